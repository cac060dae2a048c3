import { useEffect, useMemo } from 'react';
import type { PackageFiles } from '#domain/packageVersion.ts';
import { sourceOf } from '#ingest/intake/newSource.ts';
import { useDataset } from '../../DatasetContext.ts';
import { usePackageActions } from '../../PackageActions.ts';
import { applyPlans, isApplied } from './applyPlans.ts';
import { renewIntakes } from './bringIn.ts';
import { changeDesk, type ImportDesk, type SheetsFile, showReview } from './importDesk.ts';
import { lastingIndicators } from './lastingIndicators.ts';
import { reviewer } from './reviewer.ts';

/** After the last letter typed. */
const SETTLE_MS = 300;

/** Keeps what follows from the desk up to date: rows by their plans, and what they would change. */
export function useImport({ files, origin }: ImportDesk): void {
  const dataset = useDataset();
  const actions = usePackageActions();
  const { sources } = dataset;
  const { standing, internal } = origin;
  const source = useMemo(() => sourceOf(origin, sources), [origin, sources]);
  useEffect(() => {
    const timer = setTimeout(applyPlans, SETTLE_MS);
    return () => clearTimeout(timer);
  });
  useEffect(() => renewIntakes(dataset), [dataset]);
  const other = files.find((file) => file.kind === 'package');
  const own = files.filter((file): file is SheetsFile => file.kind === 'sheets');
  const ready = own.every(isApplied);
  const readings = own
    .flatMap(({ sheets }) => sheets.flatMap(({ taken, reading }) => (taken && reading ? [reading.id] : [])))
    .join();
  useEffect(() => {
    if (other === undefined && (!ready || source === null || standing === '' || readings === '')) {
      changeDesk(() => ({ review: { kind: 'none' } }));
      return;
    }
    let current = true;
    changeDesk(() => ({ review: { kind: 'working' } }));
    const reviewOf = async (mine: PackageFiles) => {
      const by = await reviewer();
      if (other) return by.other({ mine, theirs: other.texts.files, base: other.base });
      if (source === null || standing === '') throw new Error('no origin');
      return by.own({
        mine,
        readings: readings.split(',').map(Number),
        origin: { source, standing, internal },
        lasting: lastingIndicators(dataset),
      });
    };
    const review = async () => {
      const { files: mine, issues, versionId } = await actions.files();
      if (issues.length > 0) throw new Error('not all files were read');
      const head = await reviewOf(mine);
      if (current) showReview(head, head.counts, versionId);
    };
    // What is typed into the origin is not waited for letter by letter.
    const timer = setTimeout(
      () =>
        review().catch(() => {
          if (current) changeDesk(() => ({ review: { kind: 'unread' } }));
        }),
      SETTLE_MS,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [other, ready, source, standing, internal, readings, dataset, actions]);
}
