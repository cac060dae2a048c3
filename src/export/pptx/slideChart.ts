import type PptxGenJS from 'pptxgenjs';
import { inkOf } from '../scene/lineLooks.ts';
import type { BarChart, LineChart, SlideChart } from '../scene/slideContent.ts';
import { EAST_ASIAN } from './finishPptx.ts';
import { type Box, INK } from './slideStyle.ts';

/** A chart, native, its numbers in a workbook of its own. */
export function addChart(deck: PptxGenJS, slide: PptxGenJS.Slide, chart: SlideChart, box: Box): void {
  switch (chart.kind) {
    case 'bars':
      addBars(deck, slide, chart, box);
      break;
    case 'lines':
      addLines(deck, slide, chart, box);
      break;
  }
}

const TEXT = 12;

const shared = ({ title, places }: SlideChart): PptxGenJS.IChartOpts => ({
  showTitle: true,
  title,
  titleFontFace: EAST_ASIAN,
  titleFontSize: TEXT,
  titleColor: INK.text,
  dataLabelFormatCode: formatOf(places),
  dataLabelFontFace: EAST_ASIAN,
  dataLabelFontSize: TEXT,
  catAxisLabelFontFace: EAST_ASIAN,
  catAxisLabelFontSize: TEXT,
  altText: title,
});

const formatOf = (places: number): string => `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}`;

/** Lying bars. */
function addBars(deck: PptxGenJS, slide: PptxGenJS.Slide, chart: BarChart, box: Box): void {
  // Such a chart starts below.
  const bars = [...chart.bars].reverse();
  const values = bars.map(({ value }) => value);
  slide.addChart(
    deck.ChartType.bar,
    [{ name: chart.series, labels: bars.map(({ label }) => label), values }],
    {
      ...box,
      ...shared(chart),
      barDir: 'bar',
      barGapWidthPct: 50,
      // Two colours at least: then the writer gives every bar its own.
      chartColors: [...bars.map(({ sample }) => (sample ? INK.sample : INK.accent)), INK.accent],
      showValue: true,
      valAxisHidden: true,
      valAxisMinVal: Math.min(0, ...values),
      valGridLine: { style: 'none' },
    },
  );
}

/** Inches a legend leaves a chart to stand beside it. */
const BESIDE = 8;

/** Lines over the years, zero always among the values. `finishChart` does what the writer cannot. */
function addLines(deck: PptxGenJS, slide: PptxGenJS.Slide, chart: LineChart, box: Box): void {
  const { lines, years, places } = chart;
  const labels = years.map(String);
  // The writer takes a gap where its types do not.
  const data = lines.map(({ name, values }) => ({ name, labels, values: values as number[] }));
  const all = lines.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  slide.addChart(deck.ChartType.line, data, {
    ...box,
    ...shared(chart),
    chartColors: lines.map((_, i) => inkOf(i)),
    displayBlanksAs: 'gap',
    lineSize: 2,
    lineDataSymbolSize: 7,
    // Beside others' numbers one would not know whose they are; the table tells them.
    showValue: lines.length === 1,
    dataLabelPosition: 't',
    showLegend: true,
    legendPos: box.w > BESIDE ? 'r' : 'b',
    legendFontFace: EAST_ASIAN,
    legendFontSize: TEXT,
    valAxisLabelFontFace: EAST_ASIAN,
    valAxisLabelFontSize: TEXT,
    valAxisLabelFormatCode: formatOf(places),
    valAxisLineShow: false,
    ...(Math.min(...all) >= 0 && { valAxisMinVal: 0 }),
    valGridLine: { color: INK.line, size: 0.5 },
  });
}
