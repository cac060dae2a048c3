import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STOP_SECONDS } from '#catalog/tours.ts';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { stopMeant, stopSeconds, tourStops, typeStop } from './tour.ts';

const DATA = aDataset({
  sectors: [{ id: 'ceramics', name: '陶瓷', initials: 'tc' }, { id: 'dairy' }, { id: 'lamb' }],
  towns: [
    { id: 'huairen', shortName: '怀仁陶瓷', initials: 'hrtc', sectorId: 'ceramics' },
    { id: 'shanyin', shortName: '山阴乳品', initials: 'syrp', sectorId: 'dairy' },
    { id: 'shanyin2', initials: 'syx', sectorId: 'dairy' },
  ],
});
const idsOf = (choice: Parameters<typeof tourStops>[1]) => tourStops(DATA, choice).map(({ id }) => id);
const TOWNS = tourStops(DATA, { kind: 'all', of: 'towns' });

describe('the stops of a tour', () => {
  test('are all of a kind: no city among its parts, no sector that nobody is in', () => {
    expect(idsOf({ kind: 'all', of: 'towns' })).toEqual(['huairen', 'shanyin', 'shanyin2']);
    expect(idsOf({ kind: 'all', of: 'counties' })).not.toContain('140600');
    expect(idsOf({ kind: 'all', of: 'sectors' })).toEqual(['ceramics', 'dairy']);
  });

  test('of a list keep its order, and what is not in the data is skipped', () => {
    expect(idsOf({ kind: 'list', ids: ['dairy', 'gone', '140621', 'huairen'] })).toEqual([
      'dairy',
      '140621',
      'huairen',
    ]);
  });
});

test('a stop stays within its bounds, and never shorter for more to read', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(2000), (a, b) => {
      const [less, more] = [stopSeconds(Math.min(a, b)), stopSeconds(Math.max(a, b))];
      expect(less).toBeLessThanOrEqual(more);
      expect(less).toBeGreaterThanOrEqual(STOP_SECONDS.least);
      expect(more).toBeLessThanOrEqual(STOP_SECONDS.most);
    }),
  );
});

describe('typing', () => {
  const type = (keys: string, gap = 100) => {
    let state: ReturnType<typeof typeStop> | null = null;
    [...keys].forEach((key, i) => {
      state = typeStop(TOWNS, state?.typed ?? null, key, i * gap);
    });
    return (state as ReturnType<typeof typeStop> | null)?.meant ?? null;
  };

  test.each([
    ['2', 1],
    ['h', 0],
    ['syx', 2],
    ['sy', 1],
    ['9', null],
    ['0', null],
    ['q', null],
  ])('%s', (keys, meant) => expect(type(keys)).toBe(meant));

  test('goes on only for a short while', () => {
    expect(type('syx', 100)).toBe(2);
    expect(type('sx', 100)).toBeNull();
    expect(type('sh', 2000)).toBe(0);
  });

  test('of what leads nowhere begins anew with the last key', () => {
    expect(type('92')).toBe(1);
    expect(type('12')).toBe(1);
    expect(type('sh')).toBe(0);
  });

  test('never means a stop that is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const meant = stopMeant(TOWNS, text);
        if (meant !== null) expect(TOWNS[meant]).toBeDefined();
      }),
    );
  });
});
