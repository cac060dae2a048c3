import { beforeAll, describe, expect, test } from 'vitest';
import { type Column, TABLES, type TableName } from '#catalog/tables.ts';
import type { Dataset, Observation, Tables } from '#domain/dataset.ts';
import type { Policy, PolicyTables } from '#domain/policy.ts';
import { loadReal } from './realPackage.ts';

let data: Dataset;
let policy: Policy;
let tables: Tables & PolicyTables;

beforeAll(async () => {
  const { result, policy: read } = await loadReal();
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.issues, null, 1));
  if (!read) throw new Error('no policy');
  data = result.dataset;
  policy = read;
  tables = { ...data, ...policy };
});

describe('the default package', () => {
  test('has no faults, and every file is read', () => {
    expect(data.issues.filter((i) => i.severity === 'fault')).toEqual([]);
    expect(data.unreadable).toEqual([]);
    expect(data.notes.length).toBeGreaterThan(1000);
    expect(policy.issues.filter((i) => i.severity === 'fault')).toEqual([]);
    expect(policy.unreadable).toEqual([]);
  });

  test('has every curated fact', () => {
    const count = (table: TableName) => tables[table].length;
    expect(count('towns')).toBe(11);
    expect(count('enterprises')).toBe(41);
    expect(count('parks')).toBe(14);
    expect(count('observations') + count('targets')).toBe(295);
    expect(count('targets')).toBe(11);
    expect(count('indicators')).toBe(159);
    expect(count('sectors')).toBe(16);
    expect(count('registers')).toBe(7);
    expect(count('brands')).toBe(10);
    expect(count('sources')).toBe(98);
    expect(count('units')).toBe(79);
    expect(count('areas')).toBe(8);
  });

  test('splits them as they were curated', () => {
    const tally = (values: readonly string[]) => {
      const counts: Record<string, number> = {};
      for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
      return counts;
    };
    expect(tally(data.towns.map((t) => t.level))).toEqual({
      provincial: 1,
      municipal: 1,
      reserve: 4,
      cluster: 5,
    });
    expect(tally(data.areas.map((a) => a.kind))).toEqual({ county: 6, zone: 1, city: 1 });
    expect(tally(data.targets.map((t) => t.nature))).toEqual({ target: 5, rule: 6 });
    const { actual, planned, forecast, target } = tally(data.observations.map((o) => o.nature));
    expect([actual, planned, forecast, target]).toEqual([260, 15, 5, 4]);
    expect(tally(data.observations.map((o) => o.preferred))).toMatchObject({ rival: 9, no: 7, yes: 6 });
    expect(data.observations.filter((o) => o.alsoSubjectId !== '')).toHaveLength(42);
    expect(data.observations.filter((o) => o.standing === 'official')).toHaveLength(9);
    expect(tally(data.indicators.map((i) => i.use))).toEqual({ dossier: 133, map: 26 });
    expect(tally(data.brands.map((b) => b.status))).toMatchObject({
      registered: 2,
      unverified: 3,
      planned: 2,
    });
    expect(tally(data.enterprises.map((e) => e.positionQuality))).toEqual({
      township: 1,
      county: 36,
      city: 4,
    });
    expect(tally(data.parks.map((p) => p.positionQuality))).toEqual({ county: 12, city: 2 });
    expect(tally(data.towns.map((t) => t.positionQuality))).toEqual({ county: 9, city: 2 });
  });

  test('has all 72 township units of the 2023 list', () => {
    const kinds = ['subdistrict', 'town', 'township', 'pseudo'];
    const units = data.places.filter((p) => kinds.includes(p.kind));
    expect(units).toHaveLength(72);
    expect(new Set(units.map((p) => p.code)).size).toBe(72);
  });

  test('calls no register complete, and says why', () => {
    expect(data.registers.filter((r) => r.complete)).toEqual([]);
    expect(data.registers.every((r) => r.why !== '')).toBe(true);
  });

  test('ties every target to a clause and its words', () => {
    for (const { clauseId, quote } of data.targets) {
      expect(clauseId).not.toBe('');
      expect(quote.length).toBeGreaterThan(10);
    }
  });

  test('draws the six counties and some neighbours', () => {
    const counties = data.areas.filter((a) => a.kind === 'county').map((a) => a.id);
    expect(data.counties.features.map((f) => f.properties.id).sort()).toEqual(counties.sort());
    expect(data.neighbours.features.length).toBeGreaterThan(4);
  });
});

