/** What came after Chromium 109, and must therefore not be in the build. */
export interface LaterApi {
  readonly name: string;
  readonly since: number;
  readonly pattern: RegExp;
  /** Uses that are guarded, told by the text around them. */
  readonly guarded?: { readonly by: RegExp; readonly why: string };
}

export const LATER_SCRIPT: readonly LaterApi[] = [
  { name: 'array copies', since: 110, pattern: /\.(?:toSorted|toReversed|toSpliced)\b/g },
  { name: 'isWellFormed', since: 111, pattern: /\.(?:isWellFormed|toWellFormed)\b/g },
  {
    name: 'view transitions',
    since: 111,
    pattern: /\bstartViewTransition\b/g,
    guarded: { by: /try\{[^}]*startViewTransition/, why: 'React tries, and goes on without it' },
  },
  { name: 'popover', since: 114, pattern: /\b(?:showPopover|hidePopover|togglePopover)\b/g },
  { name: 'groupBy', since: 117, pattern: /\b(?:Object|Map)\.groupBy\b/g },
  { name: 'Promise.withResolvers', since: 119, pattern: /\bwithResolvers\b/g },
  { name: 'URL.canParse', since: 120, pattern: /\bURL\.canParse\b/g },
  { name: 'Array.fromAsync', since: 121, pattern: /\bfromAsync\b/g },
  { name: 'AbortSignal.any', since: 116, pattern: /\bAbortSignal\.any\b/g },
  {
    name: 'set operations',
    since: 122,
    pattern:
      /\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/g,
    guarded: { by: /[fF]ingerprint/, why: 'MapLibre has a method of its own by that name' },
  },
  { name: 'iterator methods', since: 122, pattern: /\bIterator\.(?:prototype|from)\b/g },
  { name: 'methods of an iterator', since: 122, pattern: /\.(?:values|keys|entries)\(\)\.(?!next\b)\w+\(/g },
  { name: 'import attributes', since: 123, pattern: /\bwith\s*\{\s*type\s*:/g },
  { name: 'URL.parse', since: 126, pattern: /\bURL\.parse\b/g },
  { name: 'Promise.try', since: 128, pattern: /\bPromise\.try\b/g },
  { name: 'RegExp.escape', since: 136, pattern: /\bRegExp\.escape\b/g },
];

export const LATER_STYLE: readonly LaterApi[] = [
  { name: 'color-mix()', since: 111, pattern: /\bcolor-mix\(/g },
  { name: 'lab, lch, oklch, color()', since: 111, pattern: /[\s:(,](?:ok)?l(?:ab|ch)\(|[\s:(,]color\(/g },
  {
    name: 'trigonometry',
    since: 111,
    pattern: /[\s:(,](?:a?sin|a?cos|a?tan|atan2|pow|sqrt|hypot|log|exp)\(/g,
  },
  { name: 'nesting', since: 112, pattern: /[{};]\s*&|&[:.[\s>]/g },
  { name: ':popover-open', since: 114, pattern: /:popover-open\b/g },
  { name: 'text-wrap', since: 114, pattern: /\btext-wrap\s*:/g },
  { name: 'subgrid', since: 117, pattern: /\bsubgrid\b/g },
  { name: '@starting-style', since: 117, pattern: /@starting-style\b/g },
  { name: '@scope', since: 118, pattern: /@scope\b/g },
  { name: ':user-invalid', since: 119, pattern: /:user-(?:in)?valid\b/g },
  { name: 'relative colours', since: 119, pattern: /\b(?:rgb|hsl)a?\(\s*from\b/g },
  { name: ':dir()', since: 120, pattern: /:dir\(/g },
  { name: 'light-dark()', since: 123, pattern: /\blight-dark\(/g },
  { name: 'anchors', since: 125, pattern: /\banchor(?:-size)?\(|\bposition-(?:anchor|area)\b/g },
  { name: 'round(), mod(), rem()', since: 125, pattern: /[\s:(,](?:round|mod|rem)\(/g },
  { name: 'calc-size, interpolate-size', since: 129, pattern: /\b(?:calc-size|interpolate-size)\b/g },
  { name: 'field-sizing', since: 123, pattern: /\bfield-sizing\b/g },
  { name: '::details-content', since: 131, pattern: /::details-content\b/g },
  { name: 'if()', since: 137, pattern: /[\s:(,]if\(/g },
];
