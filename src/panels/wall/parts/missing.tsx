import { POLICY_NUMBER } from '#catalog/product.ts';
import { asOfDate } from '#selectors/targets.ts';
import { AskButton } from '../AskButton.tsx';
import type { MakePanel } from '../wallPanel.ts';
import styles from './parts.module.css';

const SHOWN = 3;

/** What would settle most of what cannot be judged, and who holds it by the policy. */
export const makeMissing: MakePanel = ({ dataset, view, requests }) => {
  if (requests.length === 0) return null;
  return {
    indicator: requests.map((request) => request.name).join('、'),
    source: POLICY_NUMBER,
    date: asOfDate(dataset, view),
    answers: {
      why: requests.map(({ name, judgements }) => [name, `补上后可判 ${judgements.length} 项`] as const),
      who: requests.map(({ name, holder }) => [name, holder] as const),
      where: requests.map(({ name, holderBasis }) => [name, holderBasis] as const),
    },
    body: (
      <>
        <AskButton part="missing">
          <span className={styles.title}>缺什么、找谁要</span>
        </AskButton>
        <ol>
          {requests.slice(0, SHOWN).map(({ need, name, holder, judgements }) => (
            <li key={`${need.id}:${name}`} className={styles.request}>
              <b>{name}</b>
              <span>可判 {judgements.length} 项</span>
              <span className={styles.holder}>找 {holder}</span>
            </li>
          ))}
        </ol>
        {requests.length > SHOWN && <p className={styles.note}>另有 {requests.length - SHOWN} 种</p>}
      </>
    ),
  };
};
