import { membersFor, sumFigure } from './areaFigure.ts';
import type { Area, Indicator } from './dataset.ts';
import { type Coverage, coverageOf, type Figure, type Term } from './figure.ts';
import { figureOf } from './figureOf.ts';
import type { Lookup } from './lookup.ts';
import type { PickOptions } from './pickFigure.ts';

/** What is known to lie in a region. */
export interface RegionMembers {
  /** Counties that lie in it wholly. What is only cut is never counted and never apportioned. */
  readonly counties: readonly Area[];
  /** Whether a town, park or enterprise is known to lie inside. */
  readonly holds: (id: string) => boolean;
}

/** The sum of an indicator over a region, and of whom. */
export interface RegionFigure {
  readonly figure: Figure;
  /** Who could have a value: 整县, 镇与集群, 园区, 企业. */
  readonly noun: string;
  readonly coverage: Coverage;
}

type Options = PickOptions & { readonly year: number };

/** Null where the values do not add up: a share or a price has no total. */
export function regionFigure(
  lookup: Lookup,
  members: RegionMembers,
  indicator: Indicator,
  options: Options,
): RegionFigure | null {
  if (indicator.aggregation !== 'sum') return null;
  const group = termsOf(lookup, members, indicator, options);
  if (!group) return null;
  const { noun, terms } = group;
  return {
    figure: sumFigure(indicator, terms, options.year, noun, false),
    noun,
    coverage: coverageOf(terms.map((t) => t.figure)),
  };
}

/** An indicator of counties adds up over whole counties, any other over the things it is stated for. */
function termsOf(
  lookup: Lookup,
  { counties, holds }: RegionMembers,
  indicator: Indicator,
  options: Options,
): { readonly noun: string; readonly terms: readonly Term[] } | null {
  const figure = (id: string) => figureOf(lookup, id, indicator, options);
  if (indicator.subjectKinds.includes('county')) {
    return {
      noun: '整县',
      terms: counties.map((area) => ({ name: area.shortName, figure: figure(area.id) })),
    };
  }
  const group = membersFor(indicator);
  if (!group) return null;
  const { dataset } = lookup;
  const inside = dataset.areas.flatMap((area) => group.of(dataset, area.id)).filter((m) => holds(m.id));
  // A park inside another of a different area is still part of it.
  const held = new Set(inside.map((m) => m.id));
  const outer = inside.filter((m) => !held.has(lookup.row('parks', m.id)?.parentId ?? ''));
  return { noun: group.noun, terms: outer.map((m) => ({ name: m.name, figure: figure(m.id) })) };
}
