import { LEVELS } from '#catalog/subjects.ts';
import { sourceIdsOf } from '#domain/sourceIdsOf.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import { dossierFigures, dossierOf } from '#selectors/dossier.ts';
import { subjectFigure } from '#selectors/subjectFigure.ts';
import { selectJudgements } from '#selectors/targets.ts';
import { TARGET_STATES } from '#symbology/labels.ts';
import { FigureView } from '#ui/FigureView.tsx';
import { useDataset, useLookup, useView } from '../../DatasetContext.ts';
import { type PrintPage, PrintSheet } from '../../print/PrintSheet.tsx';
import { useRoom } from '../../print/useRoom.ts';
import { More, SheetFigures } from '../criteria/SheetFigures.tsx';
import sheet from '../criteria/TownSheet.module.css';
import { LocatorMap } from '../LocatorMap.tsx';

const FIGURES_SHOWN = 14;
const TOWNS_SHOWN = 8;
const JUDGEMENTS_SHOWN = 8;

interface Props {
  readonly id: string;
  readonly page: PrintPage;
}

/** A county of the atlas: where it is, its figures, its towns, and what it is held to. */
export function CountyAtlasPage({ id, page }: Props) {
  const dataset = useDataset();
  const lookup = useLookup();
  const view = useView();
  const allowed = allowedStandings(view);
  const townsShown = useRoom(TOWNS_SHOWN);
  const judgementsShown = useRoom(JUDGEMENTS_SHOWN);
  const judged = selectJudgements(dataset, view);
  const dossier = dossierOf(dataset, { kind: 'area', id }, allowed, judged);
  const area = lookup.row('areas', id);
  if (!dossier || !area) return null;
  const { families, judgements, missing, towns, enterprises, parks } = dossier;
  const figures = families.flatMap((family) => family.figures);
  const outputs = towns.flatMap(({ id }) => subjectFigure(dataset, id, 'outputValue', allowed) ?? []);
  const rested = [
    area.sourceId,
    ...towns.map(({ sourceId }) => sourceId),
    ...[...dossierFigures(dossier), ...outputs].flatMap(sourceIdsOf),
    ...judgements.map(({ target }) => target.sourceId),
  ];
  const sources = [...new Set(rested)].flatMap((id) => lookup.row('sources', id) ?? []);
  return (
    <PrintSheet kind="县区图册" caveat="名录不完整，未见不等于没有" sources={sources} page={page} columns>
      <header className={sheet.title}>
        <div>
          <h2>{area.name}</h2>
          <p>
            见到镇与集群 {towns.length} 个 · 企业 {enterprises.length} 家 · 园区 {parks.length} 个
          </p>
        </div>
      </header>
      <p className={sheet.sentence}>
        见到 {figures.length} 项数字{missing.length > 0 && `，另有 ${missing.length} 项可上图的指标没有数`}。
      </p>
      <div className={sheet.wideLeft}>
        <section>
          <h3>数字</h3>
          <SheetFigures figures={figures} most={FIGURES_SHOWN} />
        </section>
        <section>
          <h3>位置</h3>
          <LocatorMap areaId={area.id} />
        </section>
      </div>
      {towns.length > 0 && (
        <section>
          <h3>镇与集群</h3>
          <table className={sheet.figures}>
            <tbody>
              {towns.slice(0, townsShown).map((town) => {
                const figure = subjectFigure(dataset, town.id, 'outputValue', allowed);
                return (
                  <tr key={town.id}>
                    <th scope="row">{town.name}</th>
                    <td>{figure && <FigureView figure={figure} size="wide" />}</td>
                    <td>{LEVELS[town.level].label}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <More left={towns.length - townsShown} />
        </section>
      )}
      <section>
        <h3>目标与规定</h3>
        <ul className={sheet.asks}>
          {judgements.slice(0, judgementsShown).map(({ target, state, why }) => (
            <li key={target.id}>
              {target.name}
              <b>
                {TARGET_STATES[state].label}
                {why !== '' && `：${why}`}
              </b>
            </li>
          ))}
        </ul>
        <More left={judgements.length - judgementsShown} />
      </section>
    </PrintSheet>
  );
}
