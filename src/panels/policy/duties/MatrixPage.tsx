import { type RefObject, useContext, useEffect } from 'react';
import { DUTY_MARKS, type DutyMark, ITEM_KINDS, type ItemKind } from '#catalog/policy.ts';
import { POLICY_NUMBER } from '#catalog/product.ts';
import type { DutyMatrix } from '#policy/dutyMatrix.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { InPicture } from '#ui/InPicture.ts';
import { useMedia } from '#ui/useMedia.ts';
import { useLookup, useView } from '../../DatasetContext.ts';
import { useShownTables } from '../../export/shownTables.ts';
import { useShownChart } from '../../picture/shownCharts.ts';
import { ViewLink } from '../../ViewLink.tsx';
import { departmentView } from '../departmentView.ts';
import { PolicyFrame } from '../PolicyFrame.tsx';
import { DutyChart } from './DutyChart.tsx';
import { DutyList } from './DutyList.tsx';
import { DutyMarkSymbol } from './DutyMarkSymbol.tsx';
import { DutyTable } from './DutyTable.tsx';
import styles from './MatrixPage.module.css';

interface Props {
  readonly matrix: DutyMatrix;
  /** Department the reader went to; its row has the focus when he comes back. */
  readonly leftAt: RefObject<string>;
}

/** Who is charged with what: all departments, all actions and measures. */
export function MatrixPage({ matrix, leftAt }: Props) {
  const { clause } = useView();
  const narrow = useMedia('(max-width: 699px)');
  const inPicture = useContext(InPicture);
  useShownTables({ of: 'duties' });
  useShownChart({ name: '责任分工', slug: 'duty-matrix', width: 1400, draw: () => <DutyChart /> });
  const source = useLookup().row('sources', 'policy');
  useEffect(() => {
    if (leftAt.current === '') return;
    document.querySelector<HTMLElement>(`[data-department="${leftAt.current}"]`)?.focus();
    leftAt.current = '';
  }, [leftAt]);
  const parts = [...new Set(matrix.columns.map(({ item }) => ITEM_KINDS[item.kind].part))];
  return (
    <PolicyFrame
      title={titleOf(matrix)}
      sub={<Legend matrix={matrix} />}
      foot={
        <>
          <span>按牵头项数、再按总项数排序</span>
          {!narrow && !inPicture && <span className="screen-only">点单位看全部事项，点列头看原文</span>}
          {hasOthers(matrix) && <span>县区政府、开发区、未具名部门不计入单位数</span>}
          <Unnamed matrix={matrix} />
          <span className={styles.basis}>
            {POLICY_NUMBER} {parts.map(clauseLabel).join('、')}；机构名称按原文
            {source?.date && `（${source.date}）`}
          </span>
        </>
      }
    >
      {narrow ? <DutyList matrix={matrix} /> : <DutyTable matrix={matrix} chosen={clause} />}
    </PolicyFrame>
  );
}

function titleOf({ columns, rows }: DutyMatrix): string {
  const bodies = rows.filter(({ department }) => department.kind === 'body').length;
  const kinds = [...new Set(columns.map(({ item }) => item.kind))];
  const count = (kind: ItemKind) => columns.filter(({ item }) => item.kind === kind).length;
  const items = kinds.map((kind) => `${count(kind)} 项${ITEM_KINDS[kind].label}`);
  return `${bodies} 个责任单位，${items.join('、')}`;
}

const hasOthers = ({ rows }: DutyMatrix): boolean =>
  rows.some(({ department }) => department.kind !== 'body');

/** What the marks mean, and how many there are. */
const Legend = ({ matrix: { counts } }: { readonly matrix: DutyMatrix }) => (
  <p className={styles.legend}>
    {(Object.keys(DUTY_MARKS) as DutyMark[]).map((mark) => (
      <span key={mark}>
        <DutyMarkSymbol mark={mark} withWord /> {counts[mark]}
        {mark === 'undivided' && '（措施未指定牵头）'}
      </span>
    ))}
    <span>只按原文括号所列，不推断</span>
  </p>
);

const Unnamed = ({ matrix: { unnamed } }: { readonly matrix: DutyMatrix }) =>
  unnamed.length > 0 && (
    <span>
      未列入任何一条：
      {unnamed.map((department) => (
        <ViewLink
          key={department.id}
          className={styles.unnamed}
          to={departmentView(department.id)}
          data-department={department.id}
        >
          {department.name}
        </ViewLink>
      ))}
    </span>
  );
