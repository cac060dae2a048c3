import type { Hatch } from '#symbology/hatches.ts';
import { HATCH_STYLES } from '#symbology/hatchStyles.ts';
import type { MapDrawing } from './mapDrawing.ts';

const FAMILY = '"Noto Sans SC", "Noto Sans SC Rest", "Microsoft YaHei", sans-serif';
const WEIGHTS = [400, 700];

/** Sizes of texts in shares of the height, never below what can be read. */
const SIZES = { title: 0.036, name: 0.03, text: 0.027, foot: 0.02 };
const SMALLEST = 12;

/**
 * Paints a map as a PNG at so many px to one of the drawing, in the light theme whatever the page has. The fonts are
 * waited for. Null where the browser gives no canvas so large.
 */
export async function paintMap(drawing: MapDrawing, scale: number): Promise<Blob | null> {
  const words = [drawing.title, drawing.foot, ...drawing.labels.flatMap(({ name, text }) => [name, text])];
  const fonts = WEIGHTS.map((weight) => document.fonts.load(`${weight} 20px ${FAMILY}`, words.join('')));
  await Promise.allSettled(fonts);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return null;
  const probe = document.createElement('div');
  probe.dataset.theme = 'light';
  probe.hidden = true;
  document.body.append(probe);
  try {
    context.scale(scale, scale);
    paint(context, drawing, colourIn(probe));
  } finally {
    probe.remove();
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** What a token is in the theme of an element. */
const colourIn =
  (probe: HTMLElement) =>
  (token: string): string => {
    probe.style.color = token;
    return getComputedStyle(probe).color;
  };

function paint(
  context: CanvasRenderingContext2D,
  { width, height, areas, labels, title, foot }: MapDrawing,
  colour: (token: string) => string,
): void {
  context.fillStyle = colour('var(--map-bg)');
  context.fillRect(0, 0, width, height);
  context.lineJoin = 'round';
  for (const area of areas) {
    const shape = new Path2D(area.path);
    context.fillStyle = colour(area.colour);
    context.fill(shape, 'evenodd');
    for (const hatch of area.hatches) stripe(context, shape, hatch, { width, height }, colour);
    context.strokeStyle = colour('var(--map-outline)');
    context.lineWidth = Math.max(1, height / 600);
    context.stroke(shape);
  }
  const write = (text: string, x: number, y: number, share: number, weight: number, ink: string) => {
    const size = Math.max(SMALLEST, height * share);
    context.font = `${weight} ${size}px ${FAMILY}`;
    context.strokeStyle = colour('var(--map-casing)');
    context.lineWidth = size / 4;
    context.strokeText(text, x, y);
    context.fillStyle = colour(ink);
    context.fillText(text, x, y);
    return size;
  };
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  for (const { x, y, name, text } of labels) {
    const size = write(name, x, y, SIZES.name, 700, 'var(--ink-1)');
    write(text, x, y + size * 1.3, SIZES.text, 400, 'var(--ink-1)');
  }
  context.textAlign = 'left';
  write(title, width * 0.03, height * 0.05, SIZES.title, 700, 'var(--ink-1)');
  write(foot, width * 0.03, height * 0.96, SIZES.foot, 400, 'var(--ink-3)');
}

/** The stripes of a hatch, drawn over what lies below and kept inside the shape. */
function stripe(
  context: CanvasRenderingContext2D,
  shape: Path2D,
  hatch: Hatch,
  { width, height }: Pick<MapDrawing, 'width' | 'height'>,
  colour: (token: string) => string,
): void {
  const { size, line, degrees, ink } = HATCH_STYLES[hatch];
  context.save();
  context.clip(shape, 'evenodd');
  context.strokeStyle = colour(ink);
  context.lineWidth = line;
  context.beginPath();
  const step = size * Math.SQRT2;
  const rise = degrees > 0 ? -height : height;
  for (let x = -height; x < width + height; x += step) {
    context.moveTo(x, degrees > 0 ? height : 0);
    context.lineTo(x + height, (degrees > 0 ? height : 0) + rise);
  }
  context.stroke();
  context.restore();
}
