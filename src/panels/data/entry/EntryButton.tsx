import { useViewStore } from '#view/store.ts';
import { beginEntry, type WantedEntry } from './entryDesk.ts';

interface Props {
  readonly figure: WantedEntry;
  /** Which figure, for who hears only the button: 「怀仁市用地计划指标」. */
  readonly about: string;
}

/** Opens the form of a single figure with all of it told but the number. Nothing of it goes into the address. */
export function EntryButton({ figure, about }: Props) {
  const change = useViewStore((s) => s.change);
  return (
    <button
      type="button"
      className="small-button"
      aria-label={`填这个数：${about}`}
      onClick={() => {
        beginEntry(figure);
        change({ mode: 'data', tab: 'enter' });
      }}
    >
      填这个数
    </button>
  );
}
