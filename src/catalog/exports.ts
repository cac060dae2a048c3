/** What is shown leaves the page as: its tables with what they rest on. `placed`: only what stands on the map. */
export const VIEW_FILES = {
  xlsx: {
    label: 'Excel 工作簿',
    hint: '每表一页，另附来源与定义',
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    placed: false,
  },
  csv: {
    label: 'CSV',
    hint: '每表一个文件，打成一个压缩包',
    extension: 'zip',
    type: 'application/zip',
    placed: false,
  },
  geojson: {
    label: 'GeoJSON',
    hint: '县区界线和有位置的对象，WGS-84',
    extension: 'geojson',
    type: 'application/geo+json',
    placed: true,
  },
} as const;
export type ViewFile = keyof typeof VIEW_FILES;

/** What a part of the page leaves it as: pixels of a size, or shapes and texts. */
export const PICTURE_FILES = {
  png: { extension: 'png', type: 'image/png' },
  svg: { extension: 'svg', type: 'image/svg+xml' },
} as const;

/** What a briefing leaves the page as. */
export const DECK_FILES = {
  pptx: {
    label: '演示文稿',
    hint: '每个场景一页，图表可改',
    extension: 'pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  pack: {
    label: '会议包',
    hint: '演示文稿、工作簿、场景文件和来源，同一编号',
    extension: 'zip',
    type: 'application/zip',
  },
} as const;
export type DeckFile = keyof typeof DECK_FILES;

/** `internal`: what is shown, all of it. `public`: without what the package marks internal. */
export const EXPORT_EDITIONS = {
  internal: { label: '内部版', hint: '当前所见的全部内容' },
  public: { label: '公开版', hint: '标为内部的不列入' },
} as const;
export type ExportEdition = keyof typeof EXPORT_EDITIONS;
