import { ANSWERS, DECK_TEMPLATES, type DeckTemplate, type TemplateScene } from '#catalog/deckTemplates.ts';
import { isByArea } from '#domain/areaFigure.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import type { Scene } from '#domain/scene.ts';
import { sectorMenu } from '#selectors/menus.ts';
import { missingList } from '#selectors/missingList.ts';
import { areaCoverage } from '#selectors/offeredCoverage.ts';
import { vocabularyOf } from '#selectors/vocabulary.ts';
import { sceneViewOf } from '#view/sceneView.ts';
import { sceneWords } from './sceneWords.ts';

/** The scenes of a template on this package; what names something the package does not have is left out. */
export function templateScenes(
  template: DeckTemplate,
  dataset: Dataset,
  policy: Policy | null,
): readonly Scene[] {
  const words = vocabularyOf(dataset);
  const declared: readonly TemplateScene[] = DECK_TEMPLATES[template].scenes;
  return declared.flatMap(({ view: pattern, each, questions = [] }) =>
    idsOf(each, dataset).flatMap((id) => {
      const view = pattern.replace('{id}', id);
      const shown = sceneViewOf({ view }, words, null);
      if (shown.notes.length > 0) return [];
      return {
        id: `${template}-${each ?? 'city'}${view}`.slice(0, 100),
        ...sceneWords(dataset, policy, shown.view),
        note: '',
        questions: questions.map((key) => ANSWERS[key]),
        view,
      };
    }),
  );
}

function idsOf(each: TemplateScene['each'], dataset: Dataset): readonly string[] {
  switch (each) {
    case undefined:
      return [''];
    case 'town':
      return dataset.towns.map(({ id }) => id);
    case 'sector':
      return sectorMenu(dataset)
        .filter(({ isChild, count }) => !isChild && count > 0)
        .map(({ sector }) => sector.id);
    case 'widest': {
      const [first] = dataset.indicators
        .filter((indicator) => indicator.use === 'map' && isByArea(indicator))
        .map((indicator) => ({ id: indicator.id, measured: areaCoverage(dataset, indicator).measured }))
        .filter(({ measured }) => measured > 0)
        .sort((a, b) => b.measured - a.measured);
      return first ? [first.id] : [];
    }
    case 'unfilled':
      return missingList(dataset).map(({ indicator }) => indicator.id);
  }
}
