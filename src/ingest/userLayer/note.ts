import type { LayerNote } from '#domain/userLayer.ts';
import { fault, warning } from '../issue.ts';

const where = { file: '' };

/** The feature or file is not drawn. */
export const refusal = (message: string, expected: string, found = ''): LayerNote =>
  fault('outlines', where, message, expected, found);

/** It is drawn, but someone should look. */
export const remark = (message: string, expected = ''): LayerNote =>
  warning('outlines', where, message, expected);
