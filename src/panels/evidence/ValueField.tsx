import type { DraftCase } from '#policy/evidenceDraft.ts';
import { usePolicy } from '../PolicyContext.ts';
import styles from './EvidenceForm.module.css';
import { FormField } from './FormField.tsx';

interface Props {
  readonly given: DraftCase;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onValue: (value: string) => void;
}

/** The number that is compared with the rule, in its unit, or the grade of land. */
export function ValueField({ given: { subject, rule }, value, fault, onValue }: Props) {
  const policy = usePolicy();
  if (subject.kind === 'landGrade' || rule === null) {
    return (
      <FormField label="土地等别" fault={fault}>
        {(ties) => (
          <select {...ties} value={value} onChange={(e) => onValue(e.target.value)}>
            <option value="">请选</option>
            {policy?.landGrades.map(({ grade, price, unit }) => (
              <option key={grade} value={grade}>
                {grade} 等（{price} {unit}）
              </option>
            ))}
          </select>
        )}
      </FormField>
    );
  }
  return (
    <FormField label={`数值（${rule.unit}）`} hint={`方案要求${rule.goal}`} fault={fault}>
      {(ties) => (
        <input
          {...ties}
          className={styles.number}
          inputMode="decimal"
          value={value}
          onChange={(e) => onValue(e.target.value)}
        />
      )}
    </FormField>
  );
}
