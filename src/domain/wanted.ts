import type { SubjectKind } from '#catalog/subjects.ts';
import type { WantedState } from '#catalog/wanted.ts';
import type { Indicator, PackageMeta } from './dataset.ts';
import type { Figure } from './figure.ts';
import type { Judgement } from './judgement.ts';

/** An area, town or park that figures are asked of. */
export interface WantedSubject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly name: string;
  /** The area it is or lies in. */
  readonly areaId: string;
  readonly areaName: string;
}

/** One figure that should be known for the year asked for, and is not. */
export interface WantedFigure {
  readonly subject: WantedSubject;
  readonly indicator: Indicator;
  readonly state: WantedState;
  /** The newest whole year that somebody measured, or why there is none. */
  readonly known: Figure;
  /** Year of that figure; null where there is none or it names none. */
  readonly knownYear: number | null;
  /** Who could supply it, as written; '' where nobody is named. */
  readonly holder: string;
  /** The same as departments of the policy, in the order they are named. */
  readonly departmentIds: readonly string[];
  /** What cannot be judged without it. */
  readonly waiting: readonly Judgement[];
}

export interface WantedList {
  /** The year asked for: the last full one by the data date. */
  readonly year: number;
  /** How many figures should be known. */
  readonly asked: number;
  /** Those that are not, by indicator in the order of the table. */
  readonly figures: readonly WantedFigure[];
}

/** A list to be sent out. */
export interface WantedRequest {
  readonly meta: PackageMeta;
  /** Whom it is sent to; '' for all. */
  readonly department: string;
  readonly year: number;
  readonly figures: readonly WantedFigure[];
  /** YYYY-MM-DD of the day it is made. */
  readonly madeOn: string;
}
