import type { ExportEdition } from '#catalog/exports.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import type { ExportStamp } from '#export/viewTables.ts';
import type { ExportAnswer, ExportWatch } from '#panels/ExportActions.ts';
import type { PackageActions } from '#panels/PackageActions.ts';
import { askedEdition } from './editionOf.ts';
import { newStamp } from './newStamp.ts';

export type Refusal = Extract<ExportAnswer, { readonly kind: 'refused' }>;

const isRefusal = (made: BlobPart | Refusal): made is Refusal => typeof made === 'object' && 'kind' in made;

/** Lets the page draw what it was told before it is kept busy. */
const aFrame = () => new Promise((resolve) => setTimeout(resolve));

interface Wanted {
  readonly given: ShownPackage;
  readonly edition: ExportEdition;
  /** In the name of the file. */
  readonly what: string;
  readonly file: { readonly extension: string; readonly type: string };
}

/** Asks for the edition, then has the file made of it. */
export async function exported(
  actions: PackageActions,
  { given, edition, what, file }: Wanted,
  { onStage, signal }: ExportWatch,
  make: (shown: ShownPackage, stamp: ExportStamp) => Promise<BlobPart | Refusal>,
): Promise<ExportAnswer> {
  onStage(edition === 'public' ? '正在生成公开版…' : '正在整理数据…');
  const shown = await askedEdition(actions, given, edition);
  signal.throwIfAborted();
  if (shown.kind === 'refused') return shown;
  await aFrame();
  const stamp = newStamp();
  const content = await make(shown, stamp);
  signal.throwIfAborted();
  if (isRefusal(content)) return content;
  return fileOf(shown, what, stamp, file, content);
}

function fileOf(
  { dataset: { meta } }: ShownPackage,
  what: string,
  { id }: ExportStamp,
  { extension, type }: { readonly extension: string; readonly type: string },
  content: BlobPart,
): ExportAnswer {
  const edition = meta.edition === 'public' ? 'public-' : '';
  return {
    kind: 'file',
    name: `shuozhou-${edition}${what}-${meta.dataDate}-${id}.${extension}`,
    type,
    content,
  };
}
