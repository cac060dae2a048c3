import { asOfDate } from '#selectors/targets.ts';
import { markMeeting } from '#view/lastMeeting.ts';
import { useViewStore } from '#view/store.ts';
import { useDataset, useView } from '../../DatasetContext.ts';
import { usePolicy } from '../../PolicyContext.ts';
import styles from './buttons.module.css';

/** Starts a tour and ends it, and marks what is shown as that of this meeting. */
export function RunTools() {
  const dataset = useDataset();
  const policy = usePolicy();
  const view = useView();
  const change = useViewStore((s) => s.change);
  const mark = () =>
    markMeeting({ markedOn: new Date().toISOString(), dataset, policy, asOf: asOfDate(dataset, view) });
  return (
    <>
      {view.tour === null ? (
        <Icon
          label="轮播各镇"
          path="M4 3v10l9-5z"
          onPress={() => change({ tour: { kind: 'all', of: 'towns' }, hold: false })}
        />
      ) : (
        <Icon label="结束轮播" path="M4 4h8v8H4z" onPress={() => change({ tour: null, hold: false })} />
      )}
      <Icon label="记为上次会议" path="M4 14V2M4 3h8l-2 3 2 3H4" onPress={mark} />
    </>
  );
}

interface IconProps {
  readonly label: string;
  readonly path: string;
  readonly onPress: () => void;
}

const Icon = ({ label, path, onPress }: IconProps) => (
  <button type="button" className={styles.icon} aria-label={label} title={label} onClick={onPress}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);
