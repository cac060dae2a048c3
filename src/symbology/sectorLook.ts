import type { Sector } from '#domain/dataset.ts';

const HUES = new Set([
  'ceramics',
  'dairy',
  'sheep',
  'crops',
  'sea-buckthorn',
  'materials',
  'photovoltaic',
  'solid-waste',
]);

/** Colour and character of a sector; one without a hue of its own is told by its character alone. */
export const sectorColour = (sector: Sector | undefined): string =>
  sector && HUES.has(sector.hue) ? `var(--sector-${sector.hue})` : 'var(--sector-other)';

export const sectorGlyph = (sector: Sector | undefined): string => sector?.glyph ?? '园';

/** A town of no sector in particular, for legends. */
export const ANY_SECTOR: Sector = {
  id: '',
  name: '',
  initials: '',
  parentId: '',
  aliases: [],
  category: 'other',
  glyph: '镇',
  hue: '',
  policyNamed: null,
  note: '',
};
