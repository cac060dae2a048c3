import { Fragment } from 'react';
import { CONDITION_KINDS } from '#catalog/policy.ts';
import { CATEGORIES, LEVELS } from '#catalog/subjects.ts';
import type { PolicyItem } from '#domain/policy.ts';
import type {
  CriteriaMatrix as Matrix,
  MatrixGroup,
  MatrixHead,
  MatrixRow,
} from '#selectors/criteriaMatrix.ts';
import { thresholdText } from '#symbology/assessmentWords.ts';
import { VERDICT_ORDER, VERDICTS } from '#symbology/verdicts.ts';
import { StatusShape } from '#ui/StatusBadge.tsx';
import { TownSymbol } from '#ui/SubjectSymbol.tsx';
import { useLookup } from '../../DatasetContext.ts';
import { ViewLink } from '../../ViewLink.tsx';
import styles from './CriteriaMatrix.module.css';
import { MatrixCell } from './MatrixCell.tsx';

interface Props {
  readonly matrix: Matrix;
  readonly showsSample: boolean;
  /** A town, at a criterion or as a whole. */
  readonly onTown: (townId: string, item: PolicyItem | null) => void;
}

/** Candidates × criteria along the ladder of levels. */
export function CriteriaMatrix({ matrix: { heads, groups }, ...rest }: Props) {
  return (
    <table className={styles.matrix}>
      <caption className="visually-hidden">镇与集群对各条认定标准的自评</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            镇与集群
          </th>
          <th scope="col" className={styles.threshold}>
            门槛
          </th>
          {heads.map((head) => (
            <th scope="col" key={head.item.clauseId}>
              <Head head={head} />
            </th>
          ))}
          <th scope="col" className={styles.counts}>
            结论
            <span className={styles.legend}>
              {VERDICT_ORDER.map((verdict) => (
                <span
                  key={verdict}
                  style={{ color: VERDICTS[verdict].colour }}
                  title={VERDICTS[verdict].label}
                >
                  <StatusShape state={VERDICTS[verdict].shape} size={13} />
                </span>
              ))}
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Fragment key={group.level}>
            <tr className={styles.group}>
              <th scope="colgroup" colSpan={heads.length + 3}>
                <GroupLabel group={group} />
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.town.id} row={row} {...rest} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** Level and number of towns; a cluster has been recognised by nobody. */
export const GroupLabel = ({ group: { level, rows } }: { readonly group: MatrixGroup }) => (
  <>
    {LEVELS[level].label}
    {level === 'cluster' && '（未认定）'} {rows.length}
  </>
);

const Head = ({ head: { item, number, computed } }: { readonly head: MatrixHead }) => (
  <ViewLink
    className={styles.head}
    to={{ page: 'document', clause: item.clauseId }}
    title={`看原文：${item.shortName}`}
  >
    <i>{number}</i>
    <b>{item.shortName}</b>
    <span>{CONDITION_KINDS[computed ? 'computed' : 'attested'].label}</span>
  </ViewLink>
);

function Row({
  row: { town, assessment, threshold },
  showsSample,
  onTown,
}: Omit<Props, 'matrix'> & { readonly row: MatrixRow }) {
  const lookup = useLookup();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <button type="button" data-cell={town.id} onClick={() => onTown(town.id, null)}>
          <TownSymbol level={town.level} sector={lookup.row('sectors', town.sectorId)} size={32} />
          <span>
            <b>{town.shortName}</b>
            <span>{lookup.row('areas', town.areaId)?.shortName}</span>
          </span>
        </button>
      </th>
      <td className={styles.threshold}>
        {threshold.kind === 'rule' && <b>{thresholdText(threshold.target)}</b>}
        {threshold.kind === 'unset' && <b>未定标准</b>}
        <span>{CATEGORIES[town.category].label}</span>
      </td>
      {assessment.criteria.map((criterion) => (
        <MatrixCell
          key={criterion.item.clauseId}
          townName={town.shortName}
          criterion={criterion}
          showsSample={showsSample}
          cellId={`${town.id} ${criterion.item.clauseId}`}
          onOpen={() => onTown(town.id, criterion.item)}
        />
      ))}
      <td className={styles.counts}>
        {VERDICT_ORDER.map((verdict) => (
          <span key={verdict} data-verdict={verdict} data-none={assessment.counts[verdict] === 0}>
            <span className="visually-hidden">{VERDICTS[verdict].label}</span>
            {assessment.counts[verdict]}
          </span>
        ))}
      </td>
    </tr>
  );
}
