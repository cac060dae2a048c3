import type { ShownPackage } from '#domain/shownPackage.ts';
import { selectWanted } from '#selectors/wantedFigures.ts';
import { wantedByDepartment, wantedByIndicator } from '#selectors/wantedGroups.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import { stateCounts, wantedSentence } from '#symbology/wantedWords.ts';
import type { ViewState } from '#view/viewState.ts';
import { type SceneContent, tablesOnly } from './slideContent.ts';

/** 缺数清单 by who could supply it: which indicators, how many figures, in what state. */
export function missingContent({ dataset, policy }: ShownPackage, view: ViewState): SceneContent {
  const list = selectWanted(dataset, policy, view);
  const groups = wantedByDepartment(list.figures, policy?.departments ?? []);
  const shown = groups.filter(
    ({ departmentId }) => view.department === '' || departmentId === view.department,
  );
  return tablesOnly(
    [
      {
        title: '',
        head: ['可提供单位', '指标', '要补的数', '现状'],
        rows: shown.map(({ name, figures }) => [
          name || NO_HOLDER,
          wantedByIndicator(figures)
            .map(({ indicator }) => indicator.name)
            .join('、'),
          formatNumber(figures.length, 0),
          stateCounts(figures),
        ]),
      },
    ],
    [],
    `${wantedSentence(list)}。示例值不算有数；可提供单位按条款推定`,
  );
}
