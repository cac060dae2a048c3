/** Who may import whom. Lower rows know nothing of higher ones; see src/README.md. */
interface Row {
  /** `types`: only what is gone at run time. A list: only these files, the folder's public entry. */
  readonly folders: Readonly<Record<string, 'all' | 'types' | readonly string[]>>;
  /** `d3-*` stands for every package whose name starts so. */
  readonly packages: readonly string[];
}

const BASE = { domain: 'all', catalog: 'all' } as const;
const READING = { policy: 'all', ...BASE } as const;
const DRAWING = { selectors: 'all', symbology: 'all', view: 'all', ui: 'all', ...READING } as const;
/** A reader's own files are read where they are dropped. */
const READER_ENTRY = [
  'userLayer/openUserLayer.ts',
  'openEvidence.ts',
  'intake/openIntake.ts',
  'intake/editPlan.ts',
  'intake/newSource.ts',
  'intake/readEntry.ts',
  'intake/readPeriod.ts',
  'review/openReview.ts',
  'deckFile.ts',
  'openDeck.ts',
];
const MAP_ENTRY = [
  'MapView.tsx',
  'WallMapView.tsx',
  'mapScene.ts',
  'camera.ts',
  'marks.ts',
  'hexCells.ts',
  'projection.ts',
];

export const IMPORT_TABLE: Readonly<Record<string, Row>> = {
  app: {
    folders: {
      panels: 'all',
      export: 'all',
      charts: 'all',
      map: MAP_ENTRY,
      ingest: 'all',
      ...DRAWING,
    },
    packages: ['react', 'react-dom', 'comlink', 'radix-ui'],
  },
  panels: {
    folders: {
      charts: 'all',
      map: MAP_ENTRY,
      ingest: READER_ENTRY,
      merge: ['reviewItem.ts', 'reviewQuery.ts'],
      ...DRAWING,
    },
    packages: ['react', 'radix-ui', '@tanstack/react-table', '@tanstack/react-virtual', 'marked', 'uqr'],
  },
  export: {
    folders: { charts: 'all', map: MAP_ENTRY, ...DRAWING },
    packages: ['react', 'react-dom', 'pptxgenjs', 'exceljs', 'comlink', 'fflate'],
  },
  charts: { folders: DRAWING, packages: ['react', 'd3-*'] },
  map: {
    folders: DRAWING,
    packages: [
      'react',
      'radix-ui',
      'd3-*',
      'lineclip',
      'maplibre-gl',
      '@deck.gl/core',
      '@deck.gl/layers',
      '@deck.gl/extensions',
      '@deck.gl/maplibre',
    ],
  },
  ui: { folders: { symbology: 'all', ...BASE }, packages: ['react', 'radix-ui'] },
  selectors: {
    folders: { view: 'types', ...READING },
    packages: ['d3-array', 'd3-scale', 'd3-format', 'reselect'],
  },
  symbology: {
    folders: { view: 'types', ...READING },
    packages: ['d3-array', 'd3-scale', 'd3-format', 'reselect'],
  },
  view: { folders: BASE, packages: ['zustand'] },
  ingest: {
    folders: { merge: 'all', ...READING },
    packages: ['papaparse', 'valibot', 'comlink', 'gcoord', '@turf/turf', '@e965/xlsx', 'fflate'],
  },
  policy: { folders: BASE, packages: [] },
  merge: { folders: BASE, packages: [] },
  domain: { folders: { catalog: 'all' }, packages: ['@turf/turf', 'polylabel'] },
  catalog: { folders: {}, packages: [] },
};

/** Node entry points: above everything, imported by nothing. */
export const FREE_FOLDERS = ['cli'];

/** Types of a standard, not a library: open to all, as types. */
export const TYPE_PACKAGES = ['geojson'];
