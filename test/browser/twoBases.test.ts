import { describe, expect, test } from 'vitest';
import { mapOf } from '../e2e/mapDriver.ts';
import { addLike } from '../e2e/packageEdits.ts';
import { openPlan, searchOf } from '../e2e/planDriver.ts';
import { pageOpener } from '../harness/page.ts';
import { pixelsAbout, type Rgb, shareOf, tokenColour, untilWebgl } from './mapPixels.ts';

const openPage = pageOpener();

/** Nothing over the ground: what a pixel shows is the base map's. */
const BARE = 'layers=-towns,-enterprises,-parks,-zones,-names';
const COUNTIES = ['140602', '140603', '140621', '140622', '140623', '140681'] as const;

/** The middle of each county on the screen, where the SVG map draws it. */
const middles = (page: Awaited<ReturnType<typeof openPage>>['page']) =>
  page.evaluate((ids) => {
    const svg = document.querySelector<SVGSVGElement>('[data-base] svg');
    return ids.map((id) => {
      const path = svg?.querySelector<SVGGeometryElement>(`g[data-area="${id}"] > path`);
      const box = path?.getBoundingClientRect();
      const matrix = path?.getScreenCTM();
      if (!path || !box || !matrix) throw new Error(`no outline of ${id}`);
      // The first point of a grid from the middle outward that lies well inside.
      const inside = (x: number, y: number) =>
        [
          [0, 0],
          [14, 0],
          [-14, 0],
          [0, 14],
          [0, -14],
        ].every(([dx = 0, dy = 0]) =>
          path.isPointInFill(new DOMPoint(x + dx, y + dy).matrixTransform(matrix.inverse())),
        );
      const steps = Array.from({ length: 400 }, (_, i) => i);
      const places = steps.map((i) => ({
        x: box.left + box.width / 2 + 3 * Math.sqrt(i) * Math.cos(i),
        y: box.top + box.height / 2 + 3 * Math.sqrt(i) * Math.sin(i),
      }));
      const found = places.find(({ x, y }) => inside(x, y));
      if (!found) throw new Error(`no room in ${id}`);
      return { id, ...found };
    });
  }, COUNTIES);

const quota = (id: string, area: string, value: string, cells: Record<string, string> = {}) => ({
  id,
  subjectId: area,
  indicatorId: 'landQuota',
  sourceValue: value,
  value,
  sourceUnit: '亩',
  unit: 'mu',
  periodKind: 'year',
  period: '2025',
  note: '',
  ...cells,
});
const RIVAL = { preferred: 'rival', preferredReason: '未作取舍' };

/** A value, a zero, two tellings, nothing; the other two counties keep their sample. */
const CELLS = {
  'data/observations.csv': addLike(
    '140603-area-nd-baike-pl',
    quota('q-value', '140602', '1700'),
    quota('q-zero', '140603', '0'),
    quota('q-one', '140621', '900', RIVAL),
    quota('q-other', '140621', '1300', RIVAL),
  ),
  'data/sample/observations.csv': (text: string) =>
    text
      .split('\n')
      .filter((line) => !/140(602|603|621|622),landQuota/.test(line))
      .join('\n'),
};

/** Between which shares the plain fill is seen, the rest being stripes. */
const PLAIN_SHARE = {
  none: [0.97, 1],
  sample: [0.42, 0.85],
  rival: [0.2, 0.65],
  missing: [0.5, 0.92],
} as const;
const EXPECTED = {
  '140602': 'none',
  '140603': 'none',
  '140621': 'rival',
  '140622': 'missing',
  '140623': 'sample',
  '140681': 'sample',
} as const;

