import type { Cell } from '#domain/intake.ts';
import { narrow } from './narrow.ts';
import { textOf } from './textOf.ts';

const DECIMAL = /^(?:[东北]经?纬?|[EN])?\s*(-?\d{1,9}(?:\.\d+)?)\s*(?:°|度|[EN])?$/i;
const SEXAGESIMAL =
  /^(?:东经|北纬|[EN])?\s*(\d{1,3})\s*[°度]\s*(\d{1,2}(?:\.\d+)?)\s*['′’分]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”秒]|''))?\s*[EN]?$/i;

/** Degrees, written as a decimal or with minutes and seconds; null when the cell is neither. */
export function readDegrees(cell: Cell): number | null {
  if (typeof cell === 'object' && cell.number !== undefined && cell.date === undefined) return cell.number;
  const text = narrow(textOf(cell));
  const decimal = DECIMAL.exec(text)?.[1];
  if (decimal !== undefined) return Number(decimal);
  const [, degrees, minutes, seconds = '0'] = SEXAGESIMAL.exec(text) ?? [];
  if (degrees === undefined || minutes === undefined || Number(minutes) >= 60 || Number(seconds) >= 60)
    return null;
  return Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
}
