import { useId, useState } from 'react';
import type { KeptVersions } from '#domain/packageVersion.ts';
import type { PackageDifference, PackageState } from '#selectors/packageDifference.ts';
import { packageDifference } from '#selectors/packageDifference.ts';
import { localTime } from '#symbology/localTime.ts';
import { type PackageActions, usePackageActions } from '../../PackageActions.ts';
import { DifferenceLists } from './DifferenceLists.tsx';
import styles from './VersionsPage.module.css';

/** The value of the package beside the page in a menu; no id of a version begins so. */
const BESIDE = 'beside';

type State =
  | { readonly kind: 'idle' | 'working' | 'failed' }
  | { readonly kind: 'done'; readonly difference: PackageDifference };

/** What has changed between any two versions: figures, ranks, levels, targets, criteria. */
export function VersionCompare({ kept }: { readonly kept: KeptVersions }) {
  const actions = usePackageActions();
  const newest = kept.currentId ?? BESIDE;
  const [from, setFrom] = useState(BESIDE);
  const [to, setTo] = useState(newest);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const compare = async () => {
    setState({ kind: 'working' });
    const [before, after] = await Promise.all([stateOf(actions, from), stateOf(actions, to)]);
    setState(
      before && after ? { kind: 'done', difference: packageDifference(before, after) } : { kind: 'failed' },
    );
  };
  const options = [
    { id: BESIDE, words: '随页面发布的数据包' },
    ...kept.versions.map(({ id, words, madeOn }) => ({ id, words: `${localTime(madeOn)} ${words}` })),
  ];
  return (
    <section aria-labelledby="compare-title" className={styles.compare}>
      <h3 id="compare-title">两个版本之间有什么变化</h3>
      <div className={styles.menus}>
        <VersionMenu label="从" value={from} options={options} onChange={setFrom} />
        <VersionMenu label="到" value={to} options={options} onChange={setTo} />
        <button
          type="button"
          className="small-button"
          disabled={from === to || state.kind === 'working'}
          onClick={compare}
        >
          {state.kind === 'working' ? '正在比较…' : '比较'}
        </button>
      </div>
      {state.kind === 'failed' && <p role="alert">有一个版本读不出来，不能比较。</p>}
      {state.kind === 'done' && <DifferenceLists difference={state.difference} />}
    </section>
  );
}

/** Null when the version cannot be loaded. */
async function stateOf(actions: PackageActions, id: string): Promise<PackageState | null> {
  try {
    const loaded = await actions.load(await actions.filesOf(id === BESIDE ? null : id));
    return loaded && { ...loaded, asOf: loaded.dataset.meta.dataDate };
  } catch {
    return null;
  }
}

interface MenuProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly words: string }[];
  readonly onChange: (id: string) => void;
}

function VersionMenu({ label, value, options, onChange }: MenuProps) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.words}
          </option>
        ))}
      </select>
    </span>
  );
}
