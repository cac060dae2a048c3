import type { SubjectKind } from '#catalog/subjects.ts';
import { SUBJECT_KINDS } from '#catalog/subjects.ts';
import type { SubjectRef } from '#domain/intake.ts';
import { enterableIndicators } from '#selectors/enterableIndicators.ts';
import { SearchSelect } from '#ui/SearchSelect.tsx';
import { useDataset } from '../../DatasetContext.ts';
import { FormField } from '../../evidence/FormField.tsx';
import { indicatorGroups } from '../indicatorGroups.ts';
import { subjectGroups } from '../subjectGroups.ts';
import type { FieldsProps } from './fieldsProps.ts';
import { subjectName } from './subjectName.ts';

const SUBJECT = '对象';
const INDICATOR = '指标';

/** Whose figure it is. An indicator that is not stated for it is let go. */
export function SubjectField({ entry, faults, onEntry }: FieldsProps) {
  const dataset = useDataset();
  const choose = (key: string) => {
    const [kind, ...id] = key.split(':');
    const subject: SubjectRef = { kind: kind as SubjectKind, id: id.join(':') };
    const stays = enterableIndicators(dataset, subject).some(
      (indicator) => indicator.id === entry.indicatorId,
    );
    onEntry({ subject, ...(!stays && { indicatorId: '', unit: '' }) });
  };
  return (
    <FormField
      label={SUBJECT}
      hint={entry.subject ? SUBJECT_KINDS[entry.subject.kind].label : '区域、专业镇、园区或企业'}
      fault={faults.subject?.message}
    >
      {(ties) => (
        <SearchSelect
          ties={ties}
          label={SUBJECT}
          placeholder="输名称或拼音首字母"
          chosen={subjectName(entry.subject, dataset)}
          find={(query) => subjectGroups(query, dataset)}
          onChoose={choose}
        />
      )}
    </FormField>
  );
}

/** Which of the figures that can be entered for it. */
export function IndicatorField({ entry, faults, onEntry }: FieldsProps) {
  const dataset = useDataset();
  const chosen = dataset.indicators.find(({ id }) => id === entry.indicatorId);
  return (
    <FormField
      label={INDICATOR}
      hint={chosen?.definition || '只列这类对象可填的指标'}
      fault={faults.indicatorId?.message}
    >
      {(ties) => (
        <SearchSelect
          ties={ties}
          label={INDICATOR}
          placeholder="输指标名称"
          chosen={chosen?.name ?? ''}
          find={(query) => indicatorGroups(query, enterableIndicators(dataset, entry.subject))}
          onChoose={(indicatorId) => {
            const unit = dataset.indicators.find(({ id }) => id === indicatorId)?.unitLabel ?? '';
            onEntry({ indicatorId, unit });
          }}
        />
      )}
    </FormField>
  );
}
