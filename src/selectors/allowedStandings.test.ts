import { describe, expect, test } from 'vitest';
import { MODES, type Mode } from '#catalog/modes.ts';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { allowedStandings, showsSample } from './allowedStandings.ts';

const modes = Object.keys(MODES) as Mode[];
const standings = (patch: Parameters<typeof allowedStandings>[0]) => [...allowedStandings(patch)].sort();

describe.each(modes)('sample in mode %s', (mode) => {
  test('follows the mode until it is asked for or switched off', () => {
    expect(showsSample({ mode, sample: null })).toBe(MODES[mode].sampleByDefault);
    expect(showsSample({ mode, sample: 'on' })).toBe(true);
    expect(showsSample({ mode, sample: 'off' })).toBe(false);
  });

  test('is allowed only while it shows, and nothing else changes with it', () => {
    const real = ['derived', 'estimated', 'official', 'reported'];
    expect(standings({ mode, sample: 'off', standing: [] })).toEqual(real);
    expect(standings({ mode, sample: 'on', standing: [] })).toEqual([...real, 'sample'].sort());
  });
});

test('only the desk and the tables show sample unasked', () => {
  expect(modes.filter((mode) => MODES[mode].sampleByDefault)).toEqual(['plan', 'data']);
});

test('a ticked standing leaves only itself; ticking sample does not switch it on', () => {
  expect(standings({ ...DEFAULT_VIEW, standing: ['official'] })).toEqual(['official']);
  expect(standings({ ...DEFAULT_VIEW, standing: ['official', 'sample'] })).toEqual(['official', 'sample']);
  expect(standings({ ...DEFAULT_VIEW, standing: ['official', 'sample'], sample: 'off' })).toEqual([
    'official',
  ]);
  expect(standings({ ...DEFAULT_VIEW, standing: ['sample'], sample: 'off' })).toEqual([]);
});
