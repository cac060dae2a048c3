import { NATURES } from '#catalog/figures.ts';
import { POLICY_NUMBER } from '#catalog/product.ts';
import { MISSING_REASONS, STANDINGS } from '#catalog/standings.ts';
import type { Dataset, Observation, Source } from '#domain/dataset.ts';
import { type Figure, figureStanding } from '#domain/figure.ts';
import type { Judgement } from '#domain/judgement.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { formatFigure, formatObservation, sourceWording } from '#symbology/formatFigure.ts';
import { clauseLabel, TARGET_STATES } from '#symbology/labels.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import type { WallFacts, WallPanel } from './wallPanel.ts';

/** Every row a figure rests on, those of its terms included. */
const rowsOf = (figure: Figure): readonly Observation[] => {
  switch (figure.kind) {
    case 'observed':
      return [figure.observation];
    case 'rival':
      return figure.observations;
    case 'derived':
      return figure.terms.flatMap((term) => rowsOf(term.figure));
    case 'missing':
      return [];
  }
};

export const sourceWords = ({ publisher, title, date, link }: Source): string =>
  `${publisher}：${title}${date === '' ? '' : `（${date}）`}${link === 'mirror' ? '，转载页' : ''}`;

/** Sources of some figures, each once. */
export function sourcesOf(lookup: Lookup, figures: readonly Figure[]): readonly Source[] {
  const found = figures.flatMap(rowsOf).map((row) => lookup.row('sources', row.sourceId));
  return [...new Set(found)].filter((source) => source !== undefined);
}

/** Who publishes what figures rest on: 「山西日报、朔州市统计局」. */
export const publishersOf = (lookup: Lookup, figures: readonly Figure[]): string =>
  [...new Set(sourcesOf(lookup, figures).map((source) => source.publisher))].join('、');

/** What the three keys say of one figure. */
export function figureAnswers({ meta }: Dataset, lookup: Lookup, figure: Figure): WallPanel['answers'] {
  const { indicator } = figure;
  const standing = figureStanding(figure);
  return {
    why: [['口径', indicator.definition], ...termsOf(figure)],
    who: [
      ['可提供单位', indicator.holder || NO_HOLDER],
      ['推定依据', indicator.holderBasis],
    ],
    where: [
      ['数据性质', standing === null ? '' : `${STANDINGS[standing].label}，${STANDINGS[standing].meaning}`],
      [
        '依据',
        rowsOf(figure)
          .map((row) => sourceWording(row, indicator))
          .filter((w) => w !== '')
          .join('；'),
      ],
      ...sourcesOf(lookup, [figure]).map((source) => ['来源', sourceWords(source)] as const),
      ['查过', figure.kind === 'missing' ? `${meta.title} 第 ${meta.version} 版中没有这项数` : ''],
    ],
  };
}

function termsOf(figure: Figure): WallFacts {
  switch (figure.kind) {
    case 'observed': {
      const { observation, others, indicator } = figure;
      return [
        ['期间', formatFigure(figure).period],
        ['性质', NATURES[observation.nature].label],
        ['说明', observation.note],
        ...others.map((other) => ['另有说法', tellingOf(other, indicator)] as const),
      ];
    }
    case 'rival':
      return figure.observations.map((row) => ['一说', tellingOf(row, figure.indicator)] as const);
    case 'derived':
      return [
        ['算法', figure.rule],
        ...figure.terms.map((term) => [term.name, formatFigure(term.figure).line] as const),
      ];
    case 'missing':
      return [['没有数', MISSING_REASONS[figure.reason].explanation]];
  }
}

function tellingOf(row: Observation, indicator: Figure['indicator']): string {
  const { line, period } = formatObservation(row, indicator);
  return `${line}（${period}）${row.note}`;
}

/** What the three keys say of the city's targets. */
export function targetAnswers(
  lookup: Lookup,
  policy: PolicyLookup | null,
  judgements: readonly Judgement[],
): WallPanel['answers'] {
  const registers = judgements.map(({ target }) => lookup.row('registers', target.registerId));
  const sourceOf = (id: string | undefined) => lookup.row('sources', id ?? '');
  return {
    why: judgements.flatMap(({ target, state, why }, i) => [
      [target.name, `${TARGET_STATES[state].label}：${why}`] as const,
      ['名录', registers[i]?.why ?? ''] as const,
    ]),
    who: judgements.flatMap(({ target }, i) => [
      [target.name, `名单可由${target.holder || registers[i]?.holder || NO_HOLDER}提供`] as const,
      ['依据', registers[i]?.holderBasis ?? ''] as const,
      ...dutiesOf(policy, target.clauseId),
    ]),
    where: judgements.flatMap(({ target }, i) => {
      const seen = sourceOf(registers[i]?.sourceId);
      return [
        [`${POLICY_NUMBER} ${clauseLabel(target.clauseId)}`, `“${target.quote}”`] as const,
        ['已见数', seen ? sourceWords(seen) : ''] as const,
        ['名录截至', registers[i]?.asOf ?? ''] as const,
      ];
    }),
  };
}

/** Who stands in the bracket of a clause, as the text has it. */
function dutiesOf(policy: PolicyLookup | null, clauseId: string): WallFacts {
  const duties = policy?.dutiesOf(clauseId) ?? [];
  const named = (role: 'lead' | 'shared') =>
    duties
      .filter((duty) => duty.role === role)
      .map((duty) => duty.asWritten)
      .join('、');
  return [
    ['牵头', named('lead')],
    ['分工负责', named('shared')],
  ];
}
