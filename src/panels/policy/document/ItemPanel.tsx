import type { Clause } from '#domain/policy.ts';
import { itemTies } from '#policy/itemTies.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { withBasis } from '#symbology/sentences.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { clauseHref } from '../../ClauseLink.tsx';
import { useDataset, useLookup } from '../../DatasetContext.ts';
import styles from './ItemPanel.module.css';
import { ItemTiesList } from './ItemTiesList.tsx';

interface Props {
  readonly lookup: PolicyLookup;
  /** Item, or part, that is being read. */
  readonly place: string;
  readonly chosen: string;
}

/** What hangs on the item being read: targets, conditions, what it gives and asks, who is charged, what is to be done. */
export function ItemPanel({ lookup, place, chosen }: Props) {
  const dataset = useDataset();
  const item = lookup.clause(place);
  const clause = lookup.clause(chosen);
  return (
    <aside className={styles.panel} aria-label="本条关联">
      <details open={matchMedia('(min-width: 1100px)').matches}>
        <summary>{clausePlace(lookup, place)} 关联内容</summary>
        {clause ? (
          <ChosenClause clause={clause} lookup={lookup} />
        ) : (
          <p className={styles.hint}>点一句，得它的编号和可以复制的链接；在句号码上按 ↑ ↓ 逐句走。</p>
        )}
        {item && (
          <header className={styles.head}>
            <p>{clausePlace(lookup, place)}</p>
            <h3>{item.title || clausePlace(lookup, place)}</h3>
          </header>
        )}
        <ItemTiesList ties={itemTies(dataset, lookup, place)} lookup={lookup} itemId={place} />
      </details>
    </aside>
  );
}

/** The clause of the address: its number, where it stands, and what may be copied of it. */
function ChosenClause({ clause, lookup }: { readonly clause: Clause; readonly lookup: PolicyLookup }) {
  const source = useLookup().row('sources', 'policy');
  const { id, firstLine, lastLine, text, title } = clause;
  const place = clausePlace(lookup, id);
  const lines = lastLine > firstLine ? `${firstLine}–${lastLine}` : String(firstLine);
  return (
    <div className={styles.chosen}>
      <p>
        <b>{id}</b> {place}，原文第 {lines} 行
      </p>
      <p className={styles.copies}>
        <CopyButton what={`链接：条款 ${id}`} label="复制链接" text={() => addressOf(id)} />
        <CopyButton
          what={`原文：条款 ${id}`}
          label="复制原文"
          text={() => withBasis(`“${text || title}”`.replace(/。”$/, '”'), source?.title ?? '', place)}
        />
      </p>
    </div>
  );
}

const addressOf = (clauseId: string): string => new URL(clauseHref(clauseId), location.href).href;
