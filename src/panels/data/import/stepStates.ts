import type { ImportDesk, SheetsFile } from './importDesk.ts';
import type { StepId } from './Step.tsx';
import type { StepState } from './StepRail.tsx';

const WAITING: StepState = { state: 'waiting', words: '' };

/** What each step comes to, for the list of steps. `sourced`: the origin is told well enough. */
export function stepStates(desk: ImportDesk, sourced: boolean): Readonly<Record<StepId, StepState>> {
  const { files, check } = desk;
  const sheets = files.filter((file): file is SheetsFile => file.kind === 'sheets');
  const taken = sheets.flatMap((file) => file.sheets.filter((sheet) => sheet.taken));
  const own = sheets.length > 0 && !files.some(({ kind }) => kind === 'package');
  return {
    bring: bringState(desk),
    sheets: own
      ? { state: taken.length > 0 ? 'done' : 'attention', words: `导入 ${taken.length} 张` }
      : WAITING,
    columns: own && taken.length > 0 ? columnState(taken, sourced) : WAITING,
    rows: own && taken.length > 0 ? rowState(taken) : WAITING,
    ...changeStates(desk),
    ...(check.kind === 'checked' && { check: checkState(desk) }),
  };
}

function bringState({ files, merged }: ImportDesk): StepState {
  const refused = files.filter(({ kind }) => kind === 'refused' || kind === 'stopped').length;
  const reading = files.some(({ kind }) => kind === 'reading');
  if (files.length === 0) return { state: 'open', words: merged ? '已并入' : '还没有文件' };
  if (reading) return { state: 'open', words: '正在读取' };
  return refused > 0
    ? { state: 'attention', words: `${refused} 个没有读` }
    : { state: 'done', words: `${files.length} 个` };
}

type Sheets = SheetsFile['sheets'];

function columnState(taken: Sheets, sourced: boolean): StepState {
  const unsure = taken.flatMap(({ plan }) =>
    plan.columns.filter(({ confidence, meaning }) => confidence === 'unsure' && meaning.kind !== 'leave'),
  ).length;
  if (!sourced) return { state: 'attention', words: '写明来源' };
  return unsure > 0 ? { state: 'attention', words: `${unsure} 列待确认` } : { state: 'done', words: '' };
}

function rowState(taken: Sheets): StepState {
  if (taken.some(({ reading, plan }) => reading?.plan !== plan)) return { state: 'open', words: '正在核对' };
  const faults = taken
    .flatMap(({ reading }) => reading?.head.issues ?? [])
    .filter(({ severity }) => severity === 'fault').length;
  return faults > 0
    ? { state: 'attention', words: `${faults} 处错误` }
    : { state: 'done', words: '没有错误' };
}

function changeStates({
  review,
}: ImportDesk): Pick<Readonly<Record<StepId, StepState>>, 'changes' | 'check'> {
  if (review.kind === 'working') return { changes: { state: 'open', words: '正在比较' }, check: WAITING };
  if (review.kind !== 'ready') return { changes: WAITING, check: WAITING };
  const { all, open } = review.counts.shown;
  const words = open > 0 ? `${open} 处未定` : all === 0 ? '没有改动' : `${all} 处`;
  return {
    changes: { state: open > 0 ? 'attention' : 'done', words },
    check: all === 0 ? WAITING : { state: 'open', words: '' },
  };
}

function checkState({ check, review }: ImportDesk): StepState {
  if (check.kind !== 'checked' || review.kind !== 'ready') return WAITING;
  if (check.revision !== review.revision) return { state: 'open', words: '' };
  const faulty = !check.usable || check.faults > 0;
  return faulty ? { state: 'attention', words: '有错误' } : { state: 'done', words: '通过' };
}
