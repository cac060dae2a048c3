import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { OTHER_FILES } from '#catalog/packageFiles.ts';
import { TABLES } from '#catalog/tables.ts';
import { TIERS } from '#catalog/tiers.ts';
import { policyCsv } from '#cli/policyCsv.ts';
import type { Policy } from '#domain/policy.ts';
import { dutyMatrix } from '#policy/dutyMatrix.ts';
import { joinedTexts } from '#policy/joinedTexts.ts';
import { namesIn } from '#policy/namesIn.ts';
import { parseDocument } from '#policy/parseDocument.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { FOLDER, loadReal } from './realPackage.ts';

const fileOf = (path: string) => readFileSync(join(FOLDER, path), 'utf8');
const DOCUMENT = fileOf(OTHER_FILES.policyText);
const clauses = parseDocument(DOCUMENT);

let policy: Policy;
beforeAll(async () => {
  const { policy: read } = await loadReal();
  if (!read) throw new Error('no policy');
  policy = read;
});

describe('the text as clauses', () => {
  test('is on disk as it is written', () => {
    const written = policyCsv(DOCUMENT, fileOf(TABLES.departments.file));
    expect(written.unknown).toEqual([]);
    expect(fileOf(TABLES.clauses.file)).toBe(written.clauses);
    expect(fileOf(TABLES.duties.file)).toBe(written.duties);
  });

  test('holds every word once, in its order', () => {
    // The full stop of a title is the one sign that is not kept.
    const kept = clauses.map(
      (c) => c.marker + c.title + (c.kind === 'item' && /^[（(]/.test(c.marker) ? '。' : '') + c.text,
    );
    const bare = (text: string) => text.replace(/\s|^#+|^---$/gm, '');
    const annex = '附件：朔州市专业镇发展领导小组主要职责及组成人员名单';
    const printed = bare(DOCUMENT);
    // The list of annexes is printed above the heading of the annex it is put into.
    expect(bare(kept.join('')).replace(annex, '')).toBe(printed.replace(annex, ''));
    expect(kept.filter((text) => text === annex)).toHaveLength(1);
  });

  test('has the parts and items of the document', () => {
    const items = (part: string) => clauses.filter((c) => c.kind === 'item' && c.parentId === part).length;
    expect(clauses.filter((c) => c.kind === 'part').map((c) => c.id)).toEqual([...'01234567']);
    expect([...'01234567'].map(items)).toEqual([0, 2, 8, 11, 17, 5, 3, 0]);
    expect(new Set(clauses.map((c) => c.id)).size).toBe(clauses.length);
  });

  test('joins what page breaks cut, and tells the lines', () => {
    const of = (id: string) => clauses.find((c) => c.id === id);
    expect(of('3.6.7')).toMatchObject({
      text: '扎实推进“双创”工作，打造一批高质量创新创业载体。',
      firstLine: 69,
      lastLine: 73,
    });
    expect(of('4.17.duty')?.text).toBe(
      '（市工信局、市商务局、市市场监管局、市财政局，各县〔市、区〕人民政府分工负责落实）',
    );
    expect(clauses.filter((c) => c.kind === 'duty' && c.firstLine < c.lastLine).map((c) => c.id)).toEqual([
      '3.2.duty',
      '4.13.duty',
      '4.17.duty',
    ]);
  });

  test('names every criterion, action, measure and mechanism, and no other item', () => {
    const worked = clauses.filter((c) => c.kind === 'item' && '2345'.includes(c.parentId));
    expect(policy.items.map((item) => item.clauseId)).toEqual(worked.map((c) => c.id));
    expect(Math.max(...policy.items.map((item) => item.shortName.length))).toBeLessThanOrEqual(7);
  });
});

describe('what is said to be in the text', () => {
  test('is in it, word for word, wherever a row says so', () => {
    const checks = ['clauses', 'quotes', 'duties'];
    expect(policy.issues.filter(({ check }) => checks.includes(check))).toEqual([]);
  });

  test('of the tiers is in it as well', () => {
    const texts = joinedTexts(clauses);
    for (const { id, quote } of TIERS.clauses) expect(texts.get(id)).toContain(quote);
  });
});

describe('the departments', () => {
  test('searched by name in the brackets are as many as were read by their separators', () => {
    const brackets = clauses.filter((c) => c.kind === 'duty').map((c) => c.text);
    const searched = namesIn(brackets.join(''), policy.departments);
    const read = policy.departments.map(
      ({ id }) => policy.duties.filter((d) => d.departmentId === id).length,
    );
    expect(policy.departments.map(({ id }) => searched.get(id) ?? 0)).toEqual(read);
    expect([...searched.values()].reduce((sum, times) => sum + times, 0)).toBe(27 + 209 + 1);
  });

  const kindOf = () => new Map(policy.departments.map((d) => [d.id, d.kind]));

  test('stand in 28 brackets, of which 11 name a lead', () => {
    expect(clauses.filter((c) => c.kind === 'duty')).toHaveLength(28);
    const led = new Set(policy.duties.filter((d) => d.role === 'lead').map((d) => d.clauseId));
    expect([...led]).toEqual(Array.from({ length: 11 }, (_, i) => `3.${i + 1}`));
  });

  test('are named 27 times as lead and 209 times besides, and once others are left unnamed', () => {
    const named = policy.duties.filter((d) => d.asWritten !== '等部门');
    expect(named.filter((d) => d.role === 'lead')).toHaveLength(27);
    expect(named.filter((d) => d.role === 'shared')).toHaveLength(209);
    expect(policy.duties.filter((d) => d.asWritten === '等部门').map((d) => d.clauseId)).toEqual(['3.2']);
  });

  test('are 30 bodies besides county governments, zones and the unnamed', () => {
    const mentioned = [...new Set(policy.duties.map((d) => d.departmentId))];
    const kinds = kindOf();
    expect(mentioned.filter((id) => kinds.get(id) === 'body')).toHaveLength(30);
    expect(mentioned.filter((id) => kinds.get(id) !== 'body').sort()).toEqual([
      'cityDepartments',
      'counties',
      'others',
      'zones',
    ]);
  });

  test('zones stand in actions 1–5, 10 and 11 and in no measure', () => {
    const zones = policy.duties.filter((d) => d.departmentId === 'zones').map((d) => d.clauseId);
    expect(zones).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5', '3.10', '3.11']);
  });

  test('make a matrix whose rows add up to the brackets', () => {
    const { columns, rows, counts, unnamed } = dutyMatrix(policyLookupOf(policy));
    const sum = (mark: 'lead' | 'shared' | 'undivided') =>
      rows.reduce((total, row) => total + row.counts[mark], 0);
    expect([columns.length, rows.length]).toEqual([28, 34]);
    expect(columns.filter(({ led }) => led)).toHaveLength(11);
    expect([sum('lead'), sum('shared') + sum('undivided')]).toEqual([27, 209 + 1]);
    expect([counts.lead, counts.shared, counts.undivided]).toEqual([27, sum('shared'), sum('undivided')]);
    expect(rows[0]).toMatchObject({
      department: { name: '市工信局' },
      counts: { lead: 6, shared: 5, undivided: 11 },
    });
    expect(unnamed.map(({ name }) => name)).toEqual(['市统计局', '市政府研究发展中心']);
  });

  test('of the leading group are 32 bodies, two of them in no bracket', () => {
    const group = policy.departments.filter((d) => d.groupName !== '');
    const mentioned = new Set(policy.duties.map((d) => d.departmentId));
    expect(group.filter((d) => d.kind === 'body')).toHaveLength(32);
    expect(group.filter((d) => !mentioned.has(d.id)).map((d) => d.name)).toEqual([
      '市统计局',
      '市政府研究发展中心',
    ]);
    const members = clauses.find((c) => c.id === '6.2.3')?.text ?? '';
    for (const { groupName } of group) expect(members).toContain(groupName);
  });
});
