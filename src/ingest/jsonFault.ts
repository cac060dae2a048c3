/** Where JSON breaks off: 1-based line and column, and the text there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly near: string;
}

const TOKEN =
  /[\s]*(?:([{}[\],:])|("(?:[\x7f-\x9f]|(?!\p{Cc})[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/uy;

type Expecting = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/** What may come after a whole value, inside the given bracket. */
const afterValue = (depth: readonly string[]): Expecting => (depth.length === 0 ? 'nothing' : 'commaOrEnd');

/**
 * Offset of the first place where the text stops being JSON; its length when it merely ends too soon.
 * Browsers differ in whether and how they tell this, so it is found here.
 */
function faultOffset(text: string): number {
  const depth: string[] = [];
  let expecting: Expecting = 'value';
  let offset = 0;
  while (offset < text.length) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    const start = offset + (/^\s*/.exec(text.slice(offset, offset + 10_000))?.[0].length ?? 0);
    if (!match) return start;
    const [, mark, string] = match;
    const next = step(expecting, mark, string !== undefined, depth);
    if (next === null) return start;
    expecting = next;
    offset = TOKEN.lastIndex;
  }
  return text.length;
}

function step(
  expecting: Expecting,
  mark: string | undefined,
  isString: boolean,
  depth: string[],
): Expecting | null {
  const wantsValue = expecting === 'value' || expecting === 'valueOrEnd';
  if (mark === undefined) {
    if (isString && (expecting === 'key' || expecting === 'keyOrEnd')) return 'colon';
    return wantsValue ? afterValue(depth) : null;
  }
  if (mark === '{' || mark === '[') {
    if (!wantsValue) return null;
    depth.push(mark);
    return mark === '{' ? 'keyOrEnd' : 'valueOrEnd';
  }
  if (mark === ':') return expecting === 'colon' ? 'value' : null;
  const inside = depth[depth.length - 1];
  if (mark === ',') return expecting !== 'commaOrEnd' ? null : inside === '{' ? 'key' : 'value';
  const closes = mark === '}' ? '{' : '[';
  const mayEnd = expecting === 'commaOrEnd' || expecting === (closes === '{' ? 'keyOrEnd' : 'valueOrEnd');
  if (inside !== closes || !mayEnd) return null;
  depth.pop();
  return afterValue(depth);
}

export function jsonFault(text: string): JsonFault {
  const offset = faultOffset(text);
  const before = text.slice(0, offset).split('\n');
  return {
    line: before.length,
    column: (before[before.length - 1] ?? '').length + 1,
    near: text.slice(offset, offset + 30),
  };
}
