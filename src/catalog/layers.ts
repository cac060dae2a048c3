/** What lies on the map, from below upward as it starts. */
export const LAYERS = {
  neighbours: { label: '相邻市' },
  areas: { label: '县区填色' },
  user: { label: '我的图层' },
  look: { label: '专题图形' },
  townships: { label: '乡镇名' },
  parks: { label: '园区' },
  enterprises: { label: '企业' },
  towns: { label: '镇与集群' },
  zones: { label: '开发区' },
  names: { label: '区名和数' },
} as const;
export type LayerId = keyof typeof LAYERS;

export interface LayerSetting {
  readonly id: LayerId;
  readonly shown: boolean;
  /** Percent, 10 to 100 in steps of 10. */
  readonly opacity: number;
}

/** Every layer once, lowest first. */
export const DEFAULT_LAYERS: readonly LayerSetting[] = (Object.keys(LAYERS) as LayerId[]).map((id) => ({
  id,
  shown: true,
  opacity: 100,
}));
