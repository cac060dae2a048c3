import type { Subject } from '#selectors/dossier.ts';
import { ThingSymbol, TownSymbol } from '#ui/SubjectSymbol.tsx';
import { useLookup } from '../DatasetContext.ts';

/** The symbol the subject has on the map; nothing for a county, which is drawn itself. */
export function SubjectMark({ subject }: { readonly subject: Subject }) {
  const lookup = useLookup();
  switch (subject.kind) {
    case 'town':
      return (
        <TownSymbol
          level={subject.row.level}
          sector={lookup.row('sectors', subject.row.sectorId)}
          size={44}
        />
      );
    case 'enterprise':
      return (
        <ThingSymbol
          kind={subject.row.role === 'leading' ? 'leading' : 'enterprise'}
          sector={lookup.row('sectors', subject.row.sectorId)}
          size={32}
        />
      );
    case 'park':
      return <ThingSymbol kind="park" sector={lookup.row('sectors', subject.row.sectorId)} size={32} />;
    case 'area':
      return subject.row.kind === 'zone' ? <ThingSymbol kind="zone" size={32} /> : null;
  }
}
