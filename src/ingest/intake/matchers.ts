import type { IntakeGround } from '#domain/intake.ts';
import { areaMatcher } from './matchArea.ts';
import { indicatorMatcher } from './matchIndicator.ts';
import { sectorMatcher, sectorWithin } from './matchSector.ts';
import { subjectMatcher } from './matchSubject.ts';
import { memo } from './memo.ts';
import { readPeriod } from './readPeriod.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** All that names are held against, made once for a package: making it takes longer than using it. */
export interface Matchers {
  readonly area: ReturnType<typeof areaMatcher>;
  readonly subject: ReturnType<typeof subjectMatcher>;
  readonly sector: ReturnType<typeof sectorMatcher>;
  readonly sectorIn: ReturnType<typeof sectorWithin>;
  readonly indicator: ReturnType<typeof indicatorMatcher>;
  readonly period: typeof readPeriod;
  readonly vocabulary: Vocabulary;
}

export function matchersOf(ground: IntakeGround): Matchers {
  const vocabulary = vocabularyOf(ground.indicators);
  return {
    area: areaMatcher(ground),
    subject: subjectMatcher(ground),
    sector: sectorMatcher(ground.sectors),
    sectorIn: sectorWithin(ground.sectors),
    indicator: indicatorMatcher(vocabulary, ground.units),
    period: memo(readPeriod),
    vocabulary,
  };
}
