import { MEASURED_STANDINGS, STANDINGS } from '#catalog/standings.ts';
import { boundsOf, compare } from '#domain/bounds.ts';
import type { Observation } from '#domain/dataset.ts';
import { knownBy } from '#domain/knownBy.ts';
import { numberWords } from '#domain/numberWords.ts';
import { periodLabel } from '#domain/period.ts';
import { pickFigure } from '#domain/pickFigure.ts';
import { type Cell, no, unknown, yes } from './matchCase.ts';

/** A figure of the subject against the rule's. Sample and rivals never decide, and what is missing is not small. */
export const figureCell: Cell = ({ lookup, subject, asOf }, { indicatorId, direction, value, unit }) => {
  if (indicatorId === '') return null;
  const indicator = lookup.row('indicators', indicatorId);
  if (!indicator || direction === '' || value === null || unit !== indicator.unit)
    return unknown('规则所用的指标或数值不全', '规则的指标、方向、数值和单位');
  const { name, unitLabel } = indicator;
  const limit = numberWords(value, unitLabel, 'exact');
  const goal = `${name}${direction === 'atLeast' ? '是否达到' : '是否不超过'} ${limit}`;
  const known = knownBy(lookup.observations(subject.row.id, indicatorId), asOf);
  const figure = pickFigure(indicator, known, { year: null, allowed: MEASURED_STANDINGS });
  if (figure.kind === 'rival') return unknown(`${name}有两说，未作取舍`, goal);
  if (figure.kind !== 'observed') {
    const refused = lookup.isRefused(subject.row.id, indicatorId);
    return unknown(`${name}${refused ? '所在行有错，未采用' : '未见公开数'}`, goal);
  }
  const { value: seen, observation } = figure;
  const fact = `${name} ${numberWords(seen, unitLabel, observation.qualifier)}（${originOf(observation)}）`;
  switch (compare(boundsOf(seen, observation.qualifier), direction, value)) {
    case 'yes':
      return yes(fact);
    case 'no':
      return no(`${fact}，${direction === 'atLeast' ? '不到' : '超过'} ${limit}`);
    case 'unknown':
      return unknown(`${fact}，够不够界线不明`, goal);
  }
};

/** 2023，报道. */
function originOf(observation: Observation): string {
  const { standing } = observation;
  const parts = [periodLabel(observation), standing === 'official' ? '' : STANDINGS[standing].label];
  return parts.filter((part) => part !== '').join('，');
}
