import type PptxGenJS from 'pptxgenjs';
import type { SlideChart } from '../scene/slideContent.ts';
import { EAST_ASIAN } from './finishPptx.ts';
import { type Box, INK } from './slideStyle.ts';

/** A chart of lying bars, native, its numbers in a workbook of its own. */
export function addChart(deck: PptxGenJS, slide: PptxGenJS.Slide, chart: SlideChart, box: Box): void {
  const { places, series, title } = chart;
  // Such a chart starts below.
  const bars = [...chart.bars].reverse();
  const data = [
    { name: series, labels: bars.map(({ label }) => label), values: bars.map(({ value }) => value) },
  ];
  slide.addChart(deck.ChartType.bar, data, {
    ...box,
    barDir: 'bar',
    barGapWidthPct: 50,
    // Two colours at least: then the writer gives every bar its own.
    chartColors: [...bars.map(({ sample }) => (sample ? INK.sample : INK.accent)), INK.accent],
    showTitle: true,
    title,
    titleFontFace: EAST_ASIAN,
    titleFontSize: 12,
    titleColor: INK.text,
    showValue: true,
    dataLabelFormatCode: `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}`,
    dataLabelFontFace: EAST_ASIAN,
    dataLabelFontSize: 12,
    catAxisLabelFontFace: EAST_ASIAN,
    catAxisLabelFontSize: 12,
    valAxisHidden: true,
    valAxisMinVal: Math.min(0, ...bars.map(({ value }) => value)),
    valGridLine: { style: 'none' },
    altText: title,
  });
}
