import type { Target } from '#domain/dataset.ts';
import { useDataset } from '../DatasetContext.ts';
import { usePolicy } from '../PolicyContext.ts';
import { EvidenceFact } from './EvidenceFact.tsx';

/** Evidence by which towns stand in the count of a target; nothing where the package's own list tells them all. */
export function RecognitionEvidence({ target }: { readonly target: Target }) {
  const { towns, attestedTowns } = useDataset();
  const policy = usePolicy();
  const told = towns.flatMap((town) => {
    if (!attestedTowns?.has(town.id) || !target.countLevels.includes(town.level)) return [];
    const rows = policy?.evidence ?? [];
    return rows
      .filter((row) => row.kind === 'recognition' && row.townId === town.id && row.level === town.level)
      .map((row) => ({ town, row }));
  });
  if (told.length === 0) return null;
  return (
    <>
      <h4>另据佐证计入</h4>
      <ul>
        {told.map(({ town, row }) => (
          <li key={row.id}>
            <b>{town.shortName}</b>
            <EvidenceFact row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}
