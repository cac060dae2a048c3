import type { PackageMeta } from '#domain/dataset.ts';
import { saveFile } from '../../saveFile.ts';

/** Hands a package to the reader as the zip of its folder. */
export const savePackage = ({ version, dataDate }: PackageMeta, zip: Uint8Array<ArrayBuffer>): void =>
  saveFile(`shuozhou-data-${version}-${dataDate}.zip`, zip, 'application/zip');
