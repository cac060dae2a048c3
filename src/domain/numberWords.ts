import { QUALIFIERS, type Qualifier } from '#catalog/figures.ts';

/** A number as sentences tell it, with how its source put it: `约 4.1 亿元`, `50,000 人以上`. */
export function numberWords(value: number, unitLabel: string, qualifier: Qualifier): string {
  const { prefix, suffix } = QUALIFIERS[qualifier];
  return `${prefix}${grouped(value)} ${unitLabel}${suffix}`;
}

/** Thousands parted as elsewhere on the page, every digit kept. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}
