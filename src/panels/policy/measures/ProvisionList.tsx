import { PROVISION_KINDS } from '#catalog/policy.ts';
import type { Provision } from '#domain/policy.ts';
import { recipientText } from '#symbology/matchWords.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import styles from './ProvisionList.module.css';

interface Props {
  readonly provisions: readonly Provision[];
  /** With the words of the text below each. */
  readonly quoted?: boolean;
}

/** What an item gives, asks, wants or brings forth, each to whom and with its sentence. */
export const ProvisionList = ({ provisions, quoted = false }: Props) => (
  <ul className={quoted ? `${styles.list} ${styles.quoted}` : styles.list}>
    {provisions.map((provision) => (
      <li key={provision.id}>
        <span className={styles.kind} data-kind={provision.kind}>
          {PROVISION_KINDS[provision.kind].label}
        </span>
        <span className={styles.words}>
          <ClauseLink clauseId={provision.clauseId} title={quoted ? undefined : provision.quote}>
            {provision.name}
          </ClauseLink>
          <small>{recipientText(provision)}</small>
        </span>
        {quoted && <q>{provision.quote}</q>}
        {quoted && provision.note && <small className={styles.note}>{provision.note}</small>}
      </li>
    ))}
  </ul>
);
