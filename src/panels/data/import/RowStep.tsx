import { useState } from 'react';
import { INTAKE_CHECKS, type IntakeCheckId } from '#catalog/intake.ts';
import type { IntakeIssue, SheetPlan } from '#domain/intake.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import { saveFile } from '../../saveFile.ts';
import { RowIssue } from './RowIssue.tsx';
import styles from './RowStep.module.css';
import { SheetTabs, type TabbedSheet } from './SheetTabs.tsx';
import { Step } from './Step.tsx';

interface Props {
  readonly sheets: readonly TabbedSheet[];
  readonly current: TabbedSheet;
  /** A correction that can be taken back. */
  readonly onMend: (plan: SheetPlan) => void;
  readonly onTakeBack: () => void;
}

const PAGE = 40;

/** What is wrong with single rows, in place: each fault with where, what and how to mend it. */
export function RowStep({ sheets, current, onMend, onTakeBack }: Props) {
  const { state, file } = current;
  const { reading, plan, past, head } = state;
  const stale = reading !== null && reading.plan !== plan;
  return (
    <Step id="rows" words={reading ? <Counts counts={reading.head.rows} /> : '正在逐行核对…'}>
      <SheetTabs sheets={sheets} current={current} />
      {reading && (
        <div aria-busy={stale}>
          <div className={styles.tools}>
            {past.length > 0 && (
              <button type="button" className="small-button" onClick={onTakeBack}>
                撤回上一处修改（已改 {past.length} 处）
              </button>
            )}
            {reading.rejectedCsv !== '' && (
              <button
                type="button"
                className="small-button"
                onClick={() =>
                  saveFile(`${baseName(file.name, head.name)}-没有采用的行.csv`, reading.rejectedCsv)
                }
              >
                下载没有采用的行和原因（CSV）
              </button>
            )}
          </div>
          <IssueRows
            key={`${file.id} ${current.index}`}
            issues={reading.head.issues.filter(isOfRows)}
            more={reading.head.issueCount - reading.head.issues.length}
            plan={plan}
            onMend={onMend}
          />
          {reading.head.said.length > 0 && (
            <details className={styles.said}>
              <summary>怎么读的：{reading.head.said.length} 种写法作了换算或说明</summary>
              <ul>
                {reading.head.said.map(({ message, count, line }) => (
                  <li key={message}>
                    {message}
                    <small>
                      {formatNumber(count, 0)} 处{line !== null && `，先见第 ${line} 行`}
                    </small>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </Step>
  );
}

/** What is told of a column as a whole, or of the sheet, is told where it is settled. */
const isOfRows = ({ check, line }: IntakeIssue): boolean =>
  line !== null || !['columns', 'positions', 'personal'].includes(check);

const baseName = (file: string, sheet: string): string =>
  [file.replace(/\.[a-z]+$/i, ''), ...(sheet === file ? [] : [sheet])].join('-');

const Counts = ({
  counts: { read, whole, part, none },
}: {
  readonly counts: {
    readonly read: number;
    readonly whole: number;
    readonly part: number;
    readonly none: number;
  };
}) => (
  <>
    {formatNumber(read, 0)} 行记录：整行采用 {formatNumber(whole, 0)}
    {part > 0 && `，采用一部分 ${formatNumber(part, 0)}`}
    {none > 0 && `，没有采用 ${formatNumber(none, 0)}`}
  </>
);

type Shown = 'all' | 'fault' | 'warning' | IntakeCheckId;

interface RowsProps {
  readonly issues: readonly IntakeIssue[];
  /** Issues beyond those kept one by one. */
  readonly more: number;
  readonly plan: SheetPlan;
  readonly onMend: (plan: SheetPlan) => void;
}

function IssueRows({ issues, more, plan, onMend }: RowsProps) {
  const [shown, setShown] = useState<Shown>('all');
  const [most, setMost] = useState(PAGE);
  if (issues.length === 0) return <p className={styles.fine}>✓ 没有发现问题。</p>;
  const fits = ({ severity, check }: IntakeIssue) => shown === 'all' || shown === severity || shown === check;
  const faults = issues.filter(({ severity }) => severity === 'fault');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const list = [...faults, ...warnings].filter(fits);
  const checks = [...new Set(issues.map(({ check }) => check))];
  return (
    <>
      <div className={styles.filter}>
        <label>
          只看{' '}
          <select value={shown} onChange={(event) => setShown(event.target.value as Shown)}>
            <option value="all">全部 {issues.length} 处</option>
            <option value="fault">错误 {faults.length} 处</option>
            <option value="warning">提醒 {warnings.length} 处</option>
            {checks.map((check) => (
              <option key={check} value={check}>
                {INTAKE_CHECKS[check].label} {issues.filter((issue) => issue.check === check).length} 处
              </option>
            ))}
          </select>
        </label>
        {more > 0 && <span>另有 {formatNumber(more, 0)} 处没有列出，先改下面这些</span>}
      </div>
      <ul className={styles.issues}>
        {list.slice(0, most).map((issue) => (
          <RowIssue
            key={[issue.check, issue.line, issue.column, issue.message].join('\n')}
            issue={issue}
            alike={alikeOf(issue, issues)}
            plan={plan}
            onMend={onMend}
          />
        ))}
      </ul>
      {list.length > most && (
        <button type="button" className="small-button" onClick={() => setMost(most + PAGE)}>
          再列 {Math.min(PAGE, list.length - most)} 处（还有 {list.length - most} 处）
        </button>
      )}
    </>
  );
}

/** How many cells of the column are told for the same text. */
const alikeOf = (issue: IntakeIssue, issues: readonly IntakeIssue[]): number =>
  issue.line === null || issue.found === ''
    ? 1
    : issues.filter(
        ({ check, column, found }) =>
          check === issue.check && column === issue.column && found === issue.found,
      ).length;
