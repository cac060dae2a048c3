import { areas } from './areas.ts';
import type { Check } from './check.ts';
import { clauses } from './clauses.ts';
import { duties } from './duties.ts';
import { evidence } from './evidence.ts';
import { foreignKeys } from './foreignKeys.ts';
import { quotes } from './quotes.ts';
import { sources } from './sources.ts';
import { unique } from './unique.ts';

/** The checks run over a package once its policy is read. To add one: a file beside this and an entry here. */
export const POLICY_CHECKS: readonly Check[] = [
  unique,
  areas,
  sources,
  foreignKeys,
  clauses,
  quotes,
  duties,
  evidence,
];
