import { useId, useState } from 'react';
import { STANDINGS } from '#catalog/standings.ts';
import { FLOOR_PRICE_RULE, floorPrice, readAmount } from '#policy/floorPrice.ts';
import { landGradeOf } from '#policy/landGradeOf.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { sentenceOf } from '#policy/sentenceOf.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { gradeText } from '#symbology/floorPriceWords.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import { useDataset, useLookup } from '../../DatasetContext.ts';
import { EvidenceButton } from '../../evidence/EvidenceButton.tsx';
import { SourceLine } from '../../SourceLine.tsx';
import styles from './FloorPricePanel.module.css';
import { FloorPriceResult } from './FloorPriceResult.tsx';

interface Props {
  readonly policy: PolicyLookup;
  /** Area to begin with: that of the subject in view; '' for none. */
  readonly areaId: string;
}

/** The floor price of land for a supported industrial project, from its grade and costs. Nothing is filled in that nobody told. */
export function FloorPricePanel({ policy, areaId }: Props) {
  const { areas, targets } = useDataset();
  const lookup = useLookup();
  const id = useId();
  const places = areas.filter(({ kind }) => kind !== 'city');
  const [area, setArea] = useState(places.some((place) => place.id === areaId) ? areaId : '');
  /** As chosen, by area. */
  const [grades, setGrades] = useState<Readonly<Record<string, string>>>({});
  const [cost, setCost] = useState('');
  const { landGrades } = policy.policy;
  const known = landGradeOf(policy.policy, area);
  const grade = grades[area] ?? String(known.grade ?? '');
  const rule = targets.find((target) => target.id === FLOOR_PRICE_RULE);
  const found = floorPrice(rule, landGrades, { grade: readAmount(grade), cost: readAmount(cost) });
  const sentence = rule ? sentenceOf(policy, rule.clauseId, rule.quote) : '';
  const source = lookup.row('sources', landGrades[0]?.sourceId ?? '');
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>工业用地出让底价测算</h3>
      <p className={styles.note}>
        只对支持类工业项目。
        {rule && <ClauseLink clauseId={sentence}>{clausePlace(policy, sentence)}</ClauseLink>}
      </p>
      <label>
        县（市、区）
        <select value={area} onChange={(event) => setArea(event.target.value)}>
          <option value="">未选</option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {place.shortName}
            </option>
          ))}
        </select>
      </label>
      <label>
        土地等别
        <select value={grade} onChange={(event) => setGrades({ ...grades, [area]: event.target.value })}>
          <option value="">未填</option>
          {landGrades.map((row) => (
            <option key={row.grade} value={row.grade}>
              {gradeText(row)}
            </option>
          ))}
        </select>
      </label>
      {area !== '' && (
        <EvidenceButton
          kind="landGrade"
          areaId={area}
          label="填等别的佐证"
          about={lookup.row('areas', area)?.shortName ?? area}
        />
      )}
      {known.evidence.map((row) => (
        <p key={row.id} className={styles.note}>
          佐证：{row.value} 等，{row.text}（
          {[row.sourceText || lookup.row('sources', row.sourceId)?.title, row.date || '日期不详']
            .filter((part) => part)
            .join('，')}
          ，{STANDINGS[row.standing].label}）
        </p>
      ))}
      <label>
        实际各项成本费用之和
        <span className={styles.amount}>
          <input
            type="text"
            inputMode="decimal"
            value={cost}
            maxLength={20}
            placeholder="未填"
            aria-invalid={found.kind === 'wrong'}
            aria-describedby={`${id}-result`}
            onChange={(event) => setCost(event.target.value)}
          />
          元/平方米
        </span>
      </label>
      <div id={`${id}-result`} role="status" className={styles.result}>
        <FloorPriceResult found={found} />
      </div>
      {source && (
        <p className={styles.note}>
          标准来源：
          <SourceLine source={source} />。{source.note}
        </p>
      )}
    </section>
  );
}
