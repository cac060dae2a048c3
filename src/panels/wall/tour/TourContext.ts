import { createContext } from 'react';
import type { TourStop } from '#domain/tour.ts';
import type { TourEvent, TourPace, TourRun } from '#domain/tourRun.ts';

/** The tour of the wall as it goes. */
export interface Tour {
  readonly stops: readonly TourStop[];
  readonly stop: TourStop;
  readonly run: TourRun;
  readonly pace: TourPace;
  /** On what the stop rests. */
  readonly basis: { readonly source: string; readonly date: string };
  /** What has been typed towards a stop; null when it is told no more. */
  readonly typed: string | null;
  readonly send: (event: TourEvent) => void;
}

/** Null where there is none, or it has nowhere to stop. */
export const TourContext = createContext<Tour | null>(null);
