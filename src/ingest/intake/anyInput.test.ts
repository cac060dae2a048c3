import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anIntakeContext, anIntakeGround } from '../../../test/builders/intakeGround.ts';
import { aWorkbook, encoded, toDelimited } from '../../../test/builders/tableFile.ts';
import { intakeSession } from './intakeSession.ts';
import { readSource } from './readSource.ts';

const ground = anIntakeGround();

test('no bytes throw, and what is refused says why', async () => {
  const head = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0xff, 0xfe],
    [0xef, 0xbb, 0xbf],
    [0x7b],
  );
  await fc.assert(
    fc.asyncProperty(head, fc.uint8Array({ maxLength: 300 }), async (first, rest) => {
      const source = await readSource({
        kind: 'file',
        name: 'a.xlsx',
        bytes: new Uint8Array([...first, ...rest]),
      });
      if (source.kind === 'refused') expect(source.issues[0]?.message).toBeTruthy();
    }),
    { numRuns: 200 },
  );
});

test('no damage to a workbook throws', async () => {
  const whole = aWorkbook([
    {
      rows: [
        ['名称', '产值（万元）'],
        ['东兴陶瓷', 12],
      ],
      merges: ['A1:B1'],
    },
  ]);
  const old = aWorkbook(
    [
      {
        rows: [
          ['名称', '产值（万元）'],
          ['东兴陶瓷', 12],
        ],
      },
    ],
    'biff8',
  );
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(whole, old), damage, fc.nat(), async (book, changes, cut) => {
      const bytes = book.slice(0, book.length - (cut % 200));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      const source = await readSource({ kind: 'file', name: 'a.xlsx', bytes });
      expect(['sheets', 'refused', 'package']).toContain(source.kind);
    }),
    { numRuns: 150 },
  );
});

const word = fc.constantFrom(
  ...[
    '名称',
    '企业名称',
    '单位',
    '县区',
    '怀仁',
    '市直',
    '产值（万元）',
    '2023年',
    '占地（公顷）',
    '经度',
    '纬度',
    '113.1',
    '39.8',
  ],
  ...[
    '指标',
    '数值',
    '合计',
    '注：',
    '12',
    '1,5',
    '约3亿',
    '—',
    '无',
    '万元',
    '东兴陶瓷',
    '怀益',
    '13800138000',
    '联系人',
    '陶瓷',
  ],
  ...['=cmd|calc', '<script>', '', '', '', ' ', '"', '\n', '__proto__', 'constructor', '１２', '2023-13'],
);

test('any table of words of the trade is planned and read without a throw, and every row is accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 }),
      fc.constantFrom('enterprises', 'parks', 'figuresWide', 'figuresLong', null),
      async (rows, kind) => {
        const session = intakeSession();
        const bytes = encoded(toDelimited(rows));
        const opened = await session.open({ kind: 'file', name: '2023年.csv', bytes }, ground, {}, () => {});
        if (opened.kind !== 'sheets') return;
        for (const plan of opened.plans) {
          const head = session.propose(kind === null ? plan : { ...plan, kind }, anIntakeContext(), () => {});
          expect(head.rows.whole + head.rows.part + head.rows.none).toBe(head.rows.read);
          const { observations } = session.proposed(0, 1000);
          expect(new Set(observations.map(({ row }) => row.id)).size).toBe(observations.length);
          for (const { row } of observations) {
            expect((row.value === null) === (row.missingReason !== '')).toBe(true);
            expect(row.value === null || Number.isFinite(row.value)).toBe(true);
          }
          expect(session.rejectedCsv()).not.toMatch(/(?:^|[\n,])"?=cmd/);
          expect(JSON.stringify([head, session.proposed(0, 1000)])).not.toContain('13800138000');
        }
      },
    ),
    { numRuns: 150 },
  );
}, 30_000);
