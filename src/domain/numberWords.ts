import { QUALIFIERS, type Qualifier } from '#catalog/figures.ts';

/** A number as sentences tell it, with how its source put it: `约 4.1 亿元`, `50000 人以上`. */
export function numberWords(value: number, unitLabel: string, qualifier: Qualifier): string {
  const { prefix, suffix } = QUALIFIERS[qualifier];
  return `${prefix}${value} ${unitLabel}${suffix}`;
}
