/** Something kept in the reader's browser, as the reader is told of it. */
export interface KeptThing {
  /** '' where it goes along with another. */
  readonly label: string;
  /** What it is counted in; '' where it is only there or not. */
  readonly unit: string;
}

interface KeptDatabase extends KeptThing {
  /** Stores by name, with the options they are made with. */
  readonly stores: Readonly<Record<string, IDBObjectStoreParameters>>;
}

/** Databases by name. Together with the settings they are all a browser keeps, and all of it is wiped as one. */
export const KEPT_DATABASES = {
  'own-package': { label: '数据版本', unit: '个', stores: { state: {}, files: { autoIncrement: true } } },
  'own-evidence': { label: '本机佐证', unit: '条', stores: { kept: {} } },
  briefing: { label: '汇报', unit: '幕', stores: { kept: {} } },
  'last-meeting': { label: '上次会议记录', unit: '份', stores: { kept: {} } },
} as const satisfies Readonly<Record<string, KeptDatabase>>;

export type KeptDatabaseName = keyof typeof KEPT_DATABASES;

/** Small texts by key. */
export const KEPT_SETTINGS = {
  'own-package': { label: '', unit: '' },
  'import-columns': { label: '记住的列名对应', unit: '个' },
  theme: { label: '深浅色', unit: '' },
  'wall-screen': { label: '大屏的点距和视距', unit: '' },
  'guide-seen': { label: '看过指引', unit: '' },
} as const satisfies Readonly<Record<string, KeptThing>>;

export type KeptSetting = keyof typeof KEPT_SETTINGS;
