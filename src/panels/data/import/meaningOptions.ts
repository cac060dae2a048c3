import { INTAKE_FIELDS, type IntakeField, PERSONAL_KINDS } from '#catalog/intake.ts';
import type { Dataset, Indicator } from '#domain/dataset.ts';
import type { ColumnMeaning } from '#domain/intake.ts';
import { indicatorGroups } from '../indicatorGroups.ts';

export const meaningKey = (meaning: ColumnMeaning): string => {
  switch (meaning.kind) {
    case 'leave':
      return 'leave';
    case 'field':
      return `field:${meaning.field}`;
    case 'indicator':
      return `indicator:${meaning.indicatorId}`;
  }
};

export function meaningLabel(meaning: ColumnMeaning, indicators: Dataset['indicators']): string {
  switch (meaning.kind) {
    case 'leave':
      return meaning.personal === null ? '不导入' : `不导入（${PERSONAL_KINDS[meaning.personal].label}）`;
    case 'field':
      return INTAKE_FIELDS[meaning.field].label;
    case 'indicator':
      return indicators.find(({ id }) => id === meaning.indicatorId)?.name ?? meaning.indicatorId;
  }
}

/** The meaning a key stands for; what was told of the column's unit and period is kept where it still fits. */
export function meaningOf(key: string, before: ColumnMeaning, dataset: Dataset): ColumnMeaning {
  const [kind, id = ''] = key.split(':');
  if (kind === 'field' && Object.hasOwn(INTAKE_FIELDS, id)) return { kind, field: id as IntakeField };
  const indicator = dataset.indicators.find((known) => known.id === id);
  if (kind !== 'indicator' || !indicator) return { kind: 'leave', personal: null };
  const known = before.kind === 'indicator' ? before : null;
  const unit = known && unitsOf(indicator, dataset).includes(known.unit) ? known.unit : indicator.unitLabel;
  return {
    kind,
    indicatorId: id,
    unit,
    period: known?.period ?? null,
    nature: known?.nature ?? 'actual',
  };
}

/** How figures of an indicator can be written, its own unit first. */
export const unitsOf = ({ unit, unitLabel }: Indicator, { units }: Dataset): readonly string[] => [
  ...new Set([unitLabel, ...units.filter((known) => known.unit === unit).map((known) => known.unitLabel)]),
];

/** What a column may mean, as far as it fits what is typed. */
export function meaningGroups(query: string, { indicators }: Dataset) {
  const fits = (name: string) => name.includes(query.trim());
  const fields = (Object.keys(INTAKE_FIELDS) as IntakeField[])
    .filter((field) => fits(INTAKE_FIELDS[field].label))
    .map((field) => ({ key: `field:${field}`, name: INTAKE_FIELDS[field].label, detail: '' }));
  return [
    { label: '不读', options: fits('不导入') ? [{ key: 'leave', name: '不导入', detail: '' }] : [] },
    { label: '说明对象的', options: fields },
    ...indicatorGroups(query, indicators).map(({ label, options }) => ({
      label,
      options: options.map((option) => ({ ...option, key: `indicator:${option.key}` })),
    })),
  ].filter(({ options }) => options.length > 0);
}
