import { NATURES, type Nature } from '#catalog/figures.ts';
import { WANTED_QUALIFIERS } from '#catalog/wantedSheet.ts';
import type { EntryQualifier } from '#ingest/intake/readEntry.ts';
import { useDataset } from '../../DatasetContext.ts';
import { FormField } from '../../evidence/FormField.tsx';
import { unitsOf } from '../import/meaningOptions.ts';
import styles from './EntryPage.module.css';
import type { FieldsProps } from './fieldsProps.ts';
import { IndicatorField, SubjectField } from './WhatFields.tsx';

/** A rule is a sentence of the policy, with a table of its own. */
const OFFERED_NATURES = (Object.keys(NATURES) as Nature[]).filter((nature) => nature !== 'rule');

/** Whose figure, which, of when, and the number as it was told. */
export function FigureFields({ entry, faults, onEntry }: FieldsProps) {
  return (
    <div role="group" aria-labelledby="entry-figure" className={styles.fields}>
      <h3 id="entry-figure">什么数</h3>
      <SubjectField entry={entry} faults={faults} onEntry={onEntry} />
      <div className={styles.wider}>
        <IndicatorField entry={entry} faults={faults} onEntry={onEntry} />
      </div>
      <FormField label="期间" hint="2024、2024上半年、2024-06、2024年底" fault={faults.period?.message}>
        {(ties) => (
          <input {...ties} value={entry.period} onChange={(e) => onEntry({ period: e.target.value })} />
        )}
      </FormField>
      <ValueField entry={entry} faults={faults} onEntry={onEntry} />
      <UnitField entry={entry} faults={faults} onEntry={onEntry} />
      <FormField label="限定" hint="数里写了“约”“以上”的，以数里为准" fault={undefined}>
        {(ties) => (
          <select
            {...ties}
            value={entry.qualifier}
            onChange={(e) => onEntry({ qualifier: e.target.value as EntryQualifier })}
          >
            {Object.keys(WANTED_QUALIFIERS).map((label) => (
              <option key={label}>{label}</option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label="性质" hint="只有实际的数进入比较和评判" fault={undefined}>
        {(ties) => (
          <select
            {...ties}
            value={entry.nature}
            onChange={(e) => onEntry({ nature: e.target.value as Nature })}
          >
            {OFFERED_NATURES.map((nature) => (
              <option key={nature} value={nature}>
                {NATURES[nature].label}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField
        label="填报单位（可不填）"
        hint="与提供单位不同时写；不写姓名、电话"
        fault={faults.office?.message}
      >
        {(ties) => (
          <input {...ties} value={entry.office} onChange={(e) => onEntry({ office: e.target.value })} />
        )}
      </FormField>
      <div className={styles.widest}>
        <FormField label="说明（可不填）" hint="口径、范围等" fault={faults.note?.message}>
          {(ties) => (
            <input {...ties} value={entry.note} onChange={(e) => onEntry({ note: e.target.value })} />
          )}
        </FormField>
      </div>
    </div>
  );
}

/** The number, in whatever way it is written; where it could be misread, the ways it might be meant. */
function ValueField({ entry, faults, onEntry }: FieldsProps) {
  return (
    <div>
      <FormField label="数" hint="如 1,200、约 12.3 亿元、暂无" fault={faults.value?.message}>
        {(ties) => (
          <input
            {...ties}
            data-first=""
            autoComplete="off"
            value={entry.value}
            onChange={(e) => onEntry({ value: e.target.value })}
          />
        )}
      </FormField>
      {faults.value && faults.value.options.length > 0 && (
        <div className={styles.options}>
          {faults.value.options.map(({ label, text }) => (
            <button
              key={label}
              type="button"
              className="small-button"
              onClick={() => onEntry({ value: text })}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function UnitField({ entry, faults, onEntry }: FieldsProps) {
  const dataset = useDataset();
  const indicator = dataset.indicators.find(({ id }) => id === entry.indicatorId);
  return (
    <FormField
      label="单位"
      hint={indicator ? `按${indicator.unitLabel}记，其他单位自动换算` : '先选指标'}
      fault={faults.unit?.message}
    >
      {(ties) => (
        <select
          {...ties}
          value={entry.unit}
          disabled={!indicator}
          onChange={(e) => onEntry({ unit: e.target.value })}
        >
          {indicator ? (
            unitsOf(indicator, dataset).map((unit) => <option key={unit}>{unit}</option>)
          ) : (
            <option value="">—</option>
          )}
        </select>
      )}
    </FormField>
  );
}
