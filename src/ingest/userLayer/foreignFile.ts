interface ForeignKind {
  /** Endings of the name, without the dot. */
  readonly endings: readonly string[];
  /** First bytes of the file, as numbers or text. */
  readonly marks: readonly (string | readonly number[])[];
  readonly label: string;
  /** How to come to a GeoJSON from it. */
  readonly instead: string;
}

const GIS = '在 QGIS 中打开，图层右键“导出”为 GeoJSON，坐标系选 EPSG:4326';
const SHEET = '表格没有图形：有经纬度列时，在 QGIS 中按“分隔文本图层”打开，再导出为 GeoJSON';
const PICTURE = '图片没有坐标，不能作图层；请要矢量数据，或在 QGIS 中配准描边后导出 GeoJSON';
const DRAWING = 'CAD 图没有经纬度：在 QGIS 中打开并指定坐标系，再导出为 EPSG:4326 的 GeoJSON';

/** Files people put on a map that are no GeoJSON, told by name and first bytes. */
const FOREIGN: readonly ForeignKind[] = [
  {
    endings: ['shp', 'shx', 'dbf', 'prj', 'cpg', 'sbn', 'sbx'],
    marks: [[0, 0, 0x27, 0x0a]],
    label: 'Shapefile 的一部分',
    instead: GIS,
  },
  { endings: ['kml'], marks: ['<?xml', '<kml'], label: 'KML 或其他 XML 文件', instead: GIS },
  { endings: ['gpx'], marks: ['<gpx'], label: 'GPX 轨迹', instead: GIS },
  { endings: ['xlsx', 'xls', 'csv', 'et'], marks: [[0xd0, 0xcf, 0x11, 0xe0]], label: '表格', instead: SHEET },
  {
    endings: ['zip', 'kmz', 'rar', '7z'],
    marks: ['PK\u0003\u0004', 'Rar!', '7z\u00bc\u00af'],
    label: '压缩包',
    instead: `先解压，取其中的 .geojson；只有 .shp 或 .kml 时，${GIS}`,
  },
  {
    endings: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp', 'svg'],
    marks: [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], 'GIF8', 'RIFF', 'BM'],
    label: '图片',
    instead: PICTURE,
  },
  {
    endings: ['tif', 'tiff', 'img'],
    marks: ['II*\u0000', 'MM\u0000*'],
    label: '影像栅格',
    instead: '本页只画矢量图层，请要边界或线路的 GeoJSON',
  },
  { endings: ['pdf', 'doc', 'docx', 'ppt', 'pptx'], marks: ['%PDF'], label: '文档', instead: PICTURE },
  { endings: ['dwg', 'dxf'], marks: ['AC10'], label: 'CAD 图', instead: DRAWING },
  {
    endings: ['gpkg', 'gdb', 'sqlite', 'mdb'],
    marks: ['SQLite format 3'],
    label: '地理数据库',
    instead: GIS,
  },
  {
    endings: ['pmtiles', 'mbtiles'],
    marks: ['PMTiles'],
    label: '切片包',
    instead: '本页只读 GeoJSON，请从原数据导出',
  },
];

const bytesOf = (mark: string | readonly number[]): readonly number[] =>
  typeof mark === 'string' ? Array.from(mark, (c) => c.charCodeAt(0)) : mark;

/** What a file is when it is surely no GeoJSON; null when it may be one. */
export function foreignFile(name: string, head: Uint8Array): Pick<ForeignKind, 'label' | 'instead'> | null {
  const starts = (mark: string | readonly number[]) => bytesOf(mark).every((byte, i) => head[i] === byte);
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const byName = FOREIGN.find(({ endings }) => endings.includes(ending));
  const byMark = FOREIGN.find(({ marks }) => marks.some(starts));
  // Archives and XML are what many formats are inside: there the name knows more.
  return byName ?? byMark ?? null;
}
