import type { SlideChart } from '../scene/slideContent.ts';
import { PaperBars } from './PaperBars.tsx';
import { PaperLines } from './PaperLines.tsx';
import type { PaperChartProps } from './paperChartProps.ts';

/** The chart of a slide, on paper. */
export function PaperChart({ chart, ...place }: PaperChartProps<SlideChart>) {
  switch (chart.kind) {
    case 'bars':
      return <PaperBars chart={chart} {...place} />;
    case 'lines':
      return <PaperLines chart={chart} {...place} />;
  }
}
