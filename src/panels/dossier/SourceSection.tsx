import type { Source } from '#domain/dataset.ts';
import { SourceLine } from '../SourceLine.tsx';
import styles from './DossierPanel.module.css';

/** Everything the page rests on, each source once. */
export const SourceSection = ({ sources }: { readonly sources: readonly Source[] }) =>
  sources.length > 0 && (
    <section>
      <h3>
        来源 <span>{sources.length}</span>
      </h3>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
