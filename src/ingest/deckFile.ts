import * as v from 'valibot';
import { MOST_SCENES } from '#domain/deckSteps.ts';
import type { Deck, Scene } from '#domain/scene.ts';
import { DECK_HEAD, SCENE } from './deckShape.ts';
import { parseJson } from './parseJson.ts';

/** A briefing read from a file; `notes` say in Chinese what of it was left out. */
export type DeckFileAnswer =
  | { readonly kind: 'ready'; readonly deck: Deck; readonly notes: readonly string[] }
  | { readonly kind: 'refused'; readonly why: string; readonly toDo: string };

/** What brings a file of one version to the next, at the place of that version; the last leads to the version in use. */
export type Migrations = readonly ((file: object) => object)[];
const MIGRATIONS: Migrations = [];

const NEWEST = 1;

export const deckFile = (deck: Deck): string => `${JSON.stringify(deck, null, 2)}\n`;

/** Reads what `deckFile` wrote, now or long ago. What cannot be read of it is told, the rest is taken. */
export function readDeckFile(
  name: string,
  text: string,
  migrations: Migrations = MIGRATIONS,
  newest = NEWEST,
): DeckFileAnswer {
  const parsed = parseJson(name, text, 'reachable');
  if (!parsed.ok) return refused(parsed.issue.message, '请从原来的电脑重新导出汇报文件');
  const { value } = parsed;
  const head = v.safeParse(HEAD, value);
  if (!head.success)
    return refused('这不是汇报文件：缺少版本号或场景列表', '请选择由“汇报”页导出的 .json 文件');
  const { version } = head.output;
  if (version > newest)
    return refused(
      `文件是新版本（${version}）导出的，本页只认到版本 ${newest}`,
      '请更新本系统后再打开，或在新版中重新导出',
    );
  const file = migrations.slice(version - 1).reduce((old, migrate) => migrate(old), value as object);
  return taken(file as { readonly scenes: readonly unknown[] });
}

const HEAD = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  scenes: v.array(v.unknown()),
});

const refused = (why: string, toDo: string): DeckFileAnswer => ({ kind: 'refused', why, toDo });

function taken(file: { readonly scenes: readonly unknown[] }): DeckFileAnswer {
  const notes: string[] = [];
  const scenes: Scene[] = [];
  const ids = new Set<string>();
  file.scenes.slice(0, MOST_SCENES).forEach((entry, i) => {
    const scene = v.safeParse(SCENE, entry);
    if (!scene.success) {
      const [fault] = scene.issues;
      notes.push(`第 ${i + 1} 幕读不出（${v.getDotPath(fault) ?? '整幕'} 不合格式），未采用`);
      return;
    }
    const { id } = scene.output;
    scenes.push(ids.has(id) ? { ...scene.output, id: `${id}-${i + 1}` } : scene.output);
    ids.add(id);
  });
  if (file.scenes.length > MOST_SCENES)
    notes.push(`文件有 ${file.scenes.length} 幕，只取前 ${MOST_SCENES} 幕`);
  const head = v.safeParse(DECK_HEAD, file);
  if (!head.success) notes.push('汇报名称或日期不合格式，已留空');
  const { id, title, madeOn } = head.success ? head.output : { id: '', title: '', madeOn: '' };
  return { kind: 'ready', deck: { version: 1, id: id || 'imported', title, scenes, madeOn }, notes };
}
