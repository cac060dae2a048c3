import type { Dataset } from '#domain/dataset.ts';
import type { IntakeGround, SheetPlan } from '#domain/intake.ts';
import { type IntakeChoice, openIntake } from '#ingest/intake/openIntake.ts';
import { textsOf } from '#ingest/review/openReview.ts';
import type { PackageActions } from '../../PackageActions.ts';
import { changeDesk, changeFile, type FileState, importDesk, letGo } from './importDesk.ts';
import { rememberedColumns } from './rememberedColumns.ts';

let lastId = 0;

/** Only what a worker needs: a dataset holds more than can be handed over quickly. */
const groundOf = (dataset: Dataset): IntakeGround => {
  const { areas, places, sectors, towns, enterprises, parks, indicators, units, observations, counties } =
    dataset;
  return { areas, places, sectors, towns, enterprises, parks, indicators, units, observations, counties };
};

/** Reads what was chosen, dropped or pasted, each by itself: one that is refused stops no other. */
export function bringIn(
  choices: readonly IntakeChoice[],
  dataset: Dataset,
  actions: Pick<PackageActions, 'filesOf'>,
): void {
  for (const choice of choices) {
    lastId += 1;
    const file: FileState = {
      id: lastId,
      name: nameOf(choice),
      choice,
      kind: 'reading',
      progress: null,
      stop: new AbortController(),
    };
    changeDesk(({ files }) => ({ files: [...files, file], merged: null }));
    read(file, dataset, actions);
  }
}

const nameOf = (choice: IntakeChoice): string => {
  if (choice.kind === 'file') return choice.file.name;
  if (choice.kind === 'paste') return '粘贴的内容';
  return choice.files[0]?.path.split('/')[0] || '文件夹';
};

async function read(
  file: Extract<FileState, { kind: 'reading' }>,
  dataset: Dataset,
  actions: Pick<PackageActions, 'filesOf'>,
): Promise<void> {
  const { id, name, choice, stop } = file;
  const base = { id, name, choice };
  try {
    const intake = await openFor(id, choice, dataset, stop.signal);
    // Taken away while it was read.
    if (!importDesk().files.some((now) => now.id === id)) return intake.close();
    const { opened } = intake;
    switch (opened.kind) {
      case 'refused':
        intake.close();
        return changeFile(id, () => ({ ...base, kind: 'refused', issues: opened.issues }));
      case 'package': {
        intake.close();
        const texts = await textsOf(opened.files);
        const from = await baseOf(texts.versionId, texts.files['datapackage.json'], actions);
        return changeFile(id, () => ({ ...base, kind: 'package', texts, base: from }));
      }
      case 'sheets': {
        const sheets = opened.sheets.map((head, index) => {
          const plan = opened.plans[index];
          if (!plan) throw new Error('a sheet without a plan');
          return { head, plan, past: [], taken: plan.kind !== 'none', reading: null };
        });
        changeFile(id, () => ({
          ...base,
          kind: 'sheets',
          intake,
          ground: dataset,
          sheets,
          issues: opened.issues,
          progress: null,
        }));
        const first = sheets.findIndex(({ taken }) => taken);
        changeDesk(({ at, origin }) => ({
          at: at ?? { file: id, sheet: Math.max(first, 0) },
          origin:
            origin.title === ''
              ? { ...origin, title: titleOf(name, sheets[Math.max(first, 0)]?.plan) }
              : origin,
        }));
      }
    }
  } catch {
    changeFile(id, () => ({ ...base, kind: 'stopped' }));
  }
}

const openFor = (id: number, choice: IntakeChoice, dataset: Dataset, signal: AbortSignal) =>
  openIntake({
    choice,
    ground: groundOf(dataset),
    remembered: rememberedColumns(),
    signal,
    onProgress: (progress) =>
      changeFile(id, (now) => (now.kind === 'reading' || now.kind === 'sheets' ? { ...now, progress } : now)),
  });

/** Holds what is on the desk against another package, with all that was said of it. */
export function renewIntakes(dataset: Dataset): void {
  for (const file of importDesk().files)
    if (file.kind === 'sheets' && file.ground !== dataset) renew(file, dataset);
}

async function renew({ id, name, choice }: FileState, dataset: Dataset): Promise<void> {
  changeFile(id, (now) => (now.kind === 'sheets' ? { ...now, ground: dataset } : now));
  try {
    const intake = await openFor(id, choice, dataset, new AbortController().signal);
    const now = importDesk().files.find((file) => file.id === id);
    if (now?.kind !== 'sheets' || now.ground !== dataset || intake.opened.kind !== 'sheets')
      return intake.close();
    now.intake.close();
    changeFile(id, () => ({
      ...now,
      intake,
      sheets: now.sheets.map((sheet) => ({ ...sheet, reading: null })),
    }));
  } catch {
    changeFile(id, () => ({ id, name, choice, kind: 'stopped' }));
  }
}

/** What the table calls itself, else the name of its file: something to begin from, to be corrected. */
const titleOf = (name: string, plan: Pick<SheetPlan, 'header'> | undefined): string =>
  plan?.header.apart.find(({ kind }) => kind === 'title')?.text ?? name.replace(/\.[a-z]+$/i, '');

/**
 * What a package that came back was taken from. The package beside the page only when it is still the same one: else
 * what is older here would pass for newer there.
 */
async function baseOf(
  versionId: string | null | undefined,
  descriptor: string | undefined,
  { filesOf }: Pick<PackageActions, 'filesOf'>,
) {
  if (versionId === undefined) return null;
  try {
    const files = await filesOf(versionId);
    const known = versionId !== null || files['datapackage.json'] === descriptor;
    return known && Object.keys(files).length > 0 ? files : null;
  } catch {
    return null;
  }
}

export function takeAway(id: number): void {
  const file = importDesk().files.find((now) => now.id === id);
  if (file) letGo(file);
  changeDesk(({ files, at }) => {
    const left = files.filter((now) => now.id !== id);
    const next = left.find((now) => now.kind === 'sheets');
    return { files: left, at: at?.file === id ? (next ? { file: next.id, sheet: 0 } : null) : at };
  });
}

/** Reads it again from where it is, as when it has been mended meanwhile. */
export function readAgain(id: number, dataset: Dataset, actions: Pick<PackageActions, 'filesOf'>): void {
  const file = importDesk().files.find((now) => now.id === id);
  if (!file) return;
  takeAway(id);
  bringIn([file.choice], dataset, actions);
}
