const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** What XML cannot hold, half of a pair among it, is left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text inside an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign] ?? sign);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value are left out, content is XML already. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A list element that says how many it has. */
export const counted = (name: string, items: readonly string[], attributes: Attributes = {}): string =>
  element(name, { ...attributes, count: items.length }, items.join(''));

export const xmlFile = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
