import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import { OwnEvidencePanel } from '../evidence/OwnEvidencePanel.tsx';
import { DataFrame } from './DataFrame.tsx';

/** The reader's own evidence, kept in this browser. */
export const EvidencePage = () => (
  <DataFrame title="本机佐证" sub="在本机填写、随用随存的佐证；导出为佐证表后可并入数据包">
    <PanelBoundary name="本机佐证">
      <OwnEvidencePanel />
    </PanelBoundary>
  </DataFrame>
);
