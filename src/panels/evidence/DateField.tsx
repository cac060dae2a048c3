import { isAfter, isPartialDate } from '#domain/partialDate.ts';
import { asOfDate } from '#selectors/targets.ts';
import { useViewStore } from '#view/store.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { FormField } from './FormField.tsx';

interface Props {
  readonly value: string;
  readonly fault: string | undefined;
  readonly onDate: (date: string) => void;
}

/** Of the fact or its publication. What is later than the day of judgement does not count yet, which is said here. */
export function DateField({ value, fault, onDate }: Props) {
  const asOf = asOfDate(useDataset(), useView());
  const change = useViewStore((s) => s.change);
  const date = value.trim();
  const late = isPartialDate(date) && isAfter(date, asOf);
  return (
    <FormField
      label="日期"
      hint={
        late ? (
          <>
            晚于评判日 {asOf}，暂不计入判断。
            <button type="button" className="small-button" onClick={() => change({ asof: date })}>
              评判日改为 {date}
            </button>
          </>
        ) : (
          '事实发生或公布的日期，如 2024、2024-05 或 2024-05-19；不知道就不填'
        )
      }
      fault={fault}
    >
      {(ties) => <input {...ties} value={value} onChange={(e) => onDate(e.target.value)} />}
    </FormField>
  );
}
