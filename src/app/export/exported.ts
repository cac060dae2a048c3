import type { ExportEdition } from '#catalog/exports.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import type { ExportStamp } from '#export/viewTables.ts';
import type { ExportAnswer, ExportWatch } from '#panels/ExportActions.ts';
import type { PackageActions } from '#panels/PackageActions.ts';
import { type Edition, editionOf } from './editionOf.ts';

/** Lets the page draw what it was told before it is kept busy. */
const aFrame = () => new Promise((resolve) => setTimeout(resolve));

interface Wanted {
  readonly dataset: Dataset;
  readonly edition: ExportEdition;
  /** In the name of the file. */
  readonly what: string;
  readonly file: { readonly extension: string; readonly type: string };
}

/** Asks for the edition, then has the file made of it. */
export async function exported(
  actions: PackageActions,
  { dataset, edition, what, file }: Wanted,
  { onStage, signal }: ExportWatch,
  /** `policy`: that of the edition; null where it is the page's own. */
  make: (dataset: Dataset, stamp: ExportStamp, policy: Policy | null) => Promise<BlobPart>,
): Promise<ExportAnswer> {
  onStage(edition === 'public' ? '正在生成公开版…' : '正在整理数据…');
  const shown: Edition =
    edition === 'public' ? await editionOf(actions) : { kind: 'ready', dataset, policy: null };
  signal.throwIfAborted();
  if (shown.kind === 'refused') return shown;
  await aFrame();
  const stamp = newStamp();
  const content = await make(shown.dataset, stamp, shown.policy);
  signal.throwIfAborted();
  return fileOf(shown.dataset, what, stamp, file, content);
}

/** By the clock of this computer: ids in the order of time, told apart where two fall together. */
function newStamp(): ExportStamp {
  const now = new Date();
  const [chance = 0] = crypto.getRandomValues(new Uint16Array(1));
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return {
    id: `${now.getTime().toString(36)}-${chance.toString(36)}`,
    madeOn: parts.map((part) => String(part).padStart(2, '0')).join('-'),
  };
}

function fileOf(
  { meta }: Dataset,
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
