import type { IntakeCheckId } from '#catalog/intake.ts';
import type { SubjectKind } from '#catalog/subjects.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Mend } from '#domain/intake.ts';
import { SearchSelect } from '#ui/SearchSelect.tsx';
import { useDataset } from '../../DatasetContext.ts';
import { subjectGroups } from '../subjectGroups.ts';
import styles from './RowStep.module.css';

interface Props {
  readonly check: Extract<IntakeCheckId, 'areas' | 'subjects'>;
  /** As it stands in the table. */
  readonly name: string;
  readonly onMend: (mend: Mend) => void;
}

/** Says which area or thing of the package a name means, where none of those offered is it. */
export function NamePicker({ check, name, onMend }: Props) {
  const dataset = useDataset();
  return (
    <div className={styles.picker}>
      <SearchSelect
        label={`“${name}”是`}
        placeholder={`“${name}”是…`}
        chosen=""
        find={(query) => (check === 'areas' ? areaGroups(query, dataset) : subjectGroups(query, dataset))}
        onChoose={(key) => {
          const [kind = '', id = ''] = key.split(':');
          if (check === 'areas') onMend({ kind: 'area', label: '', name, areaId: id });
          else onMend({ kind: 'subject', label: '', name, subject: { kind: kind as SubjectKind, id } });
        }}
      />
    </div>
  );
}

const areaGroups = (query: string, { areas }: Dataset) => [
  {
    label: '区域',
    options: areas
      .filter(({ name }) => name.includes(query))
      .map(({ id, name }) => ({ key: `area:${id}`, name, detail: '' })),
  },
];
