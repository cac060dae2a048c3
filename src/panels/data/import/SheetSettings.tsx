import { useState } from 'react';
import { CONFIDENCES, SHEET_KINDS, type SheetKind } from '#catalog/intake.ts';
import { DATUMS, type Datum } from '#catalog/userLayers.ts';
import type { SheetPlan } from '#domain/intake.ts';
import { periodLabel } from '#domain/period.ts';
import { readPeriod } from '#ingest/intake/readPeriod.ts';
import { useDataset } from '../../DatasetContext.ts';
import { FormField } from '../../evidence/FormField.tsx';
import styles from './ColumnStep.module.css';

/** A list of our own is known by its ids; nothing else can be read as one. */
const KINDS = (Object.keys(SHEET_KINDS) as SheetKind[]).filter((kind) => kind !== 'wanted');

interface Props {
  readonly plan: SheetPlan;
  readonly onPlan: (plan: SheetPlan) => void;
}

/** What holds for a sheet as a whole: what kind of table it is, and what no column tells. */
export function SheetSettings({ plan, onPlan }: Props) {
  const { areas, sectors } = useDataset();
  const { kind, confidence, reason, areaId, sectorId, datum, columns } = plan;
  const positions = columns.some(({ meaning }) => meaning.kind === 'field' && meaning.field === 'lon');
  const register = kind === 'enterprises' || kind === 'parks';
  return (
    <div className={styles.settings}>
      <FormField label="这是什么表" hint={`${CONFIDENCES[confidence].label}：${reason}`} fault={undefined}>
        {(ties) => (
          <select
            {...ties}
            value={kind}
            onChange={(e) =>
              onPlan({ ...plan, kind: e.target.value as SheetKind, confidence: 'sure', reason: '由您指定' })
            }
          >
            {KINDS.map((id) => (
              <option key={id} value={id}>
                {SHEET_KINDS[id].label}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <PeriodField plan={plan} onPlan={onPlan} />
      <FormField label="没有写区域的行" hint="有区域列或写了区域的以行内为准" fault={undefined}>
        {(ties) => (
          <select {...ties} value={areaId} onChange={(e) => onPlan({ ...plan, areaId: e.target.value })}>
            <option value="">逐行认，认不出就问</option>
            {areas.map(({ id, name }) => (
              <option key={id} value={id}>
                算作{name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      {register && (
        <FormField label="没有写领域的行" fault={undefined}>
          {(ties) => (
            <select
              {...ties}
              value={sectorId}
              onChange={(e) => onPlan({ ...plan, sectorId: e.target.value })}
            >
              <option value="">逐行认，认不出就问</option>
              {sectors.map(({ id, name }) => (
                <option key={id} value={id}>
                  算作{name}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
      {positions && (
        <FormField
          label="坐标系"
          hint={`${CONFIDENCES[datum.confidence].label}：${datum.reason}`}
          fault={undefined}
        >
          {(ties) => (
            <select
              {...ties}
              value={datum.datum}
              onChange={(e) =>
                onPlan({
                  ...plan,
                  datum: { datum: e.target.value as Datum, confidence: 'sure', reason: '由您指定' },
                })
              }
            >
              {(Object.keys(DATUMS) as Datum[]).map((id) => (
                <option key={id} value={id}>
                  {DATUMS[id].label}（{DATUMS[id].use}）
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
    </div>
  );
}

/** The period of figures whose row and header name none. */
function PeriodField({ plan, onPlan }: Props) {
  const now = plan.period.periodKind === 'unknown' ? '' : periodLabel({ ...plan.period, reportedOn: '' });
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? now;
  const read = text.trim() === '' ? { periodKind: 'unknown' as const, period: '' } : readPeriod(text);
  return (
    <FormField
      label="年份或期间"
      hint="表头或行内写了的以那里为准；不知道就空着"
      fault={read ? undefined : '写作 2023、2023上半年、2023-06 或 2023年底'}
    >
      {(ties) => (
        <input
          {...ties}
          value={text}
          placeholder="年份不详"
          onChange={(event) => {
            setTyped(event.target.value);
            const next =
              event.target.value.trim() === ''
                ? { periodKind: 'unknown' as const, period: '' }
                : readPeriod(event.target.value);
            if (next) onPlan({ ...plan, period: next });
          }}
          onBlur={() => read && setTyped(null)}
        />
      )}
    </FormField>
  );
}
