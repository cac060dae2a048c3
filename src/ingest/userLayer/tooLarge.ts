import { MOST_BYTES } from '#catalog/userLayers.ts';
import type { LayerNote } from '#domain/userLayer.ts';
import { refusal } from './note.ts';

/** What to do with a file that is too much for the page. */
export const SMALLER = '先在 QGIS 或 mapshaper 中简化、按县裁开或只留要用的图层';

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** Whether a file is too large to be read at all; null when it is not. */
export const tooLarge = (bytes: number): LayerNote | null =>
  bytes <= MOST_BYTES
    ? null
    : refusal(`文件有 ${megabytes(bytes)}，超过 ${megabytes(MOST_BYTES)} 的上限，没有读`, SMALLER);
