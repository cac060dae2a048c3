import styles from './LookLegend.module.css';
import type { LegendEntry, LookDrawing } from './looks/look.ts';

/** What the marks of a look mean, drawn as large as they are on the map. */
export function LookLegend({ drawing: { title, legend, note } }: { readonly drawing: LookDrawing }) {
  return (
    <section className={styles.look} aria-label="图形图例">
      <p className={styles.title}>{title}</p>
      <ul className={styles.entries}>
        {legend.map((entry) => (
          <li key={entry.text}>
            <Sample entry={entry} />
            {entry.text}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{note}</p>
    </section>
  );
}

function Sample({ entry: { shape, size, colour } }: { readonly entry: LegendEntry }) {
  switch (shape) {
    case 'disc': {
      const side = 2 * size + 2;
      return (
        <svg width={side} height={side} aria-hidden="true">
          <circle cx={side / 2} cy={side / 2} r={size} className={styles.disc} stroke={colour} />
        </svg>
      );
    }
    case 'column':
      return (
        <svg width="10" height={Math.min(48, size)} aria-hidden="true">
          <rect width="10" height={Math.min(48, size)} fill={colour} />
        </svg>
      );
    case 'ring':
      return (
        <svg width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true">
          <circle r="8" className={styles.ring} stroke="var(--line-strong)" />
          <circle
            r="8"
            className={styles.ring}
            stroke={colour}
            strokeDasharray={`${Math.min(1, size) * 50.3} 51`}
            transform="rotate(-90)"
          />
          {size > 1 && (
            <circle
              r="12"
              className={styles.ring}
              stroke={colour}
              strokeDasharray={`${(size - 1) * 75.4} 76`}
              transform="rotate(-90)"
            />
          )}
        </svg>
      );
    case 'arc':
      return (
        <svg width="34" height="16" aria-hidden="true">
          <path d="M2 14Q17 -6 32 14" fill="none" stroke={colour} strokeWidth={size} />
        </svg>
      );
    case 'cell':
      return (
        <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
          <path d="M0-7 6-3.5V3.5L0 7-6 3.5V-3.5Z" fill={colour} />
        </svg>
      );
  }
}
