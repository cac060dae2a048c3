import { useState } from 'react';
import type { Issue } from '#catalog/issues.ts';
import type { Evidence } from '#domain/policy.ts';
import { openEvidence } from '#ingest/openEvidence.ts';
import { type ComparedEvidence, compareEvidence, type EvidenceConflict } from '#policy/compareEvidence.ts';
import { importEvidence, useOwnEvidence } from '#view/ownEvidence.ts';
import { useDataset } from '../DatasetContext.ts';
import { IssueList } from '../data/IssueList.tsx';
import { usePolicy } from '../PolicyContext.ts';
import { EvidenceFact } from './EvidenceFact.tsx';
import styles from './OwnEvidencePanel.module.css';

/** A file that has been read and waits for the reader's word. */
interface Waiting {
  readonly name: string;
  readonly issues: readonly Issue[];
  readonly compared: ComparedEvidence;
}

/** Brings in a file of evidence: what is wrong with it is listed, what differs is chosen one by one. */
export function EvidenceImport() {
  const dataset = useDataset();
  const policy = usePolicy();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const choose = async (file: File) => {
    if (!policy) return;
    const { rows, issues } = await openEvidence(file, dataset, policy);
    const own = useOwnEvidence.getState().kept.rows;
    const ids = new Set(own.map(({ id }) => id));
    const given = policy.evidence.filter(({ id }) => !ids.has(id));
    setWaiting({ name: file.name, issues, compared: compareEvidence(own, given, rows) });
  };
  return (
    <>
      <label className={styles.file} data-ready={policy !== null}>
        导入文件
        <input
          type="file"
          accept=".csv,text/csv"
          className="visually-hidden"
          disabled={!policy}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) choose(file);
            // So that the same file can be chosen again once it is mended.
            event.target.value = '';
          }}
        />
      </label>
      {waiting && <Waits key={waiting.name} waiting={waiting} onDone={() => setWaiting(null)} />}
    </>
  );
}

function Waits({ waiting, onDone }: { readonly waiting: Waiting; readonly onDone: () => void }) {
  const { name, issues, compared } = waiting;
  const { fresh, same, conflicts } = compared;
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState(false);
  const chosen = conflicts.filter(({ inFile }) => taken.has(inFile.id));
  const count = fresh.length + chosen.length;
  const take = async () => {
    const done = await importEvidence([
      ...fresh.map((after) => ({ before: null, after })),
      ...chosen.map(({ here, inFile, hereIsOwn }) => ({ before: hereIsOwn ? here : null, after: inFile })),
    ]);
    if (done) onDone();
    else setRefused(true);
  };
  return (
    <section className={styles.waiting} aria-label={`导入 ${name}`}>
      <h3>{name}</h3>
      <p role="status">
        {fresh.length} 条是新的，{same.length} 条已有，{conflicts.length} 条与已有的不同，
        {issues.length > 0 ? `${issues.length} 处有问题。` : '没有发现问题。'}
      </p>
      {issues.length > 0 && <IssueList issues={issues} />}
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.inFile.id}
          conflict={conflict}
          takes={taken.has(conflict.inFile.id)}
          onTake={(takes) => {
            const next = new Set(taken);
            if (takes) next.add(conflict.inFile.id);
            else next.delete(conflict.inFile.id);
            setTaken(next);
          }}
        />
      ))}
      {refused && <p role="alert">佐证刚在另一个页面改动，没有导入。请重新选择文件。</p>}
      <div className={styles.tools}>
        <button type="button" className="small-button" disabled={count === 0} onClick={take}>
          导入 {count} 条
        </button>
        <button type="button" className="small-button" onClick={onDone}>
          {count === 0 ? '知道了' : '不导入'}
        </button>
      </div>
    </section>
  );
}

interface ConflictProps {
  readonly conflict: EvidenceConflict;
  readonly takes: boolean;
  readonly onTake: (takes: boolean) => void;
}

/** The same id says two things: the reader keeps one. */
function Conflict({ conflict: { here, inFile, hereIsOwn }, takes, onTake }: ConflictProps) {
  const option = (words: string, row: Evidence, chosen: boolean, take: boolean) => (
    <label>
      <input type="radio" name={inFile.id} checked={chosen} onChange={() => onTake(take)} />
      <div>
        {words}
        <EvidenceFact row={row} />
      </div>
    </label>
  );
  return (
    <fieldset className={styles.conflict}>
      <legend>编号 {inFile.id} 说法不同，留哪一条</legend>
      {option(hereIsOwn ? '留本机的' : '留数据包的', here, !takes, false)}
      {option('用文件里的', inFile, takes, true)}
    </fieldset>
  );
}
