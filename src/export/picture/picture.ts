/** A page or a part of it as shapes and texts with every style resolved: what SVG files and painted pictures are made of. */
export interface Picture {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** As a canvas has it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Bars of one ink on what lies below: every `size` px one of `line` px, upright in the space of `matrix`. */
export interface Stripes {
  readonly size: number;
  readonly line: number;
  readonly ink: string;
  /** From the space of the bars to that of the picture. */
  readonly matrix: Matrix;
}

export interface Stroke {
  readonly colour: string;
  readonly opacity: number;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
}

/** An outline in SVG path syntax. */
export interface Shape {
  readonly kind: 'shape';
  readonly path: string;
  readonly matrix: Matrix;
  /** A resolved colour, or stripes; null is not filled. */
  readonly fill: string | Stripes | null;
  readonly fillOpacity: number;
  readonly evenOdd: boolean;
  readonly stroke: Stroke | null;
  /** The line lies below the fill. */
  readonly strokeFirst: boolean;
}

export interface Font {
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  /** px between characters. */
  readonly spacing: number;
}

/** One line of text from its left end on its baseline. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** As wide as the page set it; 0 where that is not known. */
  readonly width: number;
  readonly matrix: Matrix;
  readonly font: Font;
  readonly fill: string;
  readonly opacity: number;
  /** Drawn round the characters, below them. */
  readonly halo: { readonly colour: string; readonly width: number } | null;
}

/** What the page has as pixels, as a `data:` address. */
export interface Pixels {
  readonly kind: 'pixels';
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Group {
  readonly kind: 'group';
  readonly opacity: number;
  /** A path in px of the picture; nothing is drawn outside it. */
  readonly clip: string | null;
  readonly items: readonly Item[];
}

export type Item = Shape | Text | Pixels | Group;

/** Every text of a picture, in its order. */
export const textsOf = (items: readonly Item[]): readonly Text[] =>
  items.flatMap((item) => (item.kind === 'group' ? textsOf(item.items) : item.kind === 'text' ? [item] : []));

export const isIdentity = (matrix: Matrix): boolean => matrix.every((value, i) => value === IDENTITY[i]);

/** Hundredths of a pixel: nothing finer is seen, and files stay small. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;
