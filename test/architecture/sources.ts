import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface Import {
  /** As written, without `?worker&url`. */
  readonly specifier: string;
  readonly line: number;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

interface Text {
  readonly value: string;
  readonly line: number;
}

export interface Source {
  /** `src/map/MapView.tsx` */
  readonly path: string;
  /** `map`; `app` for src/main.tsx. */
  readonly folder: string;
  readonly imports: readonly Import[];
  /** String literals, template pieces and JSX text: what is left when comments are gone. */
  readonly texts: readonly Text[];
}

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** A node of the syntax tree, as far as we look into it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const visit = (value: unknown, see: (node: Node) => void): void => {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  if (!isNode(value)) return;
  see(value);
  for (const child of Object.values(value)) if (typeof child === 'object') visit(child, see);
};

const textOf = (node: Node): string | undefined => {
  if ((node.type === 'Literal' || node.type === 'JSXText') && typeof node.value === 'string')
    return node.value;
  const { value } = node;
  if (node.type === 'TemplateElement' && typeof value === 'object' && value !== null && 'raw' in value)
    return String(value.raw);
  return undefined;
};

/** The string a node imports by `import('…')`, as a type or a value, or by `new URL('…', import.meta.url)`. */
const importedBy = (node: Node): string | undefined => {
  if (node.type === 'ImportExpression' || node.type === 'TSImportType')
    return isNode(node.source) ? textOf(node.source) : undefined;
  if (node.type !== 'NewExpression' || !isNode(node.callee) || node.callee.name !== 'URL') return undefined;
  const [address, base]: unknown[] = Array.isArray(node.arguments) ? node.arguments : [];
  const besideFile = isNode(base) && isNode(base.object) && base.object.type === 'MetaProperty';
  return isNode(address) && besideFile ? textOf(address) : undefined;
};

const folderOf = (path: string): string => {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'app' : folder;
};

const readSource = (path: string): Source => {
  const text = readFileSync(path, 'utf8');
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const imports: Import[] = [];
  const add = (specifier: string, start: number, typeOnly: boolean): void => {
    imports.push({ specifier: specifier.replace(/\?.*$/, ''), line: lineAt(start), typeOnly });
  };
  for (const { moduleRequest, entries, start } of module.staticImports)
    add(moduleRequest.value, start, entries.length > 0 && entries.every((entry) => entry.isType));
  for (const { entries, start } of module.staticExports)
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) add(moduleRequest.value, start, isType);
  const texts: Text[] = [];
  visit(program, (node) => {
    const imported = importedBy(node);
    if (imported !== undefined) add(imported, node.start, node.type === 'TSImportType');
    const value = textOf(node);
    if (value !== undefined) texts.push({ value, line: lineAt(node.start) });
  });
  return { path, folder: folderOf(path), imports, texts };
};

/** Every TypeScript file of src/, tests beside the code included. */
export const readSources = (): Source[] =>
  filesIn('src')
    .filter((path) => ['.ts', '.tsx'].includes(extname(path)))
    .map(readSource);

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** Path of the file an import means, or undefined for a package. */
export const fileOf = (from: string, specifier: string): string | undefined => {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return specifier.startsWith('.') ? posix.join(dirname(from), specifier) : undefined;
};
