import * as v from 'valibot';
import type { Issue } from '#catalog/issues.ts';
import { OTHER_FILES } from '#catalog/packageFiles.ts';
import { TABLES, type TableName } from '#catalog/tables.ts';
import type { PackageMeta } from '#domain/dataset.ts';
import { isPartialDate } from '#domain/partialDate.ts';
import { internalMarks, MARK_SHAPE } from './internalMarks.ts';
import { fault, warning } from './issue.ts';
import { DESCRIPTOR, isInside } from './listedPaths.ts';
import { parseJson } from './parseJson.ts';
import {
  OTHER_RESOURCES,
  type OtherResource,
  otherResourceOf,
  resourceOf,
  TABLE_NAMES,
} from './resources.ts';

export interface Descriptor {
  readonly meta: PackageMeta;
  /** Path of each file to read; null when the descriptor has no usable one. */
  readonly tables: Readonly<Record<TableName, string | null>>;
  readonly others: Readonly<Record<OtherResource, string | null>>;
}

export interface ParsedDescriptor {
  readonly descriptor: Descriptor | null;
  readonly issues: readonly Issue[];
}

/** What each property must be, for the message. */
const EXPECTED: Readonly<Record<string, string>> = {
  title: '数据包名称，一行文字',
  version: '版本号，如 "1.0.0"',
  edition: '"internal"（内部版）或 "public"（公开版）',
  grade: '印在每页上的密级文字，如 "内部资料"；公开版可写 ""',
  dataDate: '数据所到日期，如 "2026-03" 或 "2026-03-15"',
  reviewNumber: '审图号，未取得时写 ""',
  outlineCredit: '界线来源，一行文字',
  publicAddress: '本页对外的网址，以 http 或 https 开头，以 / 结尾，不带问号和井号；没有时写 ""',
  linkHosts: '允许链接的网站域名，如 ["www.gov.cn"]',
  internal: `不进公开版的列和位置，每项写作 ${MARK_SHAPE}`,
  resources: '文件清单，每项有 name 和 path',
};

const line = v.pipe(v.string(), v.trim(), v.nonEmpty());
const host = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/));

interface Field {
  readonly name: string;
}

/** Written out: there are some hundred fields, and much else is told of each, which the library would copy. */
const areFields = (value: unknown): boolean =>
  Array.isArray(value) && value.every((field: Partial<Field> | null) => typeof field?.name === 'string');

