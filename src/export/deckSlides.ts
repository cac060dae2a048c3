import { PRODUCT_NAME } from '#catalog/product.ts';
import type { Dataset, Source } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Deck, Scene } from '#domain/scene.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import { selectAreaFigures, yearLabel } from '#selectors/areaRows.ts';
import { vocabularyOf } from '#selectors/vocabulary.ts';
import { filterTexts } from '#symbology/filterLabels.ts';
import { reviewText } from '#symbology/reviewText.ts';
import { sceneViewOf } from '#view/sceneView.ts';
import type { ViewState } from '#view/viewState.ts';
import type { Breath } from './breath.ts';
import { sceneContent } from './scene/sceneContent.ts';
import type { SceneContent } from './scene/slideContent.ts';
import { marksOf, type StatementLine, sourceText, statementOf } from './statement.ts';
import type { ExportStamp } from './viewTables.ts';

/** One scene as a slide: texts as they are written, numbers as they are. */
export interface SlidePlan extends Omit<SceneContent, 'sourceIds' | 'wide'> {
  readonly sceneId: string;
  readonly title: string;
  readonly message: string;
  readonly notes: string;
  readonly foot: string;
  /** What the slide shows, for who draws its map. */
  readonly view: ViewState;
  /** Whether a map belongs to it: a scene of the policy or the data has none. */
  readonly hasMap: boolean;
}

export interface DeckPlan {
  readonly title: string;
  readonly subtitle: string;
  readonly slides: readonly SlidePlan[];
  /** What a page says of itself that shows no scene. */
  readonly foot: string;
  readonly statement: readonly StatementLine[];
  readonly sources: readonly string[];
}

interface ToldScene {
  readonly scene: Scene;
  readonly view: ViewState;
  /** What of the scene the package no longer has. */
  readonly faults: readonly string[];
  readonly content: SceneContent;
}

export interface DeckGround {
  readonly shown: ShownPackage;
  /** Whether the whole briefing is shown with sample; null leaves it to each scene. */
  readonly sample: ViewState['sample'];
  readonly stamp: ExportStamp;
}

/** A briefing in words and numbers, a slide a scene, from what the screen is drawn from. */
export async function deckSlides(
  deck: Deck,
  { shown, sample, stamp }: DeckGround,
  breathe: Breath,
): Promise<DeckPlan> {
  const { dataset } = shown;
  const words = vocabularyOf(dataset);
  const scenes: ToldScene[] = [];
  for (const scene of deck.scenes) {
    const { view, notes } = sceneViewOf(scene, words, sample);
    const faults = notes.map(({ text }) => text);
    scenes.push({ scene, view, faults, content: sceneContent(shown, view) });
    await breathe();
  }
  const lookup = lookupOf(dataset);
  const sourcesOf = (ids: readonly string[]): readonly Source[] =>
    [...new Set(ids)].flatMap((id) => lookup.row('sources', id) ?? []);
  const first = scenes[0]?.view;
  const { meta } = dataset;
  return {
    title: deck.title,
    subtitle: [PRODUCT_NAME, `数据截至 ${meta.dataDate}`, meta.grade]
      .filter((part) => part !== '')
      .join(' · '),
    slides: scenes.map(({ scene, view, faults, content }) => {
      const { sourceIds, wide, ...told } = content;
      return {
        ...told,
        sceneId: scene.id,
        title: scene.title,
        message: scene.message,
        notes: notesOf(scene, faults),
        foot: footOf(dataset, view, sourcesOf(sourceIds), stamp),
        view,
        hasMap: !wide && view.mode !== 'policy' && view.mode !== 'data',
      };
    }),
    foot: [
      ...deckMarks(
        dataset,
        scenes.map(({ view }) => view),
      ),
      ...standing(dataset, stamp),
    ].join(' · '),
    statement: first
      ? statementOf(dataset, first, stamp).filter(([heading]) => !OF_ONE_SCENE.has(heading))
      : [],
    sources: sourcesOf(scenes.flatMap(({ content }) => content.sourceIds)).map(sourceText),
  };
}

/** What differs from scene to scene stands on its slide. */
const OF_ONE_SCENE: ReadonlySet<string> = new Set(['示例', '筛选', '指标', '视图', '数据性质']);

const notesOf = ({ note, questions }: Scene, faults: readonly string[]): string =>
  [
    ...(note === '' ? [] : [note]),
    ...questions.map(({ text }, i) => `可能问到 ${i + 1}：${text}`),
    ...faults.map((text) => `本页有一处没有用上：${text}`),
  ].join('\n');

/** What is shown of all there is: year and indicator, filters. */
function scopeOf(dataset: Dataset, view: ViewState): readonly string[] {
  const figures = selectAreaFigures(dataset, view);
  const filters = filterTexts(lookupOf(dataset), view);
  return [
    ...(figures ? [`${yearLabel(figures)}${figures.indicator.name}`] : []),
    filters.length > 0 ? `筛选：${filters.join('；')}` : '未筛选',
  ];
}

const PUBLISHERS_TOLD = 3;

function footOf(dataset: Dataset, view: ViewState, sources: readonly Source[], stamp: ExportStamp): string {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const told = publishers.slice(0, PUBLISHERS_TOLD).join('、');
  const more = publishers.length > PUBLISHERS_TOLD ? ` 等 ${publishers.length} 家，见末页` : '';
  return [
    ...marksOf(dataset, view),
    ...scopeOf(dataset, view),
    ...(publishers.length > 0 ? [`来源：${told}${more}`] : []),
    ...standing(dataset, stamp),
  ].join(' · ');
}

/** What every page says: which package, as of when, for whom, and which export it belongs to. */
const standing = ({ meta }: Dataset, { id }: ExportStamp): readonly string[] => [
  `数据截至 ${meta.dataDate}`,
  `数据包第 ${meta.version} 版`,
  reviewText(meta),
  ...(meta.grade === '' ? [] : [meta.grade]),
  `编号 ${id}`,
];

/** What any of the scenes is marked with. */
const deckMarks = (dataset: Dataset, views: readonly ViewState[]): readonly string[] => [
  ...new Set(views.flatMap((view) => marksOf(dataset, view))),
];
