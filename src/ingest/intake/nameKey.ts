import { LEGAL_FORMS } from '#catalog/synonyms.ts';
import { memo } from './memo.ts';
import { narrow } from './narrow.ts';

/** A name without blanks, brackets, quotes and the width of its letters. */
export const nameKey = memo((name) =>
  narrow(name)
    .toLowerCase()
    .replace(/[\s()[\]【】〔〕《》“”"'‘’·・.。,，、-]/g, ''),
);

/** The same without the legal form and the province: 山西古城乳业集团有限公司 and 古城乳业 come to one. */
export function looseKey(name: string): string {
  let key = nameKey(name).replace(/^山西省?/, '');
  const form = LEGAL_FORMS.find((ending) => key.endsWith(ending) && key.length > ending.length + 1);
  if (form !== undefined) key = key.slice(0, -form.length);
  return key;
}