describe('sample values', () => {
  const digits = (value: number) =>
    String(value)
      .replace(/[-.]/g, '')
      .replace(/^0+|0+$/g, '').length;

  test('have at most two significant digits and say what they are', () => {
    for (const sample of data.sampleObservations) {
      expect(digits(sample.value ?? 0), sample.id).toBeLessThanOrEqual(2);
      expect(sample).toMatchObject({ standing: 'sample', sourceId: 'sample' });
    }
  });

  test('stand only where no real actual figure of that subject, indicator and year does', () => {
    const key = (o: Observation) => [o.subjectId, o.indicatorId, o.period].join();
    const real = new Set(data.observations.filter((o) => o.nature === 'actual').map(key));
    expect(data.sampleObservations.filter((o) => real.has(key(o)))).toEqual([]);
  });

  const sampleOf = (of: Observation, indicatorId: string) =>
    data.sampleObservations.find(
      (o) => o.indicatorId === indicatorId && o.subjectId === of.subjectId && o.period === of.period,
    )?.value;

  test('use no more land than the quota', () => {
    const quotas = data.sampleObservations.filter((o) => o.indicatorId === 'landQuota');
    expect(quotas.length).toBeGreaterThan(0);
    for (const quota of quotas) {
      const used = sampleOf(quota, 'landUsed') ?? Number.NaN;
      const committed = sampleOf(quota, 'landCommitted') ?? Number.NaN;
      expect(used + committed, quota.id).toBeLessThanOrEqual(quota.value ?? 0);
    }
  });

  test('of energy use, output and intensity agree within their two digits', () => {
    let compared = 0;
    for (const intensity of data.sampleObservations.filter((o) => o.indicatorId === 'energyIntensity')) {
      const use = sampleOf(intensity, 'energyUse');
      const output = sampleOf(intensity, 'outputValue');
      if (use === undefined || output === undefined || use === null || output === null) continue;
      compared += 1;
      const computed = use / (output * 10_000);
      expect(Math.abs(computed / (intensity.value ?? Number.NaN) - 1), intensity.id).toBeLessThan(0.1);
    }
    expect(compared).toBeGreaterThan(10);
  });
});

describe('words', () => {
  /** Columns that are names, titles, ids or addresses and may hold Latin text. */
  const FREE =
    /^(id|nameEn|title|originalTitle|publisher|originalPublisher|url|source|altSource|unit|code|series)$|Id$|Ids$|Code$/;

  test('no Latin sentence is shown outside names and titles', () => {
    const found: string[] = [];
    for (const table of Object.keys(TABLES) as TableName[]) {
      const columns: Readonly<Record<string, Column>> = TABLES[table].columns;
      const shown = Object.keys(columns).filter(
        (c) => columns[c]?.type === 'text' && !columns[c]?.values && !FREE.test(c),
      );
      for (const row of tables[table] as readonly Readonly<Record<string, unknown>>[]) {
        for (const column of shown) {
          const text = String(row[column]);
          if (/[A-Za-z]{2,}(?:[\s,.;:'’()-]+[A-Za-z]{2,}){2,}/.test(text))
            found.push(`${table}.${column}: ${text}`);
        }
      }
    }
    expect(found).toEqual([]);
    expect(data.notes).not.toMatch(/[A-Za-z]{2,}(?:[\s,.;:'’()]+[A-Za-z]{2,}){2,}/);
  });
});
