import { PROVISION_KINDS, type ProvisionKind, RECIPIENTS, type Recipient } from '#catalog/policy.ts';
import type { ProvisionFilter } from '#selectors/measureFinder.ts';
import styles from './ProvisionFilters.module.css';

interface Props {
  readonly filter: ProvisionFilter;
  readonly onFilter: (filter: ProvisionFilter) => void;
}

/** Narrows the table to whom it speaks to, and to what is given or asked. */
export const ProvisionFilters = ({ filter, onFilter }: Props) => (
  <div className={styles.filters}>
    <label>
      对象
      <select
        value={filter.recipient}
        onChange={(event) => onFilter({ ...filter, recipient: event.target.value as Recipient | '' })}
      >
        <option value="">全部</option>
        {(Object.keys(RECIPIENTS) as Recipient[]).map((recipient) => (
          <option key={recipient} value={recipient}>
            {RECIPIENTS[recipient].label}
          </option>
        ))}
      </select>
    </label>
    <div role="group" aria-label="类别" className={styles.kinds}>
      {(['', ...Object.keys(PROVISION_KINDS)] as (ProvisionKind | '')[]).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={filter.kind === kind}
          onClick={() => onFilter({ ...filter, kind })}
        >
          {kind === '' ? '全部' : PROVISION_KINDS[kind].label}
        </button>
      ))}
    </div>
  </div>
);
