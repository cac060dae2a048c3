import { type ComponentType, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Mode } from '#catalog/modes.ts';
import { PRODUCT_NAME } from '#catalog/product.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { OpenedPackage } from '#ingest/openPackage.ts';
import { DatasetContext } from '#panels/DatasetContext.ts';
import { ExportActionsContext } from '#panels/ExportActions.ts';
import { Notices } from '#panels/Notices.tsx';
import { PackageActionsContext } from '#panels/PackageActions.ts';
import { PolicyContext } from '#panels/PolicyContext.ts';
import { TopBar } from '#panels/TopBar.tsx';
import { vocabularyOf } from '#selectors/vocabulary.ts';
import { afterStart } from '#ui/afterStart.ts';
import { fetchLateParts, latePart } from '#ui/latePart.tsx';
import { loadCoreFonts } from '#ui/loadCoreFonts.ts';
import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import { type Theme, useTheme } from '#ui/useTheme.ts';
import { followAddress, useViewStore } from '#view/store.ts';
import type { ViewState } from '#view/viewState.ts';
import styles from './App.module.css';
import { lateExports } from './export/lateExports.ts';
import { LoadingPage } from './LoadingPage.tsx';
import { askedMode, MODE_CODE } from './modes/modeCode.ts';
import { PlanMode } from './modes/PlanMode.tsx';
import { isBesideOnly, type Opening, type PackageState, type Shown } from './opening.ts';
import { useEvidence } from './useEvidence.ts';
import { useFirstVisit } from './useFirstVisit.ts';
import { usePackage } from './usePackage.ts';
import { usePolicyState } from './usePolicyState.ts';
import { useWallWatch } from './useWallWatch.ts';
import { lateActions } from './versions/lateActions.ts';

const ASKED = askedMode(location.search);

const MODE_VIEWS: Readonly<Record<Mode, ComponentType<{ theme: Theme }>>> = {
  plan: PlanMode,
  wall: latePart('大屏', MODE_CODE.wall, ASKED === 'wall'),
  brief: latePart('汇报', MODE_CODE.brief, ASKED === 'brief'),
  policy: latePart('政策', MODE_CODE.policy, ASKED === 'policy'),
  data: latePart('数据', MODE_CODE.data, ASKED === 'data'),
};

const Guide = latePart('指引', async () => (await import('#panels/Guide.tsx')).Guide);
const AddToBrief = latePart('加入汇报', async () => (await import('./brief/AddToBrief.tsx')).AddToBrief);
const EvidenceToast = latePart(
  '佐证提示',
  async () => (await import('#panels/evidence/EvidenceToast.tsx')).EvidenceToast,
);
const VersionNotice = latePart(
  '数据版本',
  async () => (await import('#panels/VersionNotice.tsx')).VersionNotice,
);
const FailedPage = latePart('问题清单', async () => (await import('./FailedPage.tsx')).FailedPage);

/** No click waits for code or for characters. */
function fetchLater(): void {
  fetchLateParts();
  loadCoreFonts(['more']);
}

export function App({ first }: { readonly first: Opening }) {
  const { state, retry, show } = usePackage(first);
  const [theme, setTheme] = useTheme();
  switch (state.kind) {
    case 'loading':
      return <LoadingPage {...state} />;
    case 'failed':
      return <FailedPage issues={state.issues} shown={state.shown} onRetry={retry} />;
    case 'ready':
      return <Workspace {...state} reload={retry} show={show} theme={theme} onTheme={setTheme} />;
  }
}

interface WorkspaceProps extends Pick<OpenedPackage, 'readPolicy'> {
  readonly shown: Shown;
  readonly reload: () => void;
  readonly show: (state: PackageState) => void;
  readonly dataset: Dataset;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

function Workspace({ dataset, readPolicy, shown, reload, show, theme, onTheme }: WorkspaceProps) {
  const actions = useMemo(() => lateActions(reload), [reload]);
  const exports = useMemo(() => lateExports(actions), [actions]);
  const [guide, setGuide] = useFirstVisit();
  const [ready, setReady] = useState(false);
  useLayoutEffect(() => {
    const stop = followAddress(vocabularyOf(dataset));
    setReady(true);
    return stop;
  }, [dataset]);
  const mode = useViewStore((s) => s.view.mode);
  const mayShowOwn = useViewStore((s) => !isBesideOnly(s.view.mode, s.view.own));
  const isBare = useViewStore(({ view }) => isWholePage(view));
  const read = usePolicyState(readPolicy, ready && mode !== 'plan');
  const { dataset: merged, policy } = useEvidence(dataset, read, mayShowOwn);
  useWallWatch({ dataset, policy: read, shown, show, reload });
  useEffect(() => {
    document.title = dataset.meta.grade ? `${PRODUCT_NAME}（${dataset.meta.grade}）` : PRODUCT_NAME;
  }, [dataset]);
  useEffect(() => afterStart(fetchLater), []);
  if (!ready) return null;
  const View = MODE_VIEWS[mode];
  return (
    <DatasetContext value={merged}>
      <PolicyContext value={policy}>
        <PackageActionsContext value={actions}>
          <ExportActionsContext value={exports}>
            <div className={styles.app}>
              {!isBare && (
                <TopBar
                  theme={theme}
                  onTheme={onTheme}
                  onGuide={() => setGuide(true)}
                  brief={<AddToBrief />}
                />
              )}
              <Notices />
              {(shown.version || shown.lost) && <VersionNotice {...shown} />}
              <PanelBoundary name="本模式" key={mode}>
                <View theme={theme} />
              </PanelBoundary>
            </div>
            {policy.kind === 'ready' && <EvidenceToast />}
          </ExportActionsContext>
        </PackageActionsContext>
      </PolicyContext>
      {guide && !isBare && <Guide onClose={() => setGuide(false)} />}
    </DatasetContext>
  );
}

/** What is shown to a room has the page to itself. */
const isWholePage = ({ mode, present, console: speaks }: ViewState): boolean =>
  mode === 'wall' || (mode === 'brief' && (present || speaks));
