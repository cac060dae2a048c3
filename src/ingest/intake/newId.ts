import type { Nature } from '#catalog/figures.ts';
import type { PeriodRead } from '#domain/intake.ts';
import { initialsOf } from './initialsOf.ts';
import { nameKey } from './nameKey.ts';

/** FNV-1a: the same name comes to the same id in every import. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(36);
}

/** Id of a firm or park that is new to the package. */
export const subjectIdOf = (name: string): string =>
  `${initialsOf(name).slice(0, 12) || 'new'}-${hash(nameKey(name))}`;

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/_/g, '-');

/** `2023`, `2023h1`, `202306`, `200901to200909`, `nd`. */
const periodSlug = ({ periodKind, period }: PeriodRead): string =>
  periodKind === 'unknown' ? 'nd' : period.toLowerCase().replace('..', 'to').replaceAll('-', '');

/** Id of a figure: one source says one thing of a subject, indicator and period. */
export const observationIdOf = (
  subjectId: string,
  indicatorId: string,
  period: PeriodRead,
  nature: Nature,
  sourceId: string,
): string =>
  [
    subjectId,
    kebab(indicatorId),
    periodSlug(period),
    ...(nature === 'actual' ? [] : [nature]),
    kebab(sourceId),
  ].join('-');
