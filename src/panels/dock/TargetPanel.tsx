import { Bullet } from '#charts/bullet/Bullet.tsx';
import { type BoardEntry, type BoardGroup, selectTargetBoard } from '#selectors/targetBoard.ts';
import { asOfDate } from '#selectors/targets.ts';
import { goalText, paceText } from '#symbology/paceWords.ts';
import { StatusBadge } from '#ui/StatusBadge.tsx';
import { select } from '#view/store.ts';
import { ClauseButton } from '../ClauseText.tsx';
import { useDataset, useView } from '../DatasetContext.ts';
import panel from './dockPanel.module.css';
import styles from './TargetPanel.module.css';

/** 目标: every quantitative target and rule, what is known of it, and the clause it stands in. */
export function TargetPanel() {
  const dataset = useDataset();
  const view = useView();
  const board = selectTargetBoard(dataset, view);
  return (
    <section className={panel.panel} aria-label="目标">
      <header className={panel.head}>
        <span>评判日 {asOfDate(dataset, view)}；不随筛选变化，不用示例</span>
        <Key pace={board.city.some((e) => e.pace.due !== null && !e.pace.passed)} />
      </header>
      <div className={panel.body}>
        {board.city.length + board.groups.length === 0 && (
          <p className={panel.empty}>数据中没有可评判的目标。</p>
        )}
        <ul className={styles.city}>
          {board.city.map((entry) => (
            <CityTarget key={entry.judgement.target.id} entry={entry} />
          ))}
        </ul>
        <ul>
          {board.groups.map((group) => (
            <Group key={group.target.id} group={group} />
          ))}
        </ul>
        {board.byProject.map((target) => (
          <p key={target.id} className={styles.byProject}>
            {target.name} {goalText(target)}：逐个项目评判，这里不判。
            <ClauseButton about={target.name} clauses={[target]} />
          </p>
        ))}
      </div>
    </section>
  );
}

/** What the parts of a bullet mean; `pace`: whether any still has one to keep. */
const Key = ({ pace }: { readonly pace: boolean }) => (
  <span className={styles.key}>
    <i data-part="proven" />
    已见到
    <i data-part="unknown" />
    不知道
    <i data-part="target" />
    目标
    {pace && (
      <>
        <i data-part="due" />
        今天应到
      </>
    )}
  </span>
);

function CityTarget({ entry }: { readonly entry: BoardEntry }) {
  const { target, value, state, why } = entry.judgement;
  return (
    <li className={styles.target}>
      <p className={styles.name}>
        <b>{target.name}</b>
        <span>
          {value ?? '—'} / {goalText(target)}
        </span>
        <StatusBadge state={state} />
        <ClauseButton about={target.name} clauses={[target]} />
      </p>
      <Bullet entry={entry} width={300} height={18} />
      <p className={styles.why}>
        <span>{why}。</span>
        <span>{paceText(entry.judgement, entry.pace)}</span>
      </p>
    </li>
  );
}

/** One row a rule; opened, one bullet a town or county. */
function Group({ group: { target, entries, counts } }: { readonly group: BoardGroup }) {
  const kind = target.scopeKind === 'town' ? 'town' : 'area';
  return (
    <li className={styles.group}>
      <details>
        <summary>
          <b>{target.name}</b>
          <span>{goalText(target)}</span>
          <span className={styles.counts}>
            {entries.length === 0 && '没有适用的对象'}
            {counts.map(({ state, count }) => (
              <span key={state}>
                {count} <StatusBadge state={state} />
              </span>
            ))}
          </span>
        </summary>
        <ul>
          {entries.map((entry) => {
            const { subjectId, subjectName, state, why } = entry.judgement;
            return (
              <li key={subjectId} className={styles.subject}>
                <button
                  type="button"
                  className={styles.subjectName}
                  onClick={() => select({ kind, id: subjectId })}
                >
                  {subjectName}
                </button>
                <Bullet entry={entry} width={140} height={14} />
                <StatusBadge state={state} />
                <span className={styles.why}>
                  {[why, paceText(entry.judgement, entry.pace)].filter((t) => t !== '').join('。')}
                </span>
              </li>
            );
          })}
        </ul>
      </details>
      <ClauseButton about={target.name} clauses={[target]} />
    </li>
  );
}
