/**
 * Ways to draw values on the map, each for one question. `figures`: what it draws, a town's figure, a town's or
 * area's figure against its limit, or where things are. `tilt`: degrees the map leans at the start.
 */
export const LOOKS = {
  symbols: { label: '符号', question: '什么在哪里', draws: 'things', tilt: 0 },
  circles: { label: '圆面积', question: '哪个镇大', draws: 'townFigure', tilt: 0 },
  columns: { label: '立柱', question: '镇与镇差多少', draws: 'townFigure', tilt: 50 },
  rings: { label: '进度环', question: '离目标、限额还有多远', draws: 'progress', tilt: 0 },
  arcs: { label: '连线', question: '企业连着哪个镇', draws: 'chain', tilt: 0 },
  hexagons: { label: '蜂窝', question: '哪里密', draws: 'density', tilt: 0 },
} as const;
export type Look = keyof typeof LOOKS;
