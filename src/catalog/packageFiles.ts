/** Where each table lies in a package, unless its descriptor says otherwise. */
export const TABLE_FILES = {
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

/** And what is no table. */
export const OTHER_FILES = {
  counties: 'geo/counties.geojson',
  neighbours: 'geo/neighbours.geojson',
  notes: 'notes.md',
  policyText: 'policy/document.txt',
} as const;
