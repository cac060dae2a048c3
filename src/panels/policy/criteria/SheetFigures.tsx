import { figureStanding } from '#domain/figure.ts';
import type { DossierFigure } from '#selectors/dossier.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { FigureView } from '#ui/FigureView.tsx';
import { useRoom } from '../../print/useRoom.ts';
import styles from './TownSheet.module.css';

interface Props {
  readonly figures: readonly DossierFigure[];
  readonly most?: number;
}

/** As many as leave the rest of a town's sheet its room on one page. */
const FIGURES_SHOWN = 6;

/** Figures on a sheet, each with its period. */
export function SheetFigures({ figures, most: asked = FIGURES_SHOWN }: Props) {
  const most = useRoom(asked);
  if (figures.length === 0) return <p>公开资料中没有它的数字。</p>;
  return (
    <>
      <table className={styles.figures}>
        <tbody>
          {figures.slice(0, most).map(({ indicator, figure }) => (
            <tr key={indicator.id} data-sample={figureStanding(figure) === 'sample'}>
              <th scope="row">{indicator.name}</th>
              <td>
                <FigureView figure={figure} size="wide" showPeriod={false} />
              </td>
              <td>{formatFigure(figure).period}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More left={figures.length - most} />
    </>
  );
}

/** What a sheet has no room for stands on the page it was printed from. */
export const More = ({ left }: { readonly left: number }) =>
  left > 0 && <p className={styles.more}>另有 {left} 项，见页末网址</p>;
