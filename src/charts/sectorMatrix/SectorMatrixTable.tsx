import type { CSSProperties } from 'react';
import type { Area, Sector } from '#domain/dataset.ts';
import type { MatrixColumn, SectorMatrix } from '#selectors/sectorMatrix.ts';
import { sectorColour, sectorGlyph } from '#symbology/sectorLook.ts';
import { type PlacedRow, placeMatrix } from './placeMatrix.ts';
import styles from './SectorMatrixTable.module.css';

interface Props {
  readonly matrix: SectorMatrix;
  /** What is counted, for the name of the table and of every cell. */
  readonly counted: string;
  readonly sectors: readonly string[];
  readonly areas: readonly string[];
  readonly onSector: (sector: Sector) => void;
  readonly onArea: (area: Area) => void;
  readonly onCell: (sector: Sector, area: Area) => void;
}

const areaName = ({ area, filters }: MatrixColumn): string => (filters ? area.shortName : '县不详');

/** Counts by sector and area; every head and every cell that holds something is a filter. */
export function SectorMatrixTable({ matrix, counted, areas, onArea, ...choices }: Props) {
  return (
    <table className={styles.matrix} aria-label={`行业结构：${counted}，按领域和区域`}>
      <thead>
        <tr>
          <th scope="col">领域</th>
          {matrix.columns.map((column) => (
            <th key={column.area.id} scope="col" data-inside={column.inside}>
              {column.filters ? (
                <button
                  type="button"
                  aria-pressed={areas.includes(column.area.id)}
                  onClick={() => onArea(column.area)}
                >
                  {column.inside && <span className={styles.inside}>其中</span>}
                  {areaName(column)}
                </button>
              ) : (
                <span title="只知在本市，不能按区域筛选">{areaName(column)}</span>
              )}
            </th>
          ))}
          <th scope="col">合计</th>
        </tr>
      </thead>
      <tbody>
        {placeMatrix(matrix).map((row) => (
          <Row
            key={row.sector?.id ?? ''}
            row={row}
            columns={matrix.columns}
            counted={counted}
            areas={areas}
            {...choices}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">合计（不重复）</th>
          {matrix.columns.map((column, i) => (
            <td key={column.area.id}>{written(matrix.totals[i] ?? 0)}</td>
          ))}
          <td>{matrix.total}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Nothing seen is no zero: the lists are not complete. */
const written = (count: number) =>
  count === 0 ? (
    <span className={styles.none}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">未见</span>
    </span>
  ) : (
    count
  );

interface RowProps extends Pick<Props, 'counted' | 'sectors' | 'areas' | 'onSector' | 'onCell'> {
  readonly row: PlacedRow;
  readonly columns: readonly MatrixColumn[];
}

function Row({ row, columns, counted, sectors, areas, onSector, onCell }: RowProps) {
  const { sector } = row;
  const colour = sectorColour(sector ?? undefined);
  const chosen = sector !== null && sectors.includes(sector.id);
  return (
    <tr data-child={row.isChild} style={{ '--sector': colour } as CSSProperties}>
      <th scope="row">
        {sector ? (
          <button type="button" aria-pressed={chosen} onClick={() => onSector(sector)}>
            <span className={styles.glyph} aria-hidden="true">
              {sectorGlyph(sector)}
            </span>
            {sector.name}
          </button>
        ) : (
          <span>未注明领域</span>
        )}
      </th>
      {row.placed.map(({ count, shade }, i) => {
        const column = columns[i];
        if (!column) return null;
        const pressed = chosen && areas.includes(column.area.id);
        return (
          <td key={column.area.id}>
            {sector && column.filters && (count > 0 || pressed) ? (
              <button
                type="button"
                className={styles.cell}
                style={{ '--shade': shade } as CSSProperties}
                aria-pressed={pressed}
                aria-label={`${sector.name} ${areaName(column)}：${counted} ${count}`}
                onClick={() => onCell(sector, column.area)}
              >
                {written(count)}
              </button>
            ) : (
              written(count)
            )}
          </td>
        );
      })}
      <td>{row.total}</td>
    </tr>
  );
}
