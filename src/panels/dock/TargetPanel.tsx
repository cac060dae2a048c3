import { selectTargetBoard } from '#selectors/targetBoard.ts';
import { asOfDate } from '#selectors/targets.ts';
import { select } from '#view/store.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { useShownChart } from '../picture/shownCharts.ts';
import { CityTarget } from '../targets/CityTarget.tsx';
import { ProjectRule } from '../targets/ProjectRule.tsx';
import { TargetGroup } from '../targets/TargetGroup.tsx';
import { TargetKey } from '../targets/TargetKey.tsx';
import panel from './dockPanel.module.css';
import type { DockPanelProps } from './dockPanel.ts';
import styles from './TargetPanel.module.css';

interface Props extends Partial<DockPanelProps> {
  /** Whether every target shows what it asks of whom. */
  readonly startsOpen?: boolean;
}

/** 目标: every quantitative target and rule, what is known of it, and the clause it stands in. */
export function TargetPanel({ startsOpen = false }: Props) {
  const dataset = useDataset();
  const view = useView();
  const board = selectTargetBoard(dataset, view);
  useShownChart({ name: '目标', slug: 'targets', width: 1080, draw: () => <TargetPanel startsOpen /> });
  return (
    <section className={panel.panel} aria-label="目标">
      <header className={panel.head}>
        <span>评判日 {asOfDate(dataset, view)}；不随筛选变化，不用示例</span>
        <TargetKey entries={board.city} />
      </header>
      <div className={panel.body}>
        {board.city.length + board.groups.length === 0 && (
          <p className={panel.empty}>数据中没有可评判的目标。</p>
        )}
        <ul className={styles.city}>
          {board.city.map((entry) => (
            <li key={entry.judgement.target.id}>
              <CityTarget entry={entry} width={300} />
            </li>
          ))}
        </ul>
        <ul>
          {board.groups.map((group) => (
            <li key={group.target.id}>
              <TargetGroup group={group} startsOpen={startsOpen} onSubject={select} />
            </li>
          ))}
        </ul>
        {board.byProject.map((target) => (
          <ProjectRule key={target.id} target={target} />
        ))}
      </div>
    </section>
  );
}
