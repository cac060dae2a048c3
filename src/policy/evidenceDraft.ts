import { type EvidenceKind, FINDINGS, type Finding } from '#catalog/policy.ts';
import type { Standing } from '#catalog/standings.ts';
import type { Level } from '#catalog/subjects.ts';
import type { Target } from '#domain/dataset.ts';
import { blankEvidence } from '#domain/evidenceRow.ts';
import { isAfter, isPartialDate } from '#domain/partialDate.ts';
import type { Condition, Evidence } from '#domain/policy.ts';

/** What evidence is to be about. '' for what its kind does not need, or what the form asks for. */
export interface EvidenceSubject {
  readonly kind: EvidenceKind;
  readonly townId?: string;
  readonly areaId?: string;
  readonly conditionId?: string;
  readonly commitmentId?: string;
}

/** A form as it is filled in: texts as they are typed. */
export interface EvidenceDraft {
  readonly finding: Finding | '';
  readonly level: Level | '';
  /** Of a batch of recognitions: one row each. */
  readonly townIds: readonly string[];
  readonly text: string;
  readonly value: string;
  readonly sourceId: string;
  readonly sourceText: string;
  readonly date: string;
  readonly standing: Standing | '';
  readonly enteredBy: string;
  readonly note: string;
}
export type DraftField = keyof EvidenceDraft;

/** What the form is about, and what it is held against. */
export interface DraftCase {
  readonly subject: EvidenceSubject;
  /** The row that is changed; null for a new one. */
  readonly before: Evidence | null;
  readonly condition: Condition | undefined;
  /** Rule a computed sub-condition sets for the town, with the label of its unit. */
  readonly rule: { readonly target: Target; readonly unit: string; readonly goal: string } | null;
  /** The form asks for towns itself. */
  readonly asksTowns: boolean;
  /** Nothing can be made of it without a date: a recognition, or what is to be done every year. */
  readonly needsDate: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A row as a form shows it; a new one knows only what can be nothing else, and who wrote the last one. */
export function draftOf({ subject, before: row }: DraftCase, enteredBy: string): EvidenceDraft {
  const { kind } = subject;
  const states = kind !== 'condition' && kind !== 'commitment';
  return {
    finding: row?.finding ?? (states ? 'states' : ''),
    level: row?.level ?? '',
    townIds: [],
    text: row?.text ?? '',
    value: row?.value === null || row === null ? '' : String(row.value),
    sourceId: row?.sourceId ?? '',
    sourceText: row?.sourceText ?? '',
    date: row?.date ?? '',
    standing: row?.standing ?? '',
    enteredBy: row?.enteredBy ?? enteredBy,
    note: row?.note ?? '',
  };
}

/** Whether the form asks for a number: for a land grade, and where the text gives a number to compare with. */
export const asksValue = ({ subject, rule }: DraftCase, { finding }: EvidenceDraft): boolean =>
  subject.kind === 'landGrade' || (rule !== null && finding !== 'exception');

type Faults = Readonly<Partial<Record<DraftField, string>>>;

/** What is wrong, by field, each with what would be right; {} when the form can be kept. */
export function draftFaults(given: DraftCase, draft: EvidenceDraft): Faults {
  const { kind } = given.subject;
  const found: { readonly [F in DraftField]?: string } = {
    finding: draft.finding === '' ? '没有选，请选一项' : '',
    level: kind === 'recognition' && draft.level === '' ? '没有选，请选认定的层级' : '',
    townIds: given.asksTowns && draft.townIds.length === 0 ? '没有选，请至少选一个镇' : '',
    text: textFault(given, draft),
    value: valueFault(given, draft),
    sourceText:
      draft.sourceId === '' && draft.sourceText.trim() === ''
        ? '没有写来源，请选一个数据包里的来源，或写明文件、报刊或单位'
        : '',
    date: dateFault(given, draft),
    standing: draft.standing === '' ? '没有选，政府机构自己发布的选“官方”，见于报刊或转载的选“报道”' : '',
  };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== ''));
}

function textFault({ subject }: DraftCase, { text, finding }: EvidenceDraft): string {
  if (text.trim() !== '') return '';
  if (subject.kind === 'brand') return '没有写，请写品牌的全称';
  return finding === 'exception' ? '没有写理由，请写明为什么可以例外' : '没有写，请写一件可以查证的事实';
}

function dateFault({ needsDate, today }: DraftCase, { date }: EvidenceDraft): string {
  const text = date.trim();
  if (text === '') return needsDate ? '没有写，请写公布或办结的日期，至少到年' : '';
  if (!isPartialDate(text)) return `“${text}”不是日期，请写作 2024、2024-05 或 2024-05-19`;
  return isAfter(text, today) ? `${text} 还没有到，请写事实发生或公布的日期` : '';
}

const numberIn = (text: string): number | null => {
  const plain = text.normalize('NFKC').trim();
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
};

function valueFault(given: DraftCase, draft: EvidenceDraft): string {
  if (!asksValue(given, draft)) return '';
  if (given.rule === null) return numberIn(draft.value) === null ? '没有选，请选土地等别' : '';
  const { target, unit, goal } = given.rule;
  // A row that rests on a figure of the package has its number from there.
  if (draft.value.trim() === '' && given.before?.observationId) return '';
  if (draft.value.trim() === '') return `没有写，请写数值，单位是${unit}`;
  const value = numberIn(draft.value);
  if (value === null) return `“${draft.value.trim()}”不是数字，请只写数字，单位是${unit}`;
  const reached = target.direction === 'atLeast' ? value >= target.value : value <= target.value;
  if (draft.finding === 'supports' && !reached)
    return `${value} ${unit}没有达到${goal}，与“${FINDINGS.supports.label}”矛盾，请改数值或改选`;
  if (draft.finding === 'against' && reached)
    return `${value} ${unit}已达到${goal}，与“${FINDINGS.against.label}”矛盾，请改数值或改选`;
  return '';
}

/** The rows a form without faults gives: one, or one for each town of a batch. */
export function rowsOf(given: DraftCase, draft: EvidenceDraft, newId: () => string): readonly Evidence[] {
  const { subject, before, asksTowns, today } = given;
  const { finding, standing } = draft;
  if (finding === '' || standing === '') return [];
  const townIds = asksTowns ? draft.townIds : [before?.townId ?? subject.townId ?? ''];
  return townIds.map((townId) => ({
    ...blankEvidence({ id: before?.id ?? newId(), kind: subject.kind, finding, standing }),
    townId,
    areaId: before?.areaId ?? subject.areaId ?? '',
    conditionId: subject.conditionId ?? '',
    commitmentId: subject.commitmentId ?? '',
    level: subject.kind === 'recognition' ? draft.level : '',
    value: asksValue(given, draft) ? numberIn(draft.value) : null,
    observationId: before?.observationId ?? '',
    text: draft.text.trim(),
    sourceId: draft.sourceId,
    sourceText: draft.sourceText.trim(),
    date: draft.date.trim(),
    enteredBy: draft.enteredBy.trim(),
    enteredOn: today,
    note: draft.note.trim(),
  }));
}
