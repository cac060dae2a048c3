import type { Dossier } from '#selectors/dossier.ts';
import { EntryButton } from '../data/entry/EntryButton.tsx';
import styles from './DossierPanel.module.css';

/** What nobody has reported of the subject, who could, and the way to fill it in. */
export function MissingSection({ dossier: { subject, missing } }: { readonly dossier: Dossier }) {
  if (missing.length === 0) return null;
  const { id, name } = subject.row;
  const kind = subject.kind === 'area' ? subject.row.kind : subject.kind;
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
            <EntryButton
              figure={{ subject: { kind, id }, indicator, period: '' }}
              about={`${name}${indicator.name}`}
            />
            <span>找 {indicator.holder}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
