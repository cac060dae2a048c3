import { zipFiles } from '../zipFiles.ts';
import { NAMESPACES } from './namespaces.ts';
import { numbered } from './numbered.ts';
import { type Sheet, writeSheet } from './sheet.ts';
import type { StyleSheet } from './styles.ts';
import { counted, element, escaped, xmlFile } from './xml.ts';

interface Book {
  readonly title: string;
  readonly sheets: readonly { readonly name: string; readonly sheet: Sheet }[];
  /** The styles its cells name. */
  readonly styles: StyleSheet;
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';

/** Texts that Excel would read as the code of a sign (`_x0041_`) are kept as they are. */
const literal = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** The files of a workbook (ECMA-376, SpreadsheetML), zipped. */
export function writeBook({ title, sheets, styles }: Book): Uint8Array<ArrayBuffer> {
  const texts = numbered();
  const written = sheets.map(({ sheet }) => writeSheet(sheet, texts.numberOf));
  const files = sheets.map((_, i) => `worksheets/sheet${i + 1}.xml`);
  const shared = texts
    .texts()
    .map((text) => element('si', {}, element('t', { 'xml:space': 'preserve' }, escaped(literal(text)))));
  return zipFiles({
    '[Content_Types].xml': contentTypes(files),
    '_rels/.rels': relationships([
      { type: `${NAMESPACES.office}/officeDocument`, target: 'xl/workbook.xml' },
      { type: `${NAMESPACES.package}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': xmlFile(
      element(
        'cp:coreProperties',
        {
          'xmlns:cp': `${NAMESPACES.package}/metadata/core-properties`,
          'xmlns:dc': NAMESPACES.about,
        },
        element('dc:title', {}, escaped(title)),
      ),
    ),
    'xl/workbook.xml': workbookXml(sheets.map(({ name }) => name)),
    'xl/_rels/workbook.xml.rels': relationships([
      ...files.map((target) => ({ type: `${NAMESPACES.office}/worksheet`, target })),
      { type: `${NAMESPACES.office}/styles`, target: 'styles.xml' },
      { type: `${NAMESPACES.office}/sharedStrings`, target: 'sharedStrings.xml' },
    ]),
    'xl/styles.xml': styles.write(),
    'xl/sharedStrings.xml': xmlFile(
      counted('sst', shared, { xmlns: NAMESPACES.main, uniqueCount: shared.length }),
    ),
    ...Object.fromEntries(files.map((file, i) => [`xl/${file}`, written[i] ?? ''])),
  });
}

function contentTypes(sheets: readonly string[]): string {
  const part = (PartName: string, ContentType: string) => element('Override', { PartName, ContentType });
  return xmlFile(
    element(
      'Types',
      { xmlns: `${NAMESPACES.package}/content-types` },
      [
        element('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        part('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
        ...sheets.map((file) => part(`/xl/${file}`, `${SPREADSHEET}.worksheet+xml`)),
        part('/xl/styles.xml', `${SPREADSHEET}.styles+xml`),
        part('/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`),
        part('/docProps/core.xml', CORE),
      ].join(''),
    ),
  );
}

const relationships = (parts: readonly { readonly type: string; readonly target: string }[]): string =>
  xmlFile(
    element(
      'Relationships',
      { xmlns: `${NAMESPACES.package}/relationships` },
      parts
        .map(({ type, target }, i) =>
          element('Relationship', { Id: `rId${i + 1}`, Type: type, Target: target }),
        )
        .join(''),
    ),
  );

const workbookXml = (names: readonly string[]): string =>
  xmlFile(
    element(
      'workbook',
      { xmlns: NAMESPACES.main, 'xmlns:r': NAMESPACES.office },
      element('bookViews', {}, element('workbookView')) +
        element(
          'sheets',
          {},
          names.map((name, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` })).join(''),
        ),
    ),
  );
