import { useState } from 'react';
import { INTAKE_CHECKS } from '#catalog/intake.ts';
import type { IntakeIssue, Mend, SheetPlan } from '#domain/intake.ts';
import { applyMend } from '#ingest/intake/editPlan.ts';
import { NamePicker } from './NamePicker.tsx';
import styles from './RowStep.module.css';

const MOST_BUTTONS = 4;

interface Props {
  readonly issue: IntakeIssue;
  /** Cells of the column that read alike and are told for the same. */
  readonly alike: number;
  readonly plan: SheetPlan;
  readonly onMend: (plan: SheetPlan) => void;
}

/** One fault or warning: where, what is wrong, what would be right, and the ways to mend it. */
export function RowIssue({ issue, alike, plan, onMend }: Props) {
  const { severity, check, line, column, header, message, expected, found, mends } = issue;
  const [everywhere, setEverywhere] = useState(false);
  const mend = (by: Mend) => onMend(applyMend(plan, by, everywhere));
  const cells = mends.some(({ kind }) => kind === 'cells');
  const ofName = check === 'subjects' && mends.every(({ kind }) => kind === 'subject');
  // Of a position both cells are told as one, and a name is chosen, not written.
  const editable =
    line !== null &&
    column !== null &&
    found !== '' &&
    !found.endsWith('…') &&
    check !== 'positions' &&
    !ofName;
  const where = [line !== null && `第 ${line} 行`, header !== '' && `“${header}”列`].filter((part) => part);
  return (
    <li className={styles.issue}>
      <span className={styles.severity} data-severity={severity}>
        <span aria-hidden="true">{severity === 'fault' ? '▲' : '△'}</span>{' '}
        {severity === 'fault' ? '错误' : '提醒'}
      </span>
      <span className={styles.where}>{where.join(' ') || INTAKE_CHECKS[check].label}</span>
      <div className={styles.told}>
        <p>
          {message}
          {found !== '' && !message.includes(found) && <span className={styles.found}>原文“{found}”</span>}
        </p>
        {expected !== '' && <p className={styles.expected}>应为：{expected}</p>}
        <div className={styles.mends}>
          {mends.length > MOST_BUTTONS ? (
            <MendMenu about={where.join(' ')} mends={mends} onMend={mend} />
          ) : (
            mends.map((by) => (
              <button key={by.label} type="button" className="small-button" onClick={() => mend(by)}>
                {by.label}
              </button>
            ))
          )}
          {(check === 'areas' || ofName) && found !== '' && (
            <NamePicker check={check === 'areas' ? check : 'subjects'} name={found} onMend={mend} />
          )}
          {editable && (
            <CellField
              label={`${where.join(' ')}改为`}
              found={found}
              onText={(text) => mend({ kind: 'cells', label: '', edits: [{ line, column, found, text }] })}
            />
          )}
          {alike > 1 && (cells || editable) && (
            <label className={styles.alike}>
              <input
                type="checkbox"
                checked={everywhere}
                onChange={(event) => setEverywhere(event.target.checked)}
              />
              同样的 {alike} 处都这样改
            </label>
          )}
        </div>
      </div>
    </li>
  );
}

interface MenuProps {
  readonly about: string;
  readonly mends: readonly Mend[];
  readonly onMend: (mend: Mend) => void;
}

/** Where there are many ways to mend, one menu instead of a wall of buttons. */
const MendMenu = ({ about, mends, onMend }: MenuProps) => (
  <select
    aria-label={`${about}的改法`}
    value=""
    onChange={(event) => {
      const chosen = mends[Number(event.target.value)];
      if (chosen) onMend(chosen);
    }}
  >
    <option value="" disabled>
      选一个改法
    </option>
    {mends.map(({ label }, i) => (
      <option key={label} value={i}>
        {label}
      </option>
    ))}
  </select>
);

interface FieldProps {
  readonly label: string;
  readonly found: string;
  readonly onText: (text: string) => void;
}

/** The cell itself, to be written anew. */
function CellField({ label, found, onText }: FieldProps) {
  const [text, setText] = useState(found);
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== found) onText(text);
      }}
    >
      <input aria-label={label} value={text} onChange={(event) => setText(event.target.value)} />
      <button type="submit" className="small-button" disabled={text === found}>
        改
      </button>
    </form>
  );
}
