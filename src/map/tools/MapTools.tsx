import { MAP_TOOLS, type MapToolId } from '#catalog/mapTools.ts';
import { chooseTool, clearDrawn, useMapTools } from '#view/mapTools.ts';
import { loadToolCanvas } from './loadToolCanvas.ts';
import styles from './MapTools.module.css';

const ICONS: Readonly<Record<MapToolId | 'clear', string>> = {
  distance: 'M3.5 12.5 12.5 3.5l4 4-9 9zM6 10l1.6 1.6M8.4 7.6 10.8 10M10.8 5.2l1.6 1.6',
  area: 'M4 15.5 3.5 7l6-4 7 3.5-1.5 8zM7 12.5 12.5 7M10.5 13.5l3.5-3.5',
  box: 'M3.5 6.5v-3h3M9 3.5h2M13.5 3.5h3v3M16.5 9v2M16.5 13.5v3h-3M11 16.5H9M6.5 16.5h-3v-3M3.5 11V9',
  polygon: 'M4 8.5 10 3.5l6.5 4-1.5 8.5H6z',
  clear: 'M3.5 5.5h13M8 5.5v-2h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
};

const Icon = ({ of }: { readonly of: keyof typeof ICONS }) => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className={styles.icon} data-icon={of}>
    <path d={ICONS[of]} />
  </svg>
);

/** The tools of the map, under its zoom buttons. */
export function MapTools() {
  const { tool, region, measurements } = useMapTools();
  const drawn = region !== null || measurements.length > 0 || tool !== null;
  return (
    <div
      className={styles.tools}
      data-overlay=""
      data-cover=""
      role="group"
      aria-label="量算和圈选"
      onPointerEnter={loadToolCanvas}
      onFocus={loadToolCanvas}
    >
      {(Object.keys(MAP_TOOLS) as MapToolId[]).map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={tool === id}
          aria-label={MAP_TOOLS[id].label}
          title={MAP_TOOLS[id].label}
          onClick={() => chooseTool(id)}
        >
          <Icon of={id} />
        </button>
      ))}
      <button type="button" aria-label="清除图上所画" title="清除" disabled={!drawn} onClick={clearDrawn}>
        <Icon of="clear" />
      </button>
    </div>
  );
}
