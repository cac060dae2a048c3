import { type RefObject, useEffect, useState } from 'react';
import { WALL_PARTS, type WallPanelId, type WallPartId } from '#catalog/wallPanels.ts';
import { type LegibleSizes, legibleSizes, type WallScreen } from '#domain/legibility.ts';
import { afterPaint } from '#ui/afterPaint.ts';
import { useViewStore } from '#view/store.ts';
import type { PlacedLayout } from '../layoutOf.ts';
import type { WallPanels } from '../panels.ts';
import type { FittedWall } from '../useWallFit.ts';
import { ControlsLine } from './ControlsLine.tsx';
import { type MeasuredControls, measureControls } from './measureControls.ts';
import { type MeasuredText, measureCanvas, measureTexts } from './measureTexts.ts';
import { RunForm } from './RunForm.tsx';
import { ScreenForm } from './ScreenForm.tsx';
import styles from './WallCheck.module.css';

interface Props {
  /** The wall as it is laid out behind this page. */
  readonly stage: RefObject<HTMLElement | null>;
  readonly fit: FittedWall | null;
  readonly placed: PlacedLayout;
  readonly panels: WallPanels;
  readonly screen: WallScreen;
  readonly assumed: boolean;
  readonly onEnter: (screen: WallScreen) => void;
}

interface Measured {
  readonly texts: readonly MeasuredText[];
  readonly canvas: ReturnType<typeof measureCanvas>;
  readonly controls: MeasuredControls | null;
}

/** For the operator: each text of the wall against the size it needs, what was left out, and what the panels rest on. */
export function WallCheck({ stage, fit, placed, panels, screen, assumed, onEnter }: Props) {
  const change = useViewStore((s) => s.change);
  const [measured, setMeasured] = useState<Measured | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round measures again
  useEffect(() => {
    if (!fit) return;
    return afterPaint(() => {
      const root = stage.current;
      if (root)
        setMeasured({
          texts: measureTexts(root),
          canvas: measureCanvas(root),
          controls: measureControls(root),
        });
    });
  }, [stage, fit, round]);
  const sizes = legibleSizes(screen, devicePixelRatio);
  return (
    <div className={styles.check}>
      <header className={styles.head}>
        <h1>大屏自检</h1>
        <button type="button" className="small-button" onClick={() => setRound(round + 1)}>
          重新测量
        </button>
        <button type="button" className="small-button" onClick={() => change({ check: false })}>
          回到大屏
        </button>
      </header>
      <ScreenForm key={`${screen.pitch} ${screen.distance}`} {...{ screen, assumed, onEnter }} />
      <RunForm />
      <p className={styles.basis}>
        按 {screen.distance} 米外看清一个汉字：视角 25′ 需 {sizes.least} 像素，35′ 舒适，需 {sizes.comfort}{' '}
        像素。现用最小字号 {fit?.unit ?? '—'} 像素，三级为 1 : 2 : 4。
        {fit && !fit.fits && <b>标题、地图和日期在此屏放不下，请换版式或靠近。</b>}
      </p>
      {measured?.canvas && (
        <p className={styles.basis}>
          地图画布 {measured.canvas.is} 像素，应为 {measured.canvas.due}，
          {measured.canvas.is === measured.canvas.due ? '一致' : '不一致，显卡限制了画布'}。
        </p>
      )}
      {measured?.controls && (
        <ControlsLine controls={measured.controls} screen={screen} ratio={devicePixelRatio} />
      )}
      <div className={styles.tables}>
        <TextTable texts={measured?.texts ?? []} sizes={sizes} />
        <div>
          <LeftOut fit={fit} placed={placed} panels={panels} />
          <PanelTable panels={panels} />
        </div>
      </div>
    </div>
  );
}

const verdictOf = ({ size, crosses }: MeasuredText, { least, comfort }: LegibleSizes): string => {
  if (size < least - 0.05) return '太小';
  if (crosses) return '跨缝';
  return size < comfort ? '看得清' : '舒适';
};

const BAD = new Set(['太小', '跨缝']);

function TextTable({
  texts,
  sizes,
}: {
  readonly texts: readonly MeasuredText[];
  readonly sizes: LegibleSizes;
}) {
  return (
    <table className={styles.table}>
      <caption>屏上每种文字</caption>
      <thead>
        <tr>
          {['部分', '文字', '字高', '需要', '舒适', '结论'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {texts.map((text) => {
          const verdict = verdictOf(text, sizes);
          return (
            <tr key={`${text.part} ${text.size}`} data-verdict={BAD.has(verdict) ? 'bad' : 'good'}>
              <th scope="row">{WALL_PARTS[text.part].label}</th>
              <td>{text.text}</td>
              <td>{text.size}</td>
              <td>{sizes.least}</td>
              <td>{sizes.comfort}</td>
              <td>
                <b>{verdict}</b>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Why each part that is not on the wall is not. */
function LeftOut({ fit, placed, panels }: Pick<Props, 'fit' | 'placed' | 'panels'>) {
  const inLayout = new Set<WallPartId>(['map', ...placed.layout.flows.flatMap((flow) => flow.parts)]);
  const whyNot = (id: WallPartId): string => {
    if (fit?.left.includes(id)) return '放不下：更重要的先排，字不缩小';
    if (!inLayout.has(id)) return '此版式不放';
    return WALL_PARTS[id].question !== '' && !panels.has(id as WallPanelId)
      ? '没有可说的数，或说不出来源和日期'
      : '';
  };
  const rows = (Object.keys(WALL_PARTS) as WallPartId[]).flatMap((id) => {
    const why = whyNot(id);
    return why === '' ? [] : [{ id, why }];
  });
  if (rows.length === 0) return <p className={styles.basis}>没有留在屏外的部分。</p>;
  return (
    <table className={styles.table}>
      <caption>没有上屏的部分，按重要程度</caption>
      <tbody>
        {rows.map(({ id, why }) => (
          <tr key={id}>
            <th scope="row">{WALL_PARTS[id].label}</th>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const PanelTable = ({ panels }: Pick<Props, 'panels'>) => (
  <table className={styles.table}>
    <caption>各部分回答什么、依据什么</caption>
    <thead>
      <tr>
        {['部分', '回答的问题', '指标', '来源', '数据日期'].map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {[...panels].map(([id, { indicator, source, date }]) => (
        <tr key={id}>
          <th scope="row">{WALL_PARTS[id].label}</th>
          <td>{WALL_PARTS[id].question}</td>
          <td>{indicator}</td>
          <td>{source}</td>
          <td>{date}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
