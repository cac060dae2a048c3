import type { UserProperties } from '#domain/userLayer.ts';

const MOST_FACTS = 8;
const LONGEST = 60;
/** What makers of maps call a name, most telling first; then whatever ends so. */
const NAMES = [
  'name',
  '名称',
  '名字',
  '标题',
  'title',
  'label',
  'xzqmc',
  'mc',
  '地名',
  '项目名称',
  'xmmc',
  'dlmc',
];
const NAME_ENDING = /(?:名称|名|_name|name|mc)$/i;
/** Characters that draw nothing, or turn the text around them. */
const UNSEEN = /[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069]+/gu;

/** A property as one short line of plain text; '' for what says nothing. Markup stays as it is written. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const letters = Array.from(
    text
      .slice(0, LONGEST * 4)
      .replace(UNSEEN, ' ')
      .trim(),
  );
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}

/** The name and the first few properties of a feature, as texts. */
export function featureTexts(properties: unknown): UserProperties {
  if (typeof properties !== 'object' || properties === null) return { name: '', facts: [] };
  const entries = Object.entries(properties)
    .map(([key, value]) => [textOf(key), textOf(value)] as const)
    .filter(([, text]) => text !== '');
  const named = nameOf(entries);
  return {
    name: named?.[1] ?? '',
    facts: entries.filter((entry) => entry !== named).slice(0, MOST_FACTS),
  };
}

type Entry = readonly [key: string, text: string];

function nameOf(entries: readonly Entry[]): Entry | undefined {
  const keyed = NAMES.map((name) => entries.find(([key]) => key.toLowerCase() === name));
  return keyed.find((entry) => entry !== undefined) ?? entries.find(([key]) => NAME_ENDING.test(key));
}
