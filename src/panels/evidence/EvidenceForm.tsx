import { type FormEvent, useEffect, useRef, useState } from 'react';
import { EVIDENCE_KINDS, FINDINGS, type Finding, RECOGNISED_LEVELS } from '#catalog/policy.ts';
import { STANDINGS, type Standing } from '#catalog/standings.ts';
import { LEVELS } from '#catalog/subjects.ts';
import type { Evidence } from '#domain/policy.ts';
import {
  asksValue,
  type DraftField,
  draftFaults,
  draftOf,
  type EvidenceDraft,
  type EvidenceSubject,
  rowsOf,
} from '#policy/evidenceDraft.ts';
import { addEvidence, changeEvidence, newEvidenceId, useOwnEvidence } from '#view/ownEvidence.ts';
import { useDataset } from '../DatasetContext.ts';
import { DateField } from './DateField.tsx';
import styles from './EvidenceForm.module.css';
import { ChoiceField, FormField } from './FormField.tsx';
import { SourceFields } from './SourceFields.tsx';
import { TEXT_WORDS, useDraftCase } from './useDraftCase.ts';
import { ValueField } from './ValueField.tsx';

interface Props {
  readonly subject: EvidenceSubject;
  /** The row that is changed; null for a new one. */
  readonly before: Evidence | null;
  readonly onDirty: (dirty: boolean) => void;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const STANDING_CHOICES = (Object.keys(STANDINGS) as Standing[]).map((value) => ({
  value,
  label: STANDINGS[value].label,
  detail: value === 'sample' ? '仅作演示，不计入判断' : STANDINGS[value].meaning,
}));

/** Adds or changes a row. What is wrong is said at its field, and nothing typed is lost by it. */
export function EvidenceForm({ subject, before, onDirty, onSaved, onCancel }: Props) {
  const given = useDraftCase(subject, before);
  const { towns } = useDataset();
  const lastBy = useOwnEvidence((s) => s.kept.rows.at(-1)?.enteredBy ?? '');
  const form = useRef<HTMLFormElement>(null);
  const [first] = useState(() => draftOf(given, lastBy));
  const [draft, setDraft] = useState(first);
  const [told, setTold] = useState(0);
  const [refused, setRefused] = useState(false);
  const faults = told > 0 ? draftFaults(given, draft) : {};
  const set = <F extends DraftField>(field: F, value: EvidenceDraft[F]) =>
    setDraft((now) => ({ ...now, [field]: value }));
  const dirty = JSON.stringify(draft) !== JSON.stringify(first);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  useEffect(() => {
    if (told === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"], [data-fault="true"] input',
    );
    wrong?.focus();
  }, [told]);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(draftFaults(given, draft)).length > 0) {
      setTold((times) => times + 1);
      return;
    }
    const rows = rowsOf(given, draft, newEvidenceId);
    const [row] = rows;
    if (!row) return;
    if (await (before ? changeEvidence(before, row) : addEvidence(rows))) onSaved();
    else setRefused(true);
  };
  const words = TEXT_WORDS[subject.kind];
  const isReason = draft.finding === 'exception';
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} noValidate aria-label="佐证">
      <h3>{before ? '修改' : '新填一条'}</h3>
      {given.asksTowns && (
        <ChoiceField
          legend="专业镇（名单里的都选上）"
          many
          fault={faults.townIds}
          choices={towns.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          chosen={draft.townIds}
          onChoose={(id) => {
            const { townIds } = draft;
            set('townIds', townIds.includes(id) ? townIds.filter((one) => one !== id) : [...townIds, id]);
          }}
        />
      )}
      {subject.kind === 'recognition' && (
        <ChoiceField
          legend="认定层级"
          fault={faults.level}
          choices={RECOGNISED_LEVELS.map((value) => ({ value, label: LEVELS[value].label }))}
          chosen={draft.level === '' ? [] : [draft.level]}
          onChoose={(level) => set('level', level)}
        />
      )}
      <FindingField given={given} draft={draft} fault={faults.finding} onChoose={(f) => set('finding', f)} />
      {asksValue(given, draft) && (
        <ValueField given={given} value={draft.value} fault={faults.value} onValue={(v) => set('value', v)} />
      )}
      <FormField
        wide
        label={isReason ? '例外的理由' : words.label}
        hint={isReason ? '写明为什么可以例外，由谁说明' : words.hint}
        fault={faults.text}
      >
        {(ties) => (
          <textarea
            {...ties}
            rows={subject.kind === 'brand' ? 1 : 3}
            value={draft.text}
            onChange={(e) => set('text', e.target.value)}
          />
        )}
      </FormField>
      <SourceFields draft={draft} fault={faults.sourceText} onSet={set} />
      <ChoiceField
        legend="数据性质"
        stacked
        fault={faults.standing}
        choices={STANDING_CHOICES}
        chosen={draft.standing === '' ? [] : [draft.standing]}
        onChoose={(standing) => set('standing', standing)}
      />
      <DateField value={draft.date} fault={faults.date} onDate={(date) => set('date', date)} />
      <FormField label="填写人（可不填）" fault={undefined}>
        {(ties) => (
          <input {...ties} value={draft.enteredBy} onChange={(e) => set('enteredBy', e.target.value)} />
        )}
      </FormField>
      <FormField wide label="说明（可不填）" fault={undefined}>
        {(ties) => <input {...ties} value={draft.note} onChange={(e) => set('note', e.target.value)} />}
      </FormField>
      <div className={styles.tools}>
        {Object.keys(faults).length > 0 && (
          <p role="alert">有 {Object.keys(faults).length} 处要改，改好再保存。</p>
        )}
        {refused && (
          <p role="alert">这一条已在另一个页面改动或删除，没有保存。请复制要紧的文字，关闭后重新打开再填。</p>
        )}
        <button type="button" onClick={onCancel}>
          取消
        </button>
        <button type="submit" className={styles.primary}>
          保存
        </button>
      </div>
    </form>
  );
}

interface FindingProps {
  readonly given: ReturnType<typeof useDraftCase>;
  readonly draft: EvidenceDraft;
  readonly fault: string | undefined;
  readonly onChoose: (finding: Finding) => void;
}

/** What the evidence says, where there is a choice. An exception only where the text says 原则上. */
function FindingField({ given: { subject, condition, before }, draft, fault, onChoose }: FindingProps) {
  const offered: readonly Finding[] = EVIDENCE_KINDS[subject.kind].findings;
  const choices = offered.filter((finding) => {
    if (finding === 'exception') return condition?.inPrinciple === true;
    // Said of a number in a file; here the number itself is asked for.
    return finding !== 'states' || before?.finding === 'states';
  });
  if (subject.kind !== 'condition' && subject.kind !== 'commitment') return null;
  return (
    <ChoiceField
      legend="说明什么"
      fault={fault}
      choices={choices.map((value) => ({
        value,
        label: FINDINGS[value].label,
        ...(value === 'exception' && { detail: '原文为“原则上”' }),
      }))}
      chosen={draft.finding === '' ? [] : [draft.finding]}
      onChoose={onChoose}
    />
  );
}
