import { memo, useMemo } from 'react';
import { LOOKS } from '#catalog/looks.ts';
import { isGraded, selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { indicatorMenu, sizeMenu } from '#selectors/menus.ts';
import { areaCoverage, townCoverage } from '#selectors/offeredCoverage.ts';
import { PopoverButton } from '#ui/PopoverButton.tsx';
import { useViewStore } from '#view/store.ts';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { IndicatorOptions } from './IndicatorOptions.tsx';
import { MenuSelect } from './MenuSelect.tsx';
import styles from './OverlayMenus.module.css';

type IndicatorGroups = ReturnType<typeof indicatorMenu>;

/** What colours the counties, and, one step away, what is crossed with it and what sizes the towns. */
export function OverlayMenus() {
  const dataset = useDataset();
  const view = useView();
  const overlay = selectAreaOverlay(dataset, view);
  const groups = useMemo(() => indicatorMenu(dataset), [dataset]);
  return (
    <>
      <FirstMenu
        groups={groups}
        shown={overlay?.indicator.name ?? '产业分布（不着色）'}
        indicator={view.indicator}
        second={view.second}
      />
      <PopoverButton
        className={styles.trigger}
        cardLabel="叠加"
        cardClass={styles.card}
        align="start"
        card={() => (
          <>
            <SecondMenu groups={groups} canCross={overlay !== null && isGraded(overlay.indicator)} />
            <SizeMenu />
          </>
        )}
      >
        {overlay?.kind === 'bivariate' ? (
          <>
            <span className={styles.label}>与</span>
            <span className={styles.second}>{overlay.second.name}</span>
          </>
        ) : (
          '叠加'
        )}
      </PopoverButton>
    </>
  );
}

interface FirstProps {
  readonly groups: IndicatorGroups;
  readonly shown: string;
  readonly indicator: string;
  readonly second: string;
}

/** A long list, written anew only when it says something else. */
const FirstMenu = memo(function FirstMenu({ groups, shown, indicator, second }: FirstProps) {
  const change = useViewStore((s) => s.change);
  const choose = (id: string) =>
    change({ indicator: id, year: null, since: null, second: id === '' || id === second ? '' : second });
  return (
    <MenuSelect label="指标" shown={shown} value={indicator} onChoose={choose}>
      <option value="">产业分布（不着色）</option>
      <IndicatorOptions groups={groups} coverageOf={areaCoverage} />
    </MenuSelect>
  );
});

interface SecondProps {
  readonly groups: IndicatorGroups;
  readonly canCross: boolean;
}

function SecondMenu({ groups, canCross }: SecondProps) {
  const { indicator, second } = useView();
  const lookup = useLookup();
  const change = useViewStore((s) => s.change);
  const others = groups.map((group) => ({
    ...group,
    indicators: group.indicators.filter((i) => i.id !== indicator && isGraded(i)),
  }));
  return (
    <section>
      <MenuSelect
        label="第二指标"
        shown={lookup.row('indicators', second)?.name ?? '不叠加'}
        value={canCross ? second : ''}
        disabled={!canCross}
        onChoose={(id) => change({ second: id, since: null, year: null })}
      >
        <option value="">不叠加</option>
        <IndicatorOptions groups={others} coverageOf={areaCoverage} />
      </MenuSelect>
      <p>{canCross ? '两项各分低、中、高，合成九格配色' : '先选一个有数值的指标，才能叠加第二个'}</p>
    </section>
  );
}

function SizeMenu() {
  const dataset = useDataset();
  const lookup = useLookup();
  const { size, look } = useView();
  const change = useViewStore((s) => s.change);
  const groups = useMemo(() => sizeMenu(dataset), [dataset]);
  // Choosing a size asks to see it: symbols of one size cannot show it.
  const seen = LOOKS[look].draws === 'townFigure' ? look : 'circles';
  return (
    <section>
      <MenuSelect
        label="镇大小"
        shown={lookup.row('indicators', size)?.name ?? '自动'}
        value={size}
        onChoose={(id) => change({ size: id, look: seen })}
      >
        <option value="">自动（先取产值）</option>
        <IndicatorOptions groups={groups} coverageOf={townCoverage} />
      </MenuSelect>
      <p>镇与集群按所选指标画大小；缺数的画空圈</p>
    </section>
  );
}
