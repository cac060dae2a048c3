import styles from './side.module.css';

interface Props {
  /** How many entries are left out while the list is short. */
  readonly hidden: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** Opens and shortens a list; nothing where nothing is left out. */
export function MoreButton({ hidden, open, onToggle }: Props) {
  if (hidden <= 0) return null;
  return (
    <button
      type="button"
      className={`small-button ${styles.more}`}
      aria-expanded={open}
      onClick={() => onToggle(!open)}
    >
      {open ? '收起' : `其余 ${hidden} 项`}
    </button>
  );
}
