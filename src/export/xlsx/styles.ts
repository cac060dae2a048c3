import { NAMESPACES } from './namespaces.ts';
import { numbered } from './numbered.ts';
import { counted, element, xmlFile } from './xml.ts';

/** How a cell looks. Colours are ARGB, as the format has them. */
export interface CellStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly ink?: string;
  readonly fill?: string;
  /** Colour of a thin line all around. */
  readonly edge?: string;
  readonly wraps?: boolean;
  /** Of numbers and dates. */
  readonly format?: string;
  /** Whether it may be written on in a sheet that is locked. */
  readonly isOpen?: boolean;
}

/** Collects the styles of a workbook and writes them as its part `styles.xml`. */
export interface StyleSheet {
  /** The number by which a cell names its style. */
  readonly numberOf: (style: CellStyle) => number;
  readonly write: () => string;
}

/** Those below are the format's own. */
const FIRST_FORMAT = 164;
const NO_STYLE = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

export function styleSheet(fontName: string): StyleSheet {
  const fontOf = ({ size, bold, ink }: CellStyle): string =>
    element(
      'font',
      {},
      [
        bold ? element('b') : '',
        element('sz', { val: size }),
        ink === undefined ? '' : element('color', { rgb: ink }),
        element('name', { val: fontName }),
      ].join(''),
    );
  const plain: CellStyle = { size: 11 };
  const fonts = numbered([fontOf(plain)]);
  // The first two are reserved.
  const fills = numbered([patternFill('none'), patternFill('gray125')]);
  const edges = numbered([edgesOf(undefined)]);
  const formats = numbered();
  const styleXml = (style: CellStyle): string =>
    element(
      'xf',
      {
        numFmtId: style.format === undefined ? 0 : FIRST_FORMAT + formats.numberOf(style.format),
        fontId: fonts.numberOf(fontOf(style)),
        fillId: style.fill === undefined ? 0 : fills.numberOf(patternFill('solid', style.fill)),
        borderId: edges.numberOf(edgesOf(style.edge)),
        xfId: 0,
        applyNumberFormat: style.format === undefined ? undefined : 1,
        applyFont: 1,
        applyFill: style.fill === undefined ? undefined : 1,
        applyBorder: style.edge === undefined ? undefined : 1,
        applyAlignment: 1,
        applyProtection: style.isOpen ? 1 : undefined,
      },
      element('alignment', { vertical: 'center', wrapText: style.wraps ? 1 : undefined }) +
        (style.isOpen ? element('protection', { locked: 0 }) : ''),
    );
  const styles = numbered([element('xf', { ...NO_STYLE, xfId: 0 })]);
  // Most cells of a table share their style with the one before.
  const known = new WeakMap<CellStyle, number>();
  const numberOf = (style: CellStyle): number => {
    const number = known.get(style) ?? styles.numberOf(styleXml(style));
    known.set(style, number);
    return number;
  };
  return {
    numberOf,
    write: () =>
      xmlFile(
        element(
          'styleSheet',
          { xmlns: NAMESPACES.main },
          [
            formats.texts().length === 0
              ? ''
              : counted(
                  'numFmts',
                  formats
                    .texts()
                    .map((formatCode, i) => element('numFmt', { numFmtId: FIRST_FORMAT + i, formatCode })),
                ),
            counted('fonts', fonts.texts()),
            counted('fills', fills.texts()),
            counted('borders', edges.texts()),
            counted('cellStyleXfs', [element('xf', NO_STYLE)]),
            counted('cellXfs', styles.texts()),
            counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
          ].join(''),
        ),
      ),
  };
}

const patternFill = (patternType: string, colour?: string): string =>
  element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType },
      colour === undefined ? '' : element('fgColor', { rgb: colour }) + element('bgColor', { indexed: 64 }),
    ),
  );

function edgesOf(colour: string | undefined): string {
  const side = (name: string) =>
    colour === undefined
      ? element(name)
      : element(name, { style: 'thin' }, element('color', { rgb: colour }));
  return element(
    'border',
    {},
    ['left', 'right', 'top', 'bottom', 'diagonal']
      .map((name) => (name === 'diagonal' ? element(name) : side(name)))
      .join(''),
  );
}
