import type { ReactNode } from 'react';
import { NATURES, PREFERENCES } from '#catalog/figures.ts';
import { MISSING_REASONS, STANDINGS } from '#catalog/standings.ts';
import type { Observation } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import { formatObservation, sourceWording } from '#symbology/formatFigure.ts';
import { FigureView } from '#ui/FigureView.tsx';
import { useLookup } from './DatasetContext.ts';
import styles from './Provenance.module.css';
import { SourceLine } from './SourceLine.tsx';

/** 哪来的: the value, the source's own wording, period, nature, standing and publisher, or the rule and its terms. */
export function FigureOrigin({ figure }: { readonly figure: Figure }) {
  const { indicator } = figure;
  return (
    <>
      <h3 className={styles.title}>{indicator.name}</h3>
      <p className={styles.definition}>{indicator.definition}</p>
      {figure.kind === 'observed' && (
        <>
          <ObservationOrigin observation={figure.observation} figure={figure} />
          {figure.others.length > 0 && <Others figure={figure} others={figure.others} />}
        </>
      )}
      {figure.kind === 'rival' && <Others figure={figure} others={figure.observations} />}
      {figure.kind === 'derived' && (
        <>
          <p className={styles.value}>
            <FigureView figure={figure} size="wide" />
          </p>
          <Facts rows={[['算法', figure.rule]]} />
          <ul className={styles.terms}>
            {figure.terms.map((term) => (
              <li key={term.name}>
                <span>{term.name}</span>
                <FigureView figure={term.figure} />
              </li>
            ))}
          </ul>
          <TermSources figure={figure} />
        </>
      )}
      {figure.kind === 'missing' && (
        <Facts
          rows={[
            [
              '没有数',
              `${MISSING_REASONS[figure.reason].label}：${MISSING_REASONS[figure.reason].explanation}`,
            ],
            ['可提供单位', indicator.holder || '方案未指定'],
            ['推定依据', indicator.holderBasis],
          ]}
        />
      )}
    </>
  );
}

function ObservationOrigin({
  observation,
  figure,
}: {
  readonly observation: Observation;
  readonly figure: Figure;
}) {
  const lookup = useLookup();
  const source = lookup.row('sources', observation.sourceId);
  const standing = STANDINGS[observation.standing];
  const text = formatObservation(observation, figure.indicator);
  return (
    <>
      <p className={styles.value}>
        <FigureView figure={figure} size="wide" />
      </p>
      <Facts
        rows={[
          ['来源写法', sourceWording(observation, figure.indicator)],
          ['期间', text.period],
          ['性质', NATURES[observation.nature].label],
          ['数据性质', [standing.label, observation.standingNote || standing.meaning].join('，')],
          [
            '取舍',
            observation.preferred === ''
              ? ''
              : `${PREFERENCES[observation.preferred].label}：${observation.preferredReason}`,
          ],
          ['说明', observation.note],
          ['来源', source ? <SourceLine key="source" source={source} /> : observation.sourceId],
          ['见报', observation.reportedOn],
        ]}
      />
    </>
  );
}

function Others({ figure, others }: { readonly figure: Figure; readonly others: readonly Observation[] }) {
  const lookup = useLookup();
  return (
    <>
      <h4 className={styles.subtitle}>{figure.kind === 'rival' ? '几种说法，未作取舍' : '另有说法'}</h4>
      <ul className={styles.terms}>
        {others.map((o) => {
          const text = formatObservation(o, figure.indicator);
          const source = lookup.row('sources', o.sourceId);
          return (
            <li key={o.id}>
              <span>
                {text.line}（{text.period}）{o.note && <em>{o.note}</em>}
              </span>
              <span>{source?.publisher}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function TermSources({ figure }: { readonly figure: Extract<Figure, { kind: 'derived' }> }) {
  const lookup = useLookup();
  const ids = new Set(
    figure.terms.flatMap((t) => (t.figure.kind === 'observed' ? [t.figure.observation.sourceId] : [])),
  );
  const sources = [...ids].map((id) => lookup.row('sources', id)).filter((s) => s !== undefined);
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={source.id}>
          来源：
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {rows.map(([term, detail], i) =>
        detail === '' ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are fixed and two may share a term
          <div key={i}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
