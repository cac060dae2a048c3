interface WallPart {
  readonly label: string;
  /** What a leader asks that it answers; '' for what only serves the page. */
  readonly question: string;
  /** Stays however little room there is. */
  readonly kept: boolean;
}

/**
 * Everything that can stand on the wall, the most important first. What does not fit is left out from the end;
 * nothing is made smaller for it.
 */
export const WALL_PARTS = {
  headline: { label: '标题句', question: '进展如何', kept: true },
  progress: { label: '进展', question: '进展如何', kept: true },
  verdict: { label: '结论', question: '差在哪', kept: true },
  map: { label: '地图', question: '在哪里', kept: true },
  title: { label: '页名', question: '', kept: true },
  caveat: { label: '数据提醒', question: '', kept: true },
  date: { label: '数据截至', question: '数是什么时候的', kept: true },
  controls: { label: '按键', question: '', kept: true },
  since: { label: '上次会议以来', question: '比上次变了什么', kept: false },
  legend: { label: '图例', question: '', kept: false },
  tour: { label: '轮播进度', question: '', kept: false },
  figure1: { label: '第一项数', question: '有多大', kept: false },
  targets: { label: '目标', question: '离目标差几个', kept: false },
  figure2: { label: '第二项数', question: '有多大', kept: false },
  ladder: { label: '发展层级', question: '各镇到了哪一级', kept: false },
  figure3: { label: '第三项数', question: '有多大', kept: false },
  figure4: { label: '第四项数', question: '有多大', kept: false },
  missing: { label: '缺什么、找谁要', question: '谁来办', kept: false },
  ranking: { label: '县区排序', question: '谁先谁后', kept: false },
  sectors: { label: '行业结构', question: '有哪些行业', kept: false },
  qr: { label: '二维码', question: '', kept: false },
} as const satisfies Record<string, WallPart>;

export type WallPartId = keyof typeof WALL_PARTS;

/** Parts that tell something of the data, and must say on what it rests. */
export type WallPanelId = {
  [P in WallPartId]: (typeof WALL_PARTS)[P]['question'] extends '' ? never : P;
}[WallPartId];

export const WALL_FIGURES = ['figure1', 'figure2', 'figure3', 'figure4'] as const;
/** Three questions, asked the same way of everything on the wall. `key`: in the row above the letters. */
export const WALL_QUESTIONS = {
  why: { label: '为什么', key: '1' },
  who: { label: '谁来办', key: '2' },
  where: { label: '哪来的', key: '3' },
} as const;
export type WallQuestion = keyof typeof WALL_QUESTIONS;
