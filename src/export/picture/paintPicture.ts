import type { Item, Matrix, Picture, Pixels, Shape, Stripes, Text } from './picture.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What the page had as pixels, by its address. */
export type Decoded = ReadonlyMap<string, ImageBitmap>;

/** Paints a picture on a canvas of `scale` px to one of its own. Fonts are there already. */
export function paintPicture(
  context: Context,
  { items, width, height }: Picture,
  scale: number,
  decoded: Decoded,
): void {
  const page = { scale, width, height, decoded };
  for (const item of items) paint(context, item, page);
}

interface Page {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly decoded: Decoded;
}

function paint(context: Context, item: Item, page: Page): void {
  switch (item.kind) {
    case 'group':
      context.save();
      context.globalAlpha *= item.opacity;
      if (item.clip !== null) {
        enter(context, IN_PAGE, page);
        context.clip(new Path2D(item.clip));
      }
      for (const child of item.items) paint(context, child, page);
      context.restore();
      return;
    case 'shape':
      paintShape(context, item, page);
      return;
    case 'text':
      paintText(context, item, page);
      return;
    case 'pixels':
      paintPixels(context, item, page);
      return;
  }
}

const IN_PAGE: Matrix = [1, 0, 0, 1, 0, 0];

function enter(context: Context, [a, b, c, d, e, f]: Matrix, { scale }: Page): void {
  context.setTransform(a * scale, b * scale, c * scale, d * scale, e * scale, f * scale);
}

function paintShape(context: Context, shape: Shape, page: Page): void {
  const { fill, stroke, evenOdd } = shape;
  const path = new Path2D(shape.path);
  context.save();
  enter(context, shape.matrix, page);
  const alpha = context.globalAlpha;
  const line = () => {
    if (!stroke) return;
    context.globalAlpha = alpha * stroke.opacity;
    context.strokeStyle = stroke.colour;
    context.lineWidth = stroke.width;
    context.lineCap = stroke.cap;
    context.lineJoin = stroke.join;
    context.setLineDash([...stroke.dash]);
    context.stroke(path);
  };
  if (shape.strokeFirst) line();
  context.globalAlpha = alpha * shape.fillOpacity;
  if (typeof fill === 'string') {
    context.fillStyle = fill;
    context.fill(path, evenOdd ? 'evenodd' : 'nonzero');
  } else if (fill) {
    context.save();
    context.clip(path, evenOdd ? 'evenodd' : 'nonzero');
    paintStripes(context, fill, page);
    context.restore();
  }
  if (!shape.strokeFirst) line();
  context.restore();
}

/** Bars over the whole page, kept inside by the clip; drawn as shapes, so that they are sharp at any size. */
function paintStripes(context: Context, { size, line, ink, matrix }: Stripes, page: Page): void {
  enter(context, matrix, page);
  context.fillStyle = ink;
  const [from, to] = barsOver(matrix, page);
  const reach = Math.hypot(page.width, page.height) / Math.hypot(matrix[2], matrix[3]);
  const middle = across(matrix, page.width / 2, page.height / 2).y;
  context.beginPath();
  for (let bar = Math.floor(from / size); bar * size <= to; bar += 1)
    context.rect(bar * size, middle - reach, line, 2 * reach);
  context.fill();
}

/** Where the page begins and ends along the bars' own x. */
function barsOver(matrix: Matrix, { width, height }: Page): readonly [from: number, to: number] {
  const xs = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ].map(([x = 0, y = 0]) => across(matrix, x, y).x);
  return [Math.min(...xs), Math.max(...xs)];
}

/** A point of the page in the space of a matrix. */
function across([a, b, c, d, e, f]: Matrix, x: number, y: number) {
  const det = a * d - b * c;
  return { x: (d * (x - e) - c * (y - f)) / det, y: (a * (y - f) - b * (x - e)) / det };
}

function paintText(
  context: Context,
  { text, x, y, width, matrix, font, fill, halo, opacity }: Text,
  page: Page,
): void {
  context.save();
  enter(context, matrix, page);
  context.globalAlpha *= opacity;
  context.font = `${font.style} ${font.weight} ${font.size}px ${font.family}`;
  context.letterSpacing = `${font.spacing}px`;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  const measured = context.measureText(text).width;
  context.translate(x, y);
  // The page may set figures on one width; a canvas does not know how, so they are brought to it.
  if (width > 0 && measured > 0) context.scale(width / measured, 1);
  if (halo) {
    context.strokeStyle = halo.colour;
    context.lineWidth = halo.width;
    context.lineJoin = 'round';
    context.strokeText(text, 0, 0);
  }
  context.fillStyle = fill;
  context.fillText(text, 0, 0);
  context.restore();
}

function paintPixels(context: Context, { href, x, y, width, height }: Pixels, page: Page): void {
  const image = page.decoded.get(href);
  if (!image) return;
  context.save();
  enter(context, IN_PAGE, page);
  context.drawImage(image, x, y, width, height);
  context.restore();
}
