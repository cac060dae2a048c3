import { useEffect, useState } from 'react';
import { localTime } from '#symbology/localTime.ts';
import { usePackageVersions } from '#view/packageVersions.ts';
import { usePackageActions } from '../../PackageActions.ts';
import { DataFrame } from '../DataFrame.tsx';
import plain from '../plainTable.module.css';
import { ClearButton } from './ClearButton.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { VersionCompare } from './VersionCompare.tsx';
import styles from './VersionsPage.module.css';

/** The versions kept in this browser: which is in use, what changed between two, taking the package away. */
export function VersionsPage() {
  const { kept, place } = usePackageVersions();
  const actions = usePackageActions();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    actions.refresh();
  }, [actions]);
  const show = async (id: string | null) => setFailed(!(await actions.use(id)));
  const rows = [...kept.versions].reverse();
  return (
    <DataFrame
      title={`本机保存 ${kept.versions.length} 个版本`}
      sub={
        place === 'none'
          ? '这个浏览器不让网页保存数据，导入只在导出后才留得住'
          : '只存在这台电脑的浏览器里，不上传；最多留 20 个，最早的先去掉'
      }
    >
      <div className={styles.columns}>
        <section aria-labelledby="versions-title">
          <h3 id="versions-title">版本</h3>
          {failed && <p role="alert">浏览器没有让切换，请关掉同一网页的其他窗口后再试。</p>}
          <table className={`${plain.table} ${styles.table}`}>
            <thead>
              <tr>
                <th scope="col">做了什么</th>
                <th scope="col">时间</th>
                <th scope="col">数据包版号</th>
                <th scope="col">状态</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((version) => (
                <tr key={version.id} data-current={version.id === kept.currentId}>
                  <th scope="row">{version.words}</th>
                  <td>{localTime(version.madeOn)}</td>
                  <td>{version.packageVersion}</td>
                  <td>
                    {version.id === kept.currentId ? (
                      <b>正在使用</b>
                    ) : (
                      <button type="button" className="small-button" onClick={() => show(version.id)}>
                        用这一版
                      </button>
                    )}
                  </td>
                </tr>
              ))}
              <tr data-current={kept.currentId === null}>
                <th scope="row">随页面发布的数据包</th>
                <td />
                <td />
                <td>
                  {kept.currentId === null ? (
                    <b>正在使用</b>
                  ) : (
                    <button type="button" className="small-button" onClick={() => show(null)}>
                      用这一版
                    </button>
                  )}
                </td>
              </tr>
            </tbody>
          </table>
          <ClearButton />
        </section>
        <ExportPanel />
      </div>
      <VersionCompare kept={kept} />
    </DataFrame>
  );
}
