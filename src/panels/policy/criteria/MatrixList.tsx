import { Fragment } from 'react';
import { CATEGORIES } from '#catalog/subjects.ts';
import type { PolicyItem } from '#domain/policy.ts';
import type { CriteriaMatrix, MatrixRow } from '#selectors/criteriaMatrix.ts';
import { thresholdText } from '#symbology/assessmentWords.ts';
import { VERDICT_ORDER, VERDICTS } from '#symbology/verdicts.ts';
import { StatusShape } from '#ui/StatusBadge.tsx';
import { TownSymbol } from '#ui/SubjectSymbol.tsx';
import { useLookup } from '../../DatasetContext.ts';
import { GroupLabel } from './CriteriaMatrix.tsx';
import styles from './MatrixList.module.css';

interface Props {
  readonly matrix: CriteriaMatrix;
  readonly onTown: (townId: string, item: PolicyItem | null) => void;
}

/** The matrix where there is no room for one: each town with a mark for each criterion. */
export function MatrixList({ matrix: { groups }, onTown }: Props) {
  return groups.map((group) => (
    <Fragment key={group.level}>
      <h3 className={styles.group}>
        <GroupLabel group={group} />
      </h3>
      <ul>
        {group.rows.map((row) => (
          <TownItem key={row.town.id} row={row} onTown={onTown} />
        ))}
      </ul>
    </Fragment>
  ));
}

function TownItem({
  row: { town, assessment, threshold },
  onTown,
}: Pick<Props, 'onTown'> & { readonly row: MatrixRow }) {
  const lookup = useLookup();
  const facts = [
    lookup.row('areas', town.areaId)?.shortName,
    CATEGORIES[town.category].label,
    threshold.kind === 'rule' ? thresholdText(threshold.target) : '',
    threshold.kind === 'unset' ? '未定标准' : '',
  ].filter((fact) => fact);
  return (
    <li className={styles.town}>
      <button type="button" className={styles.name} data-cell={town.id} onClick={() => onTown(town.id, null)}>
        <TownSymbol level={town.level} sector={lookup.row('sectors', town.sectorId)} size={28} />
        <span>
          <b>{town.shortName}</b>
          <span>{facts.join(' · ')}</span>
        </span>
        <span className={styles.counts}>
          {VERDICT_ORDER.filter((verdict) => assessment.counts[verdict] > 0)
            .map((verdict) => `${VERDICTS[verdict].label} ${assessment.counts[verdict]}`)
            .join(' · ')}
        </span>
      </button>
      <ol className={styles.marks}>
        {assessment.criteria.map(({ item, verdict }, i) => (
          <li key={item.clauseId}>
            <button
              type="button"
              data-verdict={verdict}
              data-cell={`${town.id} ${item.clauseId}`}
              onClick={() => onTown(town.id, item)}
              style={{ color: VERDICTS[verdict].colour }}
            >
              <StatusShape state={VERDICTS[verdict].shape} />
              <span aria-hidden="true">{i + 1}</span>
              <span className="visually-hidden">
                {town.shortName}，{item.shortName}：{VERDICTS[verdict].label}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </li>
  );
}
