import { useState } from 'react';
import type { PackageFiles } from '#domain/packageVersion.ts';
import { useOwnEvidence } from '#view/ownEvidence.ts';
import { useDataset } from '../../DatasetContext.ts';
import { usePackageActions } from '../../PackageActions.ts';
import { saveFile } from '../../saveFile.ts';
import { PublicDifference } from './PublicDifference.tsx';
import { usePublicEdition } from './usePublicEdition.ts';
import styles from './VersionsPage.module.css';

const EDITIONS = {
  internal: { label: '内部版', hint: '全部内容' },
  public: { label: '公开版', hint: '标为内部的不列入' },
} as const;
type Edition = keyof typeof EDITIONS;

/** Takes the package in use away as a zip of its folder: all of it, or what the public may see. */
export function ExportPanel() {
  const { meta } = useDataset();
  const actions = usePackageActions();
  const own = useOwnEvidence((s) => s.kept.rows.length);
  const [edition, setEdition] = useState<Edition>('internal');
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const { preview, prepare } = usePublicEdition();
  const choose = (next: Edition) => {
    setEdition(next);
    if (next === 'public') void prepare();
  };
  const save = async (files: PackageFiles | null) => {
    setState('working');
    try {
      const content = await (files ? actions.zipOf(files) : actions.zip());
      const kind = files ? 'public' : 'data';
      saveFile(`shuozhou-${kind}-${meta.version}-${meta.dataDate}.zip`, content, 'application/zip');
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const files = edition === 'public' && preview.kind === 'ready' ? preview.files : null;
  const waits = state === 'working' || (edition === 'public' && files === null);
  return (
    <section aria-labelledby="export-title">
      <h3 id="export-title">导出数据包</h3>
      <p className={styles.hint}>
        正在使用的数据包，打成一个压缩文件。解开后就是数据包文件夹，放到网页旁边的 data
        文件夹即可发布，也可以拖回“导入”页合并。{own > 0 && `含本机填写的佐证 ${own} 条。`}
      </p>
      <fieldset className={styles.editions}>
        <legend className="visually-hidden">导出哪一版</legend>
        {(Object.keys(EDITIONS) as Edition[]).map((id) => (
          <label key={id}>
            <input type="radio" name="edition" checked={edition === id} onChange={() => choose(id)} />
            {EDITIONS[id].label}
            <span>{EDITIONS[id].hint}</span>
          </label>
        ))}
      </fieldset>
      {edition === 'public' && <PublicDifference preview={preview} />}
      <button type="button" className={styles.main} disabled={waits} onClick={() => save(files)}>
        {state === 'working' ? '正在打包…' : `导出${EDITIONS[edition].label}（zip）`}
      </button>
      {state === 'failed' && <p role="alert">没有导出成功：数据包的文件没有读全。数据没有改动，请重试。</p>}
    </section>
  );
}
