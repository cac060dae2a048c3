import { useState } from 'react';
import type { EvidenceSubject } from '#policy/evidenceDraft.ts';
import { latePart } from '#ui/latePart.tsx';
import type { EvidenceDialogProps } from './EvidenceDialog.tsx';

const EvidenceDialog = latePart<EvidenceDialogProps>(
  '佐证表单',
  async () => (await import('./EvidenceDialog.tsx')).EvidenceDialog,
);

interface Props extends EvidenceSubject {
  /** What stands on the button. */
  readonly label?: string;
  /** What the evidence is about, for who hears only the button: 「怀仁陶瓷 历史传承」. */
  readonly about: string;
}

/** Opens what evidence there is on a sub-condition, commitment, brand, recognition or land grade, and a form for more. */
export function EvidenceButton({ label = '填佐证', about, ...subject }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="small-button"
        aria-label={`${label}：${about}`}
        onClick={(event) => {
          // Not also a click on the row it stands in.
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {label}
      </button>
      {open && <EvidenceDialog subject={subject} onClose={() => setOpen(false)} />}
    </>
  );
}
