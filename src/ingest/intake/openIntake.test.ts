import { expect, test } from 'vitest';
import { anIntakeContext, anIntakeGround } from '../../../test/builders/intakeGround.ts';
import { receivePieces } from '../pieces.ts';
import type { ProposedSlice } from './intakeSession.ts';
import type { IntakeProgress } from './onProgress.ts';
import { openIntake } from './openIntake.ts';
import type { IntakeChoice } from './readChoice.ts';

/** Node has no `Worker`: the same work is done in place, as in a browser that gives none. */
const open = (choice: IntakeChoice, signal = new AbortController().signal) =>
  openIntake({ choice, ground: anIntakeGround(), remembered: {}, onProgress: () => {}, signal });

test('reads a file, shows its rows, applies its plan and hands out what it comes to', async () => {
  const file = new File(['2023年\n企业名称,县区,行业,产值（万元）\n东兴陶瓷,怀仁市,陶瓷,12\n'], '报表.csv');
  const intake = await open({ kind: 'file', file });
  const plan = intake.opened.kind === 'sheets' ? intake.opened.plans[0] : undefined;
  if (!plan) throw new Error('not read');
  expect(await intake.slice(0, 2, 3)).toEqual({ rows: [['东兴陶瓷', '怀仁市', '陶瓷', '12']], lines: [3] });
  expect((await intake.propose(plan, anIntakeContext())).counts).toEqual({
    observations: 1,
    enterprises: 1,
    parks: 0,
  });
  const { port1, port2 } = new MessageChannel();
  const pieces: ProposedSlice[] = [];
  await Promise.all([
    intake.handOver(port1),
    receivePieces<ProposedSlice>(port2, (piece) => pieces.push(piece)),
  ]);
  expect(pieces.map(({ observations }) => observations[0]?.row.value)).toEqual([0.0012]);
  expect(await intake.rejectedCsv()).toBe('');
  intake.close();
});

test('hands a package on as it is', async () => {
  const at = (path: string, text: string) => ({ path, file: new File([text], path) });
  const { opened } = await open({
    kind: 'folder',
    files: [at('包/datapackage.json', '{}'), at('包/geo/a.geojson', '{}'), at('包外.txt', '')],
  });
  expect(opened.kind === 'package' && [...opened.files.keys()]).toEqual([
    'datapackage.json',
    'geo/a.geojson',
  ]);
});

test('says what cannot be read', async () => {
  const gone = Object.defineProperty(new File(['甲'], 'a.csv'), 'slice', {
    value: () => {
      throw new Error('gone');
    },
  });
  const { opened } = await open({ kind: 'file', file: gone });
  expect(opened.kind === 'refused' && opened.issues[0]?.message).toContain('读不出');
  const large = Object.defineProperty(new File(['甲'], 'a.csv'), 'size', { value: 300 * 1024 * 1024 });
  const refused = await open({ kind: 'file', file: large });
  expect(refused.opened.issues[0]?.message).toContain('超过 200 MB');
});

test('tells how far it is, in bytes and then in rows', async () => {
  const told: IntakeProgress[] = [];
  const file = new File(['企业名称,产值\n', '东兴陶瓷,12\n'.repeat(10_000)], 'a.csv');
  const signal = new AbortController().signal;
  const intake = await openIntake({
    choice: { kind: 'file', file },
    ground: anIntakeGround(),
    remembered: {},
    onProgress: (progress) => told.push(progress),
    signal,
  });
  const plan = intake.opened.kind === 'sheets' ? intake.opened.plans[0] : undefined;
  if (plan) await intake.propose(plan, anIntakeContext());
  expect(told.find(({ unit, done }) => unit === 'bytes' && done === file.size)).toBeDefined();
  expect(told.at(-1)).toMatchObject({ unit: 'rows', total: 10_001 });
});

test('stops when it is told to', async () => {
  const stopped = new AbortController();
  stopped.abort();
  await expect(open({ kind: 'paste', text: '甲,乙' }, stopped.signal)).rejects.toThrow();
});

test('a header that was taken wrongly is put right by hand, and found again', async () => {
  const text =
    '企业名称、县区、产值分列填写,企业名称,县区\n厂,在哪,一年产出\n东兴陶瓷,怀仁市,12\n西兴陶瓷,怀仁市,9\n';
  const intake = await open({ kind: 'paste', text });
  const { opened } = intake;
  if (opened.kind !== 'sheets') throw new Error('not read');
  expect(opened.sheets[0]?.firstLines).toEqual([1, 2, 3, 4]);
  expect(opened.plans[0]?.header).toMatchObject({ rows: [0, 0], body: 1 });
  const chosen = await intake.replan(0, [1, 1]);
  expect(chosen.header).toMatchObject({
    rows: [1, 1],
    chosen: true,
    body: 2,
    texts: ['厂', '在哪', '一年产出'],
    apart: [{ row: 0, kind: 'title' }],
  });
  expect(chosen.columns.map(({ header }) => header)).toEqual(['厂', '在哪', '一年产出']);
  expect((await intake.propose({ ...chosen, kind: 'figuresWide' }, anIntakeContext())).rows.read).toBe(2);
  expect((await intake.replan(0, [0, 1])).header.texts[1]).toBe('企业名称/在哪');
  expect(await intake.replan(0, null)).toEqual(opened.plans[0]);
});
