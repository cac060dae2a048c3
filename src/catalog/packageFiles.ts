const CORE_FILES = {
  sources: 'sources.csv',
  registers: 'registers.csv',
  areas: 'areas.csv',
  sectors: 'sectors.csv',
  towns: 'towns.csv',
  enterprises: 'enterprises.csv',
  parks: 'parks.csv',
  places: 'places.csv',
  brands: 'brands.csv',
  indicators: 'indicators.csv',
  observations: 'observations.csv',
  sampleObservations: 'sample/observations.csv',
  targets: 'targets.csv',
  units: 'units.csv',
} as const;

/** Those of the policy, which are read after the others. */
const POLICY_FILES = {
  clauses: 'policy/clauses.csv',
  items: 'policy/items.csv',
  departments: 'policy/departments.csv',
  duties: 'policy/duties.csv',
  provisions: 'policy/provisions.csv',
  policyNumbers: 'policy/numbers.csv',
  conditions: 'policy/conditions.csv',
  evidence: 'policy/evidence.csv',
  commitments: 'policy/commitments.csv',
  applicability: 'policy/applicability.csv',
  landGrades: 'policy/land-grades.csv',
} as const;

/** Where each table lies in a package, unless its descriptor says otherwise. */
export const TABLE_FILES = { ...CORE_FILES, ...POLICY_FILES } as const;

/** And what is no table. */
export const OTHER_FILES = {
  counties: 'geo/counties.geojson',
  neighbours: 'geo/neighbours.geojson',
  notes: 'notes.md',
  policyText: 'policy/document.txt',
} as const;

/**
 * The files asked for before the descriptor says so, what takes longest to parse first. A list of names and no more: the
 * page's first script carries it.
 */
export const FIRST_FILES: readonly string[] = [
  ...new Set([
    CORE_FILES.observations,
    OTHER_FILES.neighbours,
    CORE_FILES.sampleObservations,
    CORE_FILES.indicators,
    OTHER_FILES.counties,
    ...Object.values(CORE_FILES),
    OTHER_FILES.notes,
  ]),
];

/** Beside the package in its zip, for a later merge: the version it was taken from. No part of the package. */
export const VERSION_NOTE = 'version.json';
