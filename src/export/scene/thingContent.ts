import { LEVELS, ROLES } from '#catalog/subjects.ts';
import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import { sourceIdsOf } from '#domain/sourceIdsOf.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import { subjectFigure } from '#selectors/subjectFigure.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { filterTexts } from '#symbology/filterLabels.ts';
import type { ViewState } from '#view/viewState.ts';
import { FIGURE_HEAD, figureCells } from './figureCells.ts';
import { type SceneContent, tablesOnly } from './slideContent.ts';

const OUTPUT = 'outputValue';

/** What there is and where: the towns; under filters, which leave few, the firms and parks too. */
export function thingContent(dataset: Dataset, view: ViewState): SceneContent {
  const lookup = lookupOf(dataset);
  const areaName = ({ areaId }: { readonly areaId: string }) => lookup.row('areas', areaId)?.shortName ?? '';
  const { towns, enterprises, parks } = visibleThings(dataset, view);
  const narrowed = filterTexts(lookup, view).length > 0;
  const outputs = towns.map(({ id }) => subjectFigure(dataset, id, OUTPUT, allowedStandings(view)));
  const output = lookup.row('indicators', OUTPUT)?.name ?? FIGURE_HEAD[0] ?? '';
  const ofTowns = {
    title: narrowed ? '镇与集群' : '',
    head: ['镇与集群', '层级', '区域', output, ...FIGURE_HEAD.slice(1)],
    rows: towns.map((town, i) => {
      const figure = outputs[i];
      return [
        town.shortName,
        LEVELS[town.level].label,
        areaName(town),
        ...(figure ? figureCells(figure) : ['', '', '']),
      ];
    }),
  };
  const ofFirms = {
    title: '企业',
    head: ['企业', '角色', '区域', '产品'],
    rows: enterprises.map((firm) => [firm.name, ROLES[firm.role].label, areaName(firm), firm.products]),
  };
  const ofParks = {
    title: '园区',
    head: ['园区', '级别', '区域', '主导领域'],
    rows: parks.map((park) => [park.name, park.grade, areaName(park), park.leadSectors]),
  };
  const told = narrowed ? [...towns, ...enterprises, ...parks] : towns;
  return tablesOnly(
    narrowed ? [ofTowns, ofFirms, ofParks] : [ofTowns],
    [
      ...told.map(({ sourceId }) => sourceId),
      ...outputs.flatMap((figure) => (figure ? sourceIdsOf(figure) : [])),
    ],
    told.length === 0 ? '公开资料中没有见到；名单不完整，未见不等于没有' : '',
  );
}
