import type { Indicator } from '#domain/dataset.ts';
import { showsSample } from '#selectors/allowedStandings.ts';
import type { IndicatorGroup } from '#selectors/menus.ts';
import type { OfferedCoverage } from '#selectors/offeredCoverage.ts';
import { useDataset, useViewNow } from '../DatasetContext.ts';

interface Props {
  readonly groups: readonly IndicatorGroup[];
  readonly coverageOf: (dataset: ReturnType<typeof useDataset>, indicator: Indicator) => OfferedCoverage;
}

/** Indicators by family, each telling how much of it is public and whether the rest is only sample. */
export function IndicatorOptions({ groups, coverageOf }: Props) {
  const dataset = useDataset();
  const sample = useViewNow(showsSample);
  return groups.map(({ key, label, indicators }) => (
    <optgroup key={key} label={label}>
      {indicators.length === 0 && <option disabled>数据包中没有这类指标</option>}
      {indicators.map((indicator) => (
        <option key={indicator.id} value={indicator.id}>
          {optionText(indicator, coverageOf(dataset, indicator), sample)}
        </option>
      ))}
    </optgroup>
  ));
}

/** 「用地计划指标（亩） 0/6 · 仅示例」. */
function optionText(
  { name, unit, unitLabel }: Indicator,
  coverage: OfferedCoverage,
  sample: boolean,
): string {
  const { measured, total, hasSample } = coverage;
  const measure = unit === 'flag' ? '' : `（${unitLabel}）`;
  const beside = sample && hasSample ? ` · ${measured === 0 ? '仅示例' : '含示例'}` : '';
  return `${name}${measure} ${measured}/${total}${beside}`;
}
