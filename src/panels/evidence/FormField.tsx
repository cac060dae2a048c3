import { type ReactNode, useId } from 'react';
import styles from './EvidenceForm.module.css';

/** What ties a control to its label, hint and fault. */
export interface ControlTies {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong and what would be right. */
  readonly fault: string | undefined;
  readonly wide?: boolean;
  readonly children: (ties: ControlTies) => ReactNode;
}

/** One control with its label, hint and fault. */
export function FormField({ label, hint, fault, wide = false, children }: FieldProps) {
  const id = useId();
  const told = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter((part) => part !== '');
  return (
    <div className={styles.field} data-wide={wide}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': told.join(' ') || undefined, 'aria-invalid': fault !== undefined })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Fault id={`${id}-fault`} fault={fault} />
    </div>
  );
}

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly detail?: string;
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly fault: string | undefined;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  readonly onChoose: (value: T) => void;
  /** Several at once. */
  readonly many?: boolean;
  readonly stacked?: boolean;
}

/** One of a few, or several of them. */
export function ChoiceField<T extends string>(props: ChoiceProps<T>) {
  const { legend, fault, choices, chosen, onChoose, many = false, stacked = false } = props;
  const id = useId();
  return (
    <fieldset
      className={styles.choices}
      data-stacked={stacked}
      data-fault={fault !== undefined}
      aria-describedby={fault ? `${id}-fault` : undefined}
    >
      <legend>{legend}</legend>
      {choices.map(({ value, label, detail }) => (
        <label key={value}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(value)}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {detail && <small> {detail}</small>}
          </span>
        </label>
      ))}
      <Fault id={`${id}-fault`} fault={fault} />
    </fieldset>
  );
}

const Fault = ({ id, fault }: { readonly id: string; readonly fault: string | undefined }) =>
  fault === undefined ? null : (
    <p id={id} className={styles.fault}>
      {fault}
    </p>
  );
