import { useState } from 'react';
import { useDataset } from '../../DatasetContext.ts';
import { usePackageActions } from '../../PackageActions.ts';
import { saveFile } from '../../saveFile.ts';
import styles from './VersionsPage.module.css';

/** Takes the package in use away as a zip of its folder. */
export function ExportPanel() {
  const { meta } = useDataset();
  const actions = usePackageActions();
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const save = async () => {
    setState('working');
    try {
      saveFile(`shuozhou-data-${meta.version}-${meta.dataDate}.zip`, await actions.zip(), 'application/zip');
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <section aria-labelledby="export-title">
      <h3 id="export-title">导出数据包</h3>
      <p className={styles.hint}>
        正在使用的数据包，打成一个压缩文件。解开后就是数据包文件夹，放到网页旁边的 data
        文件夹即可发布，也可以拖回“导入”页合并。
      </p>
      <button type="button" className={styles.main} disabled={state === 'working'} onClick={save}>
        {state === 'working' ? '正在打包…' : '导出数据包（zip）'}
      </button>
      {state === 'failed' && <p role="alert">没有导出成功：数据包的文件没有读全。数据没有改动，请重试。</p>}
    </section>
  );
}
