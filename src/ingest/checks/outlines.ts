import { fault, warning } from '../issue.ts';
import type { Check } from './check.ts';

/** Every county has an outline. That the file itself is sound is told when it is parsed. */
export const outlines: Check = function* (draft) {
  if (draft.counties === null || draft.unread.has('areas')) return;
  const file = draft.countiesFile;
  const drawn = new Set(draft.counties.features.map(({ properties }) => properties.id));
  for (const { row } of draft.lines.areas) {
    if (row.kind !== 'county' || drawn.has(row.id)) continue;
    const message = `缺少${row.name}（${row.id}）的边界`;
    const expected = `properties.id 为 "${row.id}" 的图形`;
    yield { issue: fault('outlines', { file }, message, expected), remedy: 'none', at: null };
  }
  const known = new Set(draft.lines.areas.map(({ row }) => row.id));
  for (const { properties } of draft.counties.features) {
    if (known.has(properties.id)) continue;
    const message = `“${properties.name}”（${properties.id}）不在 ${draft.files.areas} 里`;
    yield {
      issue: warning('outlines', { file }, message, '区域表里有的编号', properties.id),
      remedy: 'none',
      at: null,
    };
  }
};
