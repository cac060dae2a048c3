/** What a reader's own table may be. A list of towns is `figuresWide`: towns are recognised by government, not by a table. */
export const SHEET_KINDS = {
  figuresWide: { label: '数据表（一行一个对象）' },
  figuresLong: { label: '数据表（一行一个数）' },
  enterprises: { label: '企业名录' },
  parks: { label: '园区名录' },
  /** Known by its ids; nothing of it is matched. */
  wanted: { label: '填好的缺数清单' },
  none: { label: '不导入' },
} as const;
export type SheetKind = keyof typeof SHEET_KINDS;

/** How firmly something was recognised. `likely` and `unsure` are shown for the reader to confirm. */
export const CONFIDENCES = {
  sure: { label: '确定' },
  likely: { label: '多半是' },
  unsure: { label: '待确认' },
} as const;
export type Confidence = keyof typeof CONFIDENCES;

/** What a column of a reader's table can mean, besides an indicator. */
export const INTAKE_FIELDS = {
  subject: { label: '对象名称' },
  area: { label: '所在区域' },
  township: { label: '所在乡镇' },
  sector: { label: '领域' },
  town: { label: '所属专业镇' },
  park: { label: '所在园区' },
  role: { label: '角色' },
  products: { label: '产品' },
  grade: { label: '级别' },
  lon: { label: '经度' },
  lat: { label: '纬度' },
  address: { label: '地址' },
  indicator: { label: '指标' },
  value: { label: '数值' },
  unit: { label: '计量单位' },
  period: { label: '期间' },
  note: { label: '说明' },
  statedSource: { label: '数据来源' },
  serial: { label: '序号' },
} as const;
export type IntakeField = keyof typeof INTAKE_FIELDS;

/** Personal data: recognised, left out unless the reader says otherwise, and told with counts. */
export const PERSONAL_KINDS = {
  idNumber: { label: '身份证号' },
  mobile: { label: '手机号' },
  contact: { label: '联系方式' },
  name: { label: '个人姓名' },
} as const;
export type PersonalKind = keyof typeof PERSONAL_KINDS;

/** Rows that stand beside the figures and are no records. */
export const APART_KINDS = {
  title: { label: '表题' },
  units: { label: '单位行' },
  total: { label: '合计行' },
  note: { label: '注' },
  signature: { label: '签字行' },
  repeat: { label: '重复的表头' },
} as const;
export type ApartKind = keyof typeof APART_KINDS;

/** What the coming in of a reader's table may find wrong. */
export const INTAKE_CHECKS = {
  file: { label: '文件' },
  encoding: { label: '文字编码' },
  sheet: { label: '工作表' },
  headers: { label: '表头' },
  columns: { label: '列的含义' },
  numbers: { label: '数字' },
  units: { label: '单位' },
  periods: { label: '期间' },
  areas: { label: '区域' },
  subjects: { label: '对象' },
  positions: { label: '位置' },
  personal: { label: '个人信息' },
  repeated: { label: '重复' },
  outliers: { label: '数值合理' },
} as const;
export type IntakeCheckId = keyof typeof INTAKE_CHECKS;

/** How much is read. Beyond it a file is refused with a word, before it is unpacked or while it is read. */
export const INTAKE_LIMITS = {
  bytes: 200 * 1024 * 1024,
  /** All parts of a zip or workbook together, by its own directory, and parts in number. */
  unpackedBytes: 600 * 1024 * 1024,
  entries: 5000,
  sheets: 60,
  columns: 500,
  rows: 500_000,
  cells: 10_000_000,
  /** Issues kept one by one; the rest is counted. The list of refused rows is always whole. */
  issues: 2000,
} as const;

export const DELIMITERS = {
  ',': { label: '逗号' },
  '\t': { label: '制表符' },
  ';': { label: '分号' },
  '，': { label: '全角逗号' },
  '|': { label: '竖线' },
} as const;
export type Delimiter = keyof typeof DELIMITERS;
