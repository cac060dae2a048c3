import type { Indicator } from '#domain/dataset.ts';
import styles from './DossierPanel.module.css';

/** What nobody has reported of the subject, and who could. */
export function MissingSection({ missing }: { readonly missing: readonly Indicator[] }) {
  if (missing.length === 0) return null;
  return (
    <section>
      <h3>
        未填报 <span>{missing.length} 项</span>
      </h3>
      <ul className={styles.missing}>
        {missing.map((indicator) => (
          <li key={indicator.id}>
            <span className={styles.hatch} aria-hidden="true" />
            {indicator.name}
            <span>找 {indicator.holder}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
