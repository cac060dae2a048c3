import type { IntakeGround } from '#domain/intake.ts';
import { areaMatcher } from './matchArea.ts';
import { sectorMatcher, sectorWithin } from './matchSector.ts';
import { subjectMatcher } from './matchSubject.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** All that names are held against, made once for a package: making it takes longer than using it. */
export interface Matchers {
  readonly area: ReturnType<typeof areaMatcher>;
  readonly subject: ReturnType<typeof subjectMatcher>;
  readonly sector: ReturnType<typeof sectorMatcher>;
  readonly sectorIn: ReturnType<typeof sectorWithin>;
  readonly vocabulary: Vocabulary;
}

export const matchersOf = (ground: IntakeGround): Matchers => ({
  area: areaMatcher(ground),
  subject: subjectMatcher(ground),
  sector: sectorMatcher(ground.sectors),
  sectorIn: sectorWithin(ground.sectors),
  vocabulary: vocabularyOf(ground.indicators),
});
