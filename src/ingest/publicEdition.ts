import { TABLES, type TableName } from '#catalog/tables.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { PublicEdition } from '#domain/publicEdition.ts';
import { type TextTables, writeTextTable } from '#merge/textTable.ts';
import { internalMarks } from './internalMarks.ts';
import { leftOutOf } from './leftOutOf.ts';
import { DESCRIPTOR } from './listedPaths.ts';
import { type Descriptor, parseDescriptor } from './parseDescriptor.ts';
import { publicTables } from './publicTables.ts';
import { readTextTable } from './readTextTable.ts';
import { OTHER_RESOURCES, otherResourceOf, resourceOf, TABLE_NAMES } from './resources.ts';

const refused = (why: string, toDo: string): PublicEdition => ({ kind: 'refused', why, toDo });

/**
 * The package for the public: without what is marked internal, and with nothing the code does not know. What is said
 * in words (notes, 说明) is handed on as it is: only its authors can tell whether it may be.
 */
export function publicEdition(files: PackageFiles): PublicEdition {
  const { descriptor } = parseDescriptor(files[DESCRIPTOR] ?? '');
  if (!descriptor) return refused('包描述读不出，公开版不能导出', '先改正 datapackage.json');
  if (descriptor.meta.reviewNumber.trim() === '')
    return refused(
      '没有审图号，公开版不能导出',
      '取得审图号后，写进数据包 datapackage.json 的 reviewNumber，再导入这个数据包',
    );
  const { marks, wrong } = internalMarks(descriptor.meta.internal);
  if (wrong.length > 0)
    return refused(
      `有 ${wrong.length} 项内部标记不起作用（${wrong.map(({ text }) => text).join('、')}），公开版不能导出`,
      '先改正 datapackage.json 的 internal，免得该留下的流出去',
    );
  const before = textTables(files, descriptor);
  const after = publicTables(before, marks);
  const others = Object.values(descriptor.others).flatMap((path) => {
    const text = path === null ? undefined : files[path];
    return path === null || text === undefined ? [] : [[path, text]];
  });
  const next: PackageFiles = {
    [DESCRIPTOR]: publicDescriptor(files[DESCRIPTOR] ?? ''),
    ...Object.fromEntries(others),
    ...Object.fromEntries(
      TABLE_NAMES.flatMap((table) => {
        const [path, text] = [descriptor.tables[table], after[table]];
        return path === null || !text ? [] : [[path, writeTextTable(text)]];
      }),
    ),
  };
  return { kind: 'ready', files: next, leftOut: leftOutOf([before, after], [files, next]) };
}

const textTables = (files: PackageFiles, { tables }: Descriptor): TextTables =>
  Object.fromEntries(
    TABLE_NAMES.flatMap((table) => {
      const path = tables[table];
      const text = path === null ? undefined : files[path];
      return text === undefined ? [] : [[table, readTextTable(text, TABLES[table].key)]];
    }),
  );

/** What a descriptor says to everybody: by its standard, and what the page reads of it. */
const PUBLIC_KEYS: ReadonlySet<string> = new Set([
  ...['$schema', 'id', 'name', 'title', 'description', 'homepage', 'version', 'created', 'keywords'],
  ...['image', 'licenses', 'sources', 'dataDate', 'reviewNumber', 'outlineCredit', 'publicAddress'],
  'linkHosts',
]);
/** Of a resource; `bytes` and `hash` are those of the file before. */
const PUBLIC_RESOURCE_KEYS: ReadonlySet<string> = new Set([
  ...['name', 'path', 'type', 'title', 'description', 'format', 'mediatype', 'encoding', 'dialect'],
  ...['schema', 'sources', 'licenses', '$schema'],
]);

interface Resource {
  readonly name: string;
  readonly schema?: { readonly fields: readonly { readonly name: string }[] };
}

/** Says that it is public, and not what was left out of it. */
function publicDescriptor(text: string): string {
  const { resources, ...rest } = JSON.parse(text);
  const tables = new Map<string, TableName>(TABLE_NAMES.map((table) => [resourceOf(table), table]));
  const others = new Set<string>(OTHER_RESOURCES.map(otherResourceOf));
  const known = (resources as readonly Resource[]).flatMap((given) => {
    const resource = Object.fromEntries(
      Object.entries(given).filter(([key]) => PUBLIC_RESOURCE_KEYS.has(key)),
    ) as unknown as Resource;
    const table = tables.get(resource.name);
    if (!table) return others.has(resource.name) ? [resource] : [];
    const fields = resource.schema?.fields.filter(({ name }) => Object.hasOwn(TABLES[table].columns, name));
    return [fields ? { ...resource, schema: { ...resource.schema, fields } } : resource];
  });
  const about = Object.fromEntries(Object.entries(rest).filter(([key]) => PUBLIC_KEYS.has(key)));
  return `${JSON.stringify({ ...about, edition: 'public', grade: '', resources: known }, null, 2)}\n`;
}
