import { useEffect, useMemo } from 'react';
import { sourceOf } from '#ingest/intake/newSource.ts';
import { reviewOther, reviewOwn } from '#ingest/review/openReview.ts';
import { useDataset } from '../../DatasetContext.ts';
import { usePackageActions } from '../../PackageActions.ts';
import { applyPlans, isApplied } from './applyPlans.ts';
import { renewIntakes } from './bringIn.ts';
import { changeDesk, type FileState, type ImportDesk, type SheetsFile } from './importDesk.ts';

/** After the last letter typed. */
const SETTLE_MS = 300;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const sheetsFiles = (files: readonly FileState[]): readonly SheetsFile[] =>
  files.filter((file): file is SheetsFile => file.kind === 'sheets');

/** Keeps what follows from the desk up to date: rows by their plans, and what they would change. */
export function useImport({ files, origin }: ImportDesk): void {
  const dataset = useDataset();
  const actions = usePackageActions();
  const { sources } = dataset;
  const source = useMemo(() => sourceOf(origin, sources), [origin, sources]);
  const context = useMemo(
    () => ({
      sourceId: source?.id ?? '',
      standing: origin.standing === '' ? ('reported' as const) : origin.standing,
      reportedOn: source?.date ?? '',
    }),
    [source, origin.standing],
  );
  useEffect(() => {
    const timer = setTimeout(() => applyPlans(context), SETTLE_MS);
    return () => clearTimeout(timer);
  });
  useEffect(() => renewIntakes(dataset), [dataset]);
  const other = files.find((file) => file.kind === 'package');
  const own = sheetsFiles(files);
  const ready = own.every((file) => isApplied(file, context));
  const readings = own.flatMap(({ sheets }) =>
    sheets.flatMap(({ taken, reading }) => (taken && reading ? [reading] : [])),
  );
  // Readings are made anew only when a sheet is read anew.
  const stamp = readings.map(({ rows }) => idOf(rows)).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stamp` stands for the readings
  useEffect(() => {
    if (other === undefined && (!ready || source === null || readings.length === 0)) {
      changeDesk(() => ({ review: { kind: 'none' } }));
      return;
    }
    let current = true;
    changeDesk(() => ({ review: { kind: 'working' } }));
    const review = async () => {
      const { files: mine, issues } = await actions.files();
      if (issues.length > 0) throw new Error('not all files were read');
      if (other) return reviewOther(mine, other.texts.files, other.base);
      if (!source) throw new Error('no source');
      const all = <T extends keyof (typeof readings)[number]['rows']>(table: T) =>
        readings.flatMap(({ rows }) => rows[table] as readonly (typeof rows)[T][number][]);
      return reviewOwn({
        mine,
        proposals: {
          observations: all('observations'),
          enterprises: all('enterprises'),
          parks: all('parks'),
        },
        source,
        internal: origin.internal,
        lasting: new Set(dataset.indicators.filter(({ lasting }) => lasting).map(({ id }) => id)),
        pause,
      });
    };
    review().then(
      (made) => current && changeDesk(() => ({ review: { kind: 'ready', review: made } })),
      () => current && changeDesk(() => ({ review: { kind: 'unread' } })),
    );
    return () => {
      current = false;
    };
  }, [other, ready, source, origin.internal, stamp, dataset, actions]);
}

let made = 0;
const ids = new WeakMap<object, number>();

/** A number for each object, so that a list of them can be told from another. */
function idOf(object: object): number {
  const known = ids.get(object);
  if (known !== undefined) return known;
  made += 1;
  ids.set(object, made);
  return made;
}
