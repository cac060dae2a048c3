import type { TargetState } from '#domain/judgement.ts';
import { TARGET_STATES } from '#symbology/labels.ts';
import styles from './StatusBadge.module.css';

const SHAPES: Readonly<Record<TargetState, React.ReactNode>> = {
  reached: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="M4 7.2 6.2 9.4 10 5" fill="none" stroke="var(--bg)" strokeWidth="1.6" />
    </>
  ),
  onPace: (
    <>
      <circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path d="M7 1.6a5.4 5.4 0 0 1 0 10.8Z" fill="currentColor" />
    </>
  ),
  behind: <path d="M1 2h12L7 13Z" fill="currentColor" />,
  notReached: <path d="M3 3 11 11M11 3 3 11" stroke="currentColor" strokeWidth="2" />,
  cannotJudge: (
    <>
      <rect
        x="1"
        y="1"
        width="12"
        height="12"
        rx="2"
        fill="none"
        stroke="currentColor"
        strokeDasharray="2.4 1.6"
      />
      <text x="7" y="11" textAnchor="middle" fontSize="11" fill="currentColor">
        ?
      </text>
    </>
  ),
};

interface ShapeProps {
  readonly state: TargetState;
  /** In CSS px. */
  readonly size?: number;
}

/** The shape of a state alone, in the colour of the text about it: the word stands beside it. */
export const StatusShape = ({ state, size = 16 }: ShapeProps) => (
  <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" style={{ flex: 'none' }}>
    {SHAPES[state]}
  </svg>
);

/** State of a target: shape, word and colour together. */
export function StatusBadge({ state }: { readonly state: TargetState }) {
  const { label, colour } = TARGET_STATES[state];
  return (
    <span className={styles.badge} style={{ color: colour }}>
      <StatusShape state={state} />
      {label}
    </span>
  );
}
