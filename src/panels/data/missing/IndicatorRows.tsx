import { SUBJECT_KINDS } from '#catalog/subjects.ts';
import { WANTED_STATES } from '#catalog/wanted.ts';
import type { Indicator } from '#domain/dataset.ts';
import type { WantedFigure } from '#domain/wanted.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import { knownText, wantedScope } from '#symbology/wantedWords.ts';
import { CopyRequest } from '../../side/CopyRequest.tsx';
import { EntryButton } from '../entry/EntryButton.tsx';
import styles from './MissingPage.module.css';

interface Props {
  readonly indicator: Indicator;
  readonly figures: readonly WantedFigure[];
  readonly year: number;
}

/** One indicator: what it is, who has it, whom to ask for all of it; then thing by thing. */
export function IndicatorRows({ indicator, figures, year }: Props) {
  const holder = figures[0]?.holder || NO_HOLDER;
  return (
    <tbody>
      <tr className={styles.indicator}>
        <th scope="rowgroup" colSpan={6}>
          <b>
            {indicator.name}
            <span>{indicator.unitLabel}</span>
          </b>
          <p>
            {indicator.definition} 可提供：{holder}
            {indicator.holderBasis && `（推定依据：${indicator.holderBasis}）`}
          </p>
        </th>
        <td>{figures.length > 1 && <Request figures={figures} year={year} name={indicator.name} />}</td>
      </tr>
      {figures.map((figure) => (
        <tr key={figure.subject.id}>
          <th scope="row">{figure.subject.name}</th>
          <td>{SUBJECT_KINDS[figure.subject.kind].label}</td>
          <td>{figure.subject.areaName}</td>
          <td>
            <span
              className={styles.state}
              data-state={figure.state}
              title={WANTED_STATES[figure.state].meaning}
            >
              <i aria-hidden="true">{WANTED_STATES[figure.state].mark}</i>
              {WANTED_STATES[figure.state].label}
            </span>
          </td>
          <td>{hasNothing(figure) ? '—' : knownText(figure)}</td>
          <td>{figure.waiting.map(({ target }) => target.name).join('、') || '—'}</td>
          <td>
            <span className={styles.ways}>
              <Request figures={[figure]} year={year} name={`${figure.subject.name}${indicator.name}`} />
              <EntryButton
                figure={{ subject: figure.subject, indicator, period: String(year) }}
                about={`${figure.subject.name}${indicator.name}`}
              />
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** A figure whose row could not be read is there, and is said. */
const hasNothing = ({ known }: WantedFigure): boolean =>
  known.kind === 'missing' && known.reason !== 'unreadable';

interface RequestProps extends Omit<Props, 'indicator'> {
  readonly name: string;
}

function Request({ figures, year, name }: RequestProps) {
  const [first] = figures;
  if (!first) return null;
  const uses = new Set(figures.flatMap(({ waiting }) => waiting.map(({ target }) => target.name)));
  return (
    <CopyRequest
      name={name}
      holder={first.holder || NO_HOLDER}
      basis={first.indicator.holderBasis}
      scope={wantedScope(figures, year)}
      purpose={uses.size === 0 ? '' : `评判${[...uses].join('、')}`}
    />
  );
}
