import { STANDINGS } from '#catalog/standings.ts';
import { LEVELS } from '#catalog/subjects.ts';
import type { Brand, Dataset, Observation, Source, Town } from '#domain/dataset.ts';
import { lastDay } from '#domain/partialDate.ts';
import type { Evidence } from '#domain/policy.ts';

/** Indicator that counts the brands of a town, and the kind such brands have. */
const BRAND_COUNT = 'shanxiPremiumBrands';
const PREMIUM = { kind: 'shanxiPremium', kindLabel: '“山西精品”公用品牌' } as const;

/**
 * The dataset with what evidence says of towns: a recognition sets the level, a brand is listed and proves a least
 * number. Sample evidence says nothing. The same dataset where nothing follows.
 */
export function applyEvidence(dataset: Dataset, evidence: readonly Evidence[]): Dataset {
  const telling = evidence.filter(({ finding, standing }) => finding === 'states' && standing !== 'sample');
  const towns = new Map(dataset.towns.map((town) => [town.id, town]));
  const recognitions = newestRecognitions(telling, towns);
  const brands = newBrands(dataset, telling, towns);
  if (recognitions.size === 0 && brands.length === 0) return dataset;
  const used = [...recognitions.values(), ...brands.map(({ from }) => from)];
  const rows = brands.map(({ brand }) => brand);
  return {
    ...dataset,
    towns: dataset.towns.map((town) => {
      const recognition = recognitions.get(town.id);
      return recognition ? recognised(town, recognition) : town;
    }),
    brands: [...dataset.brands, ...rows],
    observations: [...dataset.observations, ...brandCounts(dataset, rows)],
    sources: [...dataset.sources, ...used.flatMap(ownSource)],
    attestedTowns: new Set(recognitions.keys()),
  };
}

/** A source that is in no list gets a row of its own, so that it is named wherever the fact is. */
const ownSource = ({ id, sourceId, sourceText, date, standing }: Evidence): readonly Source[] =>
  sourceId !== ''
    ? []
    : [
        {
          id: `evidence-${id}`,
          title: sourceText,
          originalTitle: '',
          publisher: '佐证',
          originalPublisher: '',
          publisherKind: 'none',
          date,
          url: '',
          link: 'none',
          reliability: standing === 'official' ? 'official' : 'media',
          note: '',
        },
      ];

const sourceOf = ({ id, sourceId }: Evidence): string => sourceId || `evidence-${id}`;

const yearOf = (date: string): number | null => (date === '' ? null : Number(date.slice(0, 4)));

/** Of several, the newest; an undated one comes before all dated ones. A newer year in the package stands. */
function newestRecognitions(
  telling: readonly Evidence[],
  towns: ReadonlyMap<string, Town>,
): ReadonlyMap<string, Evidence> {
  const newest = new Map<string, Evidence>();
  for (const row of telling) {
    const town = towns.get(row.townId);
    if (row.kind !== 'recognition' || row.level === '' || !town) continue;
    if ((yearOf(row.date) ?? 0) < (town.recognisedYear ?? 0)) continue;
    const other = newest.get(town.id);
    if (!other || (lastDay(row.date) ?? 0) >= (lastDay(other.date) ?? 0)) newest.set(town.id, row);
  }
  return newest;
}

function recognised(town: Town, evidence: Evidence): Town {
  const { level, standing, date, text } = evidence;
  if (level === '') return town;
  const year = town.recognisedYear === null ? '' : `，${town.recognisedYear} 年`;
  const was = `数据包原列${LEVELS[town.level].label}${year}`;
  const now = `层级据佐证（${STANDINGS[standing].label}，${date || '日期不详'}）：${text}`;
  return {
    ...town,
    level,
    levelStanding: standing,
    recognisedYear: yearOf(date),
    sourceId: sourceOf(evidence),
    note: [now, was, town.note].filter((part) => part !== '').join('；'),
  };
}

interface NewBrand {
  readonly brand: Brand;
  readonly from: Evidence;
}

/** Brands the package does not list yet, each name once a town. */
function newBrands(
  dataset: Dataset,
  telling: readonly Evidence[],
  towns: ReadonlyMap<string, Town>,
): readonly NewBrand[] {
  const keyOf = (townId: string, name: string) => `${townId} ${name.trim()}`;
  const listed = new Set(
    dataset.brands.filter((b) => b.kind === PREMIUM.kind).map((b) => keyOf(b.townId, b.name)),
  );
  return telling.flatMap((from) => {
    const { id, kind, text, standing, date, note } = from;
    const town = towns.get(from.townId);
    const areaId = town?.areaId ?? from.areaId;
    const key = keyOf(from.townId, text);
    if (kind !== 'brand' || areaId === '' || listed.has(key)) return [];
    listed.add(key);
    const how = `据佐证（${STANDINGS[standing].label}，${date || '日期不详'}）`;
    const brand: Brand = {
      ...PREMIUM,
      id: `evidence-${id}`,
      name: text.trim(),
      townId: town?.id ?? '',
      areaId,
      year: yearOf(date),
      status: 'listed',
      sourceId: sourceOf(from),
      note: [how, note].filter((part) => part !== '').join('；'),
    };
    return [{ brand, from }];
  });
}

/**
 * What the brands of a town prove: at least so many by each of their years; those without a year only where none
 * has one. A town that has a figure of its own keeps it.
 */
function brandCounts(dataset: Dataset, fresh: readonly Brand[]): readonly Observation[] {
  if (!dataset.indicators.some(({ id }) => id === BRAND_COUNT)) return [];
  const told = new Set(
    dataset.observations
      .filter((o) => o.indicatorId === BRAND_COUNT && o.nature === 'actual' && o.value !== null)
      .map((o) => o.subjectId),
  );
  const townIds = [...new Set(fresh.map(({ townId }) => townId))].filter((id) => id !== '' && !told.has(id));
  const all = [...dataset.brands.filter(({ kind }) => kind === PREMIUM.kind), ...fresh];
  return townIds.flatMap((townId) => {
    const brands = all.filter((brand) => brand.townId === townId);
    const years = [...new Set(brands.flatMap(({ year }) => year ?? []))].sort();
    const by = (year: number) => brands.filter((brand) => brand.year !== null && brand.year <= year);
    return years.length === 0
      ? [atLeast(townId, null, brands)]
      : years.map((year) => atLeast(townId, year, by(year)));
  });
}

function atLeast(townId: string, year: number | null, brands: readonly Brand[]): Observation {
  return {
    id: `evidence-${BRAND_COUNT}-${townId}-${year ?? 'undated'}`,
    subjectKind: 'town',
    subjectId: townId,
    indicatorId: BRAND_COUNT,
    sourceValue: brands.length,
    sourceUnit: '个',
    value: brands.length,
    unit: 'count',
    missingReason: '',
    nature: 'actual',
    periodKind: year === null ? 'unknown' : 'asof',
    period: year === null ? '' : String(year),
    qualifier: 'atLeast',
    standing: 'derived',
    standingNote: '按佐证所列品牌计数；名录不完整，只能证明至少有这些',
    preferred: '',
    preferredReason: '',
    series: '',
    alsoSubjectId: '',
    alsoIndicatorId: '',
    sourceId: brands.at(-1)?.sourceId ?? '',
    reportedOn: '',
    note: `所计品牌：${brands.map(({ name }) => name).join('、')}`,
    internal: null,
  };
}
