import { latePart } from '#ui/latePart.tsx';
import { useUserLayers } from '#view/userLayers.ts';
import { useView } from '../DatasetContext.ts';
import { shownCamera } from '../map/shownCamera.ts';
import { MapPicture } from './MapPicture.tsx';
import { useShownPicture } from './shownPictures.ts';

/** Most pictures are of the map alone. */
const WholeView = latePart('整页', async () => (await import('./WholeView.tsx')).WholeView);

/** Offers pictures of the planner's desk: its map, and the whole of it. */
export function useDeskPictures(): void {
  const isShown = useView().layers.some(({ id, shown }) => id === 'user' && shown);
  const own = useUserLayers((s) => s.layers).filter(({ shown }) => shown && isShown);
  const layers = own.length === 0 ? '' : `另画我的图层：${own.map(({ name }) => name).join('、')}`;
  useShownPicture({
    label: '地图',
    hint: '连同图例',
    slug: 'map',
    sizes: 'window',
    draw: () => ({ part: <MapPicture camera={shownCamera()} />, name: '', note: layers }),
  });
  useShownPicture({
    label: '整页',
    hint: '地图、下栏和概览或档案',
    slug: 'view',
    sizes: 'window',
    draw: () => ({
      part: <WholeView camera={shownCamera()} />,
      name: '',
      note: ['图上放不下的不画，全部见工作簿', layers].filter((word) => word !== '').join('；'),
    }),
  });
}
