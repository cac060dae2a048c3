/** Closed lists of the policy and of what is measured against it. */

/** What a row of the structured text is. `duty` is the bracket of departments that closes an item. */
export const CLAUSE_KINDS = {
  part: { label: '部分' },
  item: { label: '条' },
  sentence: { label: '句' },
  duty: { label: '责任单位' },
} as const;

/** Items of the text by what they do, and where the text has them. */
export const ITEM_KINDS = {
  criterion: { label: '认定标准', part: '2' },
  action: { label: '重点任务', part: '3' },
  measure: { label: '政策措施', part: '4' },
  mechanism: { label: '协调机制', part: '5' },
} as const;
export type ItemKind = keyof typeof ITEM_KINDS;

/** The two roles the brackets know. Where no lead is named, all share. */
export const DUTY_ROLES = {
  lead: { label: '牵头' },
  shared: { label: '分工负责' },
} as const;
export type DutyRole = keyof typeof DUTY_ROLES;

/** How a department stands in a bracket: by its role, or where no lead is named, as one of those responsible. */
export const DUTY_MARKS = {
  ...DUTY_ROLES,
  undivided: { label: '责任单位' },
} as const;
export type DutyMark = keyof typeof DUTY_MARKS;

/** Who stands in a bracket. Only `body` counts as a named department. */
export const DEPARTMENT_KINDS = {
  body: { label: '部门' },
  countyGovernments: { label: '各县（市、区）政府' },
  zones: { label: '开发区管委会' },
  openEnded: { label: '未具名部门' },
} as const;

/** What a sentence of an item does: gives, asks, encourages, wants, or brings forth. */
export const PROVISION_KINDS = {
  offer: { label: '给予' },
  ask: { label: '要求' },
  encourage: { label: '鼓励' },
  aim: { label: '目标' },
  product: { label: '产出' },
} as const;
export type ProvisionKind = keyof typeof PROVISION_KINDS;

/** To whom a provision speaks. */
export const RECIPIENTS = {
  town: { label: '专业镇' },
  enterprise: { label: '企业' },
  smallFirm: { label: '中小微企业' },
  worker: { label: '从业人员' },
  talent: { label: '人才' },
  farmer: { label: '农户与合作社' },
  institution: { label: '机构与院校' },
  park: { label: '园区' },
  county: { label: '县（市、区）政府' },
  department: { label: '市直部门' },
  group: { label: '领导小组' },
} as const;
export type Recipient = keyof typeof RECIPIENTS;

/**
 * How a sub-condition is judged. `computed`: the text gives a number; `attested`: it gives none, so evidence is
 * asked for; `priority`: the text only prefers it, so it is shown and never a condition.
 */
export const CONDITION_KINDS = {
  computed: { label: '可算' },
  attested: { label: '佐证' },
  priority: { label: '优先' },
} as const;

/** How a computed sub-condition is computed: by the rules of `targets.csv`, or by where the town lies. */
export const CONDITION_RULES = {
  target: { label: '按数值' },
  oneCounty: { label: '在一个县（市、区）内' },
} as const;

export const RHYTHMS = {
  once: { label: '一次' },
  yearly: { label: '每年' },
  perTown: { label: '认定一个做一个' },
  ongoing: { label: '持续' },
} as const;

/** How commitments are grouped. */
export const COMMITMENT_GROUPINGS = {
  item: { label: '按条款' },
  state: { label: '按状态' },
} as const;
export type CommitmentGrouping = keyof typeof COMMITMENT_GROUPINGS;

interface EvidenceNeeds {
  readonly label: string;
  readonly needs: readonly (readonly string[])[];
  readonly findings: readonly string[];
}

/** What evidence is about. Of each group of `needs` one cell must be filled; `findings` are what it can say. */
export const EVIDENCE_KINDS = {
  condition: {
    label: '认定条件',
    needs: [['townId'], ['conditionId']],
    findings: ['supports', 'against', 'exception', 'states'],
  },
  commitment: { label: '落实事项', needs: [['commitmentId']], findings: ['done', 'open', 'states'] },
  brand: { label: '公用品牌', needs: [['townId', 'areaId']], findings: ['states'] },
  recognition: { label: '认定批次', needs: [['townId'], ['level']], findings: ['states'] },
  landGrade: { label: '土地等别', needs: [['areaId'], ['value']], findings: ['states'] },
} as const satisfies Record<string, EvidenceNeeds>;
export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

/**
 * What evidence says. `supports` and `against` speak of a sub-condition, `exception` is the argued exception a
 * 「原则上」 clause allows, `done` and `open` speak of a commitment, `states` gives a value or a name.
 */
export const FINDINGS = {
  supports: { label: '符合' },
  against: { label: '不符合' },
  exception: { label: '例外，有理由' },
  done: { label: '已完成' },
  open: { label: '未完成' },
  states: { label: '载明' },
} as const;
export type Finding = keyof typeof FINDINGS;

/** Levels that are recognised; a cluster is none. */
export const RECOGNISED_LEVELS = ['provincial', 'municipal', 'reserve'] as const;

/** Grades of land in the national standard, the dearest and the cheapest. */
export const LAND_GRADE_RANGE = [1, 15] as const;