describe.each(['dark', 'light'])('a cell of the CSV in the %s theme', (theme) => {
  test('comes to the same colour and hatch in both maps', async () => {
    const view = { files: CELLS, stored: { 'guide-seen': '1', theme } };
    const search = `?indicator=landQuota&year=2025&${BARE}`;
    const flat = await openPlan(openPage, search, view);
    const places = await middles(flat.page);
    const fills = await Promise.all(COUNTIES.map(async (id) => (await mapOf(flat.page).paints(id))[0] ?? ''));
    expect(fills[1]).toBe('var(--ramp-1)');
    expect(fills[3]).toBe('var(--missing-fill)');
    const colours = await Promise.all(
      fills.map((fill) => tokenColour(flat.page, fill.replace(/var\((.*)\)/, '$1'))),
    );
    const sharesOn = async (page: typeof flat.page) =>
      (await pixelsAbout(page, places, 24)).map((pixels, i) => shareOf(pixels, colours[i] as Rgb));
    const flatShares = await sharesOn(flat.page);
    const lit = await openPlan(openPage, search, { ...view, webgl: true });
    await untilWebgl(lit.page);
    const litShares = await sharesOn(lit.page);
    for (const [i, id] of COUNTIES.entries()) {
      const [least, most] = PLAIN_SHARE[EXPECTED[id]];
      for (const share of [flatShares[i], litShares[i]]) {
        expect.soft(share, `${id} ${EXPECTED[id]}`).toBeGreaterThanOrEqual(least);
        expect.soft(share, `${id} ${EXPECTED[id]}`).toBeLessThanOrEqual(most);
      }
    }
  });
});

describe('both maps', () => {
  test('give the same for a click at the same place, and the same legend and words', async () => {
    const search = '?indicator=outputValue';
    const [flat, lit] = [await openPlan(openPage, search), await openPlan(openPage, search, { webgl: true })];
    await untilWebgl(lit.page);
    const frame = await mapOf(flat.page).canvas.boundingBox();
    expect(await mapOf(lit.page).canvas.boundingBox()).toEqual(frame);
    expect(await mapOf(lit.page).legend.textContent()).toBe(await mapOf(flat.page).legend.textContent());
    const words = (page: typeof flat.page) =>
      page
        .getByText(/^图中共/)
        .first()
        .textContent();
    expect(await words(lit.page)).toBe(await words(flat.page));
    const places = [0.42, 0.5, 0.58, 0.66, 0.74].flatMap((x) => [0.25, 0.5, 0.7].map((y) => [x, y] as const));
    const chosen = async (page: typeof flat.page) => {
      const found: string[] = [];
      for (const [x, y] of places) {
        await page.mouse.click(
          (frame?.x ?? 0) + (frame?.width ?? 0) * x,
          (frame?.y ?? 0) + (frame?.height ?? 0) * y,
        );
        found.push(searchOf(page));
        await page.keyboard.press('Escape');
      }
      return found;
    };
    const [onFlat, onLit] = [await chosen(flat.page), await chosen(lit.page)];
    expect(onLit).toEqual(onFlat);
    expect(new Set(onFlat).size).toBeGreaterThan(4);
  });

  test('the legend stands still under filters and years', async () => {
    const { page } = await openPlan(openPage, '?indicator=outputValue&year=2021', { webgl: true });
    const legend = () =>
      mapOf(page)
        .legend.getByRole('img', { name: /^分级界线/ })
        .getAttribute('aria-label');
    const first = await legend();
    await page.goto(page.url().replace('year=2021', 'year=2025&sector=dairy'));
    await mapOf(page).legend.waitFor();
    expect(await legend()).toBe(first);
  });

  test.each([1, 1.5, 2])('a click at %s device pixels to one hits its town', async (deviceScaleFactor) => {
    const { page, plan } = await openPlan(openPage, '?look=circles', {
      webgl: true,
      context: { deviceScaleFactor },
    });
    await untilWebgl(page);
    const marker = page.locator('[data-marker="town:huairen-taoci"]');
    const box = await marker.boundingBox();
    // Beside the symbol, on the circle itself.
    await page.mouse.click((box?.x ?? 0) - 20, box?.y ?? 0);
    await plan.dossier.getByRole('heading', { name: /怀仁陶瓷/ }).waitFor();
    const size = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-base] canvas');
      return { drawn: canvas?.width ?? 0, shown: (canvas?.clientWidth ?? 0) * devicePixelRatio };
    });
    expect(Math.abs(size.drawn - size.shown)).toBeLessThan(2);
  });
});
