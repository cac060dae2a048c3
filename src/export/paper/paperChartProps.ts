import type { SlideChart } from '../scene/slideContent.ts';
import type { PaperBox } from './paperRoom.ts';

/** What a chart on paper is drawn from. */
export interface PaperChartProps<Chart extends SlideChart> {
  readonly chart: Chart;
  readonly box: PaperBox;
  /** Of its texts, in mm. */
  readonly text: number;
}
