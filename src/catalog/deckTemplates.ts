/** One scene, or one for each of a kind: `{id}` stands for its id. Addresses as the page writes them. */
export interface TemplateScene {
  readonly view: string;
  /** `widest`: the indicator most counties have published; `unfilled`: those some county has not. */
  readonly each?: 'town' | 'sector' | 'widest' | 'unfilled';
  readonly questions?: readonly (keyof typeof ANSWERS)[];
}

/** What a meeting asks, and the view that answers it. */
export const ANSWERS = {
  why: { text: '为什么是“无法判断”，依据哪一条？', search: '?mode=policy&page=targets' },
  who: { text: '由谁来办？', search: '?mode=policy&page=duties' },
  source: { text: '数从哪里来？', search: '?mode=data' },
  missing: { text: '还缺哪些数，找谁要？', search: '?mode=data&tab=missing' },
  criteria: { text: '对照八条标准差在哪里？', search: '?mode=policy&page=criteria' },
  measures: { text: '有哪些政策措施可用？', search: '?mode=policy&page=measures' },
  progress: { text: '方案的事项落实到哪一步？', search: '?mode=policy&page=commitments' },
} as const;

/** Briefings to start from. What the package has none of is left out. */
export const DECK_TEMPLATES = {
  city: {
    label: '全市总览',
    about: '目标与分布、公开最全的一项指标、层级、认定、落实、缺数各一幕',
    scenes: [
      { view: '', questions: ['why', 'who', 'source'] },
      { view: '?indicator={id}', each: 'widest', questions: ['source', 'missing'] },
      { view: '?dock=ladder', questions: ['criteria', 'measures'] },
      { view: '?mode=policy&page=criteria', questions: ['why', 'missing'] },
      { view: '?mode=policy&page=commitments', questions: ['who'] },
      { view: '?mode=data&tab=missing', questions: ['who'] },
    ],
  },
  towns: {
    label: '一镇一页',
    about: '每个专业镇和集群一幕',
    scenes: [{ view: '?select=town:{id}', each: 'town', questions: ['criteria', 'measures', 'missing'] }],
  },
  sectors: {
    label: '分行业',
    about: '行业结构一幕，再每个有镇、企业或园区的行业一幕',
    scenes: [
      { view: '?dock=sectors', questions: ['source'] },
      { view: '?sector={id}', each: 'sector', questions: ['measures', 'missing'] },
    ],
  },
  recognition: {
    label: '认定评估',
    about: '对照八条标准的总表，再每镇一幕；自评参考，非认定',
    scenes: [
      { view: '?mode=policy&page=criteria', questions: ['why', 'who'] },
      {
        view: '?mode=policy&page=criteria&select=town:{id}',
        each: 'town',
        questions: ['missing', 'measures'],
      },
    ],
  },
  missing: {
    label: '缺数与要素',
    about: '缺数清单，再每项有县区未填报的产出、用地、用能指标一幕',
    scenes: [
      { view: '?mode=data&tab=missing', questions: ['who'] },
      { view: '?indicator={id}', each: 'unfilled', questions: ['missing', 'source'] },
    ],
  },
} as const satisfies Record<
  string,
  { readonly label: string; readonly about: string; readonly scenes: readonly TemplateScene[] }
>;
export type DeckTemplate = keyof typeof DECK_TEMPLATES;
