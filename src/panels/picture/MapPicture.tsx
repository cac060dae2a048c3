import { useMemo } from 'react';
import { type Camera, HOME } from '#map/camera.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { MapPanel } from '../map/MapPanel.tsx';

/** The map of the view with its legend, looked at from where the reader looks. */
export function MapPicture({ camera = HOME }: { readonly camera?: Camera }) {
  const dataset = useDataset();
  const view = useView();
  const visible = useMemo(() => visibleThings(dataset, view), [dataset, view]);
  return <MapPanel visible={visible} theme="light" menus={false} from={camera} />;
}