const shape = v.looseObject({
  title: line,
  version: line,
  edition: v.picklist(['internal', 'public']),
  grade: v.string(),
  dataDate: v.pipe(v.string(), v.check(isPartialDate)),
  reviewNumber: v.optional(v.string(), ''),
  outlineCredit: v.optional(v.string(), ''),
  publicAddress: v.optional(v.pipe(v.string(), v.regex(/^(https?:\/\/[^\s?#]+\/)?$/)), ''),
  linkHosts: v.array(host),
  internal: v.optional(v.array(v.string()), []),
  resources: v.array(
    v.looseObject({
      name: line,
      path: v.string(),
      schema: v.optional(v.looseObject({ fields: v.custom<readonly Field[]>(areFields) })),
    }),
  ),
});

type Resource = v.InferOutput<typeof shape>['resources'][number];

/** Reads `datapackage.json`. Null when the package as a whole cannot be used. */
export function parseDescriptor(text: string): ParsedDescriptor {
  const json = parseJson(DESCRIPTOR, text, 'descriptor');
  if (!json.ok) return { descriptor: null, issues: [json.issue] };
  const read = v.safeParse(shape, Array.isArray(json.value) ? null : json.value);
  if (!read.success) return { descriptor: null, issues: shapeIssues(read.issues) };

  const { title, version, edition, grade, dataDate, reviewNumber } = read.output;
  const { outlineCredit, publicAddress, linkHosts, internal } = read.output;
  const meta = {
    title,
    version,
    edition,
    grade,
    dataDate,
    reviewNumber,
    outlineCredit,
    publicAddress,
    linkHosts,
    internal,
  };
  const issues: Issue[] = internalMarks(internal).wrong.map(({ text, message }) =>
    fault(
      'descriptor',
      { file: DESCRIPTOR, column: 'internal' },
      `内部标记不起作用：${message}`,
      MARK_SHAPE,
      text,
    ),
  );
  const resources = new Map<string, Resource>();
  for (const resource of read.output.resources) {
    const { name } = resource;
    const at = { file: DESCRIPTOR, column: `resources.${name}` };
    if (resources.has(name))
      issues.push(fault('descriptor', at, `资源 ${name} 列了两次，只用第一个`, '每个资源列一次', name));
    else resources.set(name, resource);
  }
  const pathOf = (name: string, usual: string, optional: boolean): string | null => {
    const resource = resources.get(name);
    resources.delete(name);
    const at = { file: DESCRIPTOR, column: `resources.${name}` };
    if (!resource) {
      const expected = `resources 里有 {"name": "${name}", "path": "${usual}"}`;
      if (!optional) issues.push(fault('descriptor', at, `文件清单里缺少 ${name}`, expected));
      return null;
    }
    if (isInside(resource.path)) return resource.path;
    const message = `${name} 的 path 不是数据包里的文件`;
    issues.push(fault('descriptor', at, message, `相对路径，不含 .. 和网址，如 ${usual}`, resource.path));
    return null;
  };

  const tables = {} as Record<TableName, string | null>;
  for (const table of TABLE_NAMES) {
    const name = resourceOf(table);
    issues.push(...fieldIssues(table, resources.get(name)));
    tables[table] = pathOf(name, TABLES[table].file, 'optional' in TABLES[table]);
  }
  const others = {} as Record<OtherResource, string | null>;
  for (const name of OTHER_RESOURCES) others[name] = pathOf(otherResourceOf(name), OTHER_FILES[name], false);
  for (const name of resources.keys()) {
    const at = { file: DESCRIPTOR, column: `resources.${name}` };
    issues.push(warning('descriptor', at, `不认得资源 ${name}，未读取`, '删去此项或改正 name', name));
  }
  return { descriptor: { meta, tables, others }, issues };
}

function shapeIssues(found: readonly v.InferIssue<typeof shape>[]): readonly Issue[] {
  return found.map((item) => {
    const column = v.getDotPath(item);
    if (column === null)
      return fault('descriptor', { file: DESCRIPTOR }, '包描述不是一个 JSON 对象', '{ … }');
    const top = column.split('.')[0] ?? column;
    const message = item.input === undefined ? `包描述缺少属性 ${column}` : `包描述的属性 ${column} 写得不对`;
    const text = item.input === undefined ? '' : (JSON.stringify(item.input) ?? '');
    return fault('descriptor', { file: DESCRIPTOR, column }, message, EXPECTED[top] ?? '', text);
  });
}

/** The fields told in the descriptor must be the table's columns, in any order. */
function fieldIssues(table: TableName, resource: Resource | undefined): readonly Issue[] {
  if (!resource) return [];
  const columns = Object.keys(TABLES[table].columns);
  const fields = resource.schema?.fields.map((field) => field.name);
  const at = { file: DESCRIPTOR, column: `resources.${resource.name}.schema.fields` };
  if (!fields) return [fault('descriptor', at, `${resource.name} 没有列出各列`, columns.join('、'))];
  const missing = columns.filter((name) => !fields.includes(name));
  const extra = fields.filter((name, i) => !columns.includes(name) || fields.indexOf(name) !== i);
  if (missing.length + extra.length === 0) return [];
  const parts = [
    ...(missing.length > 0 ? [`缺少 ${missing.join('、')}`] : []),
    ...(extra.length > 0 ? [`多出或重复 ${extra.join('、')}`] : []),
  ];
  return [
    fault(
      'descriptor',
      at,
      `${resource.name} 所列各列与表不符：${parts.join('；')}`,
      columns.join('、'),
      extra.join('、'),
    ),
  ];
}
