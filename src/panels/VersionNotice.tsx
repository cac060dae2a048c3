import type { VersionInfo } from '#domain/packageVersion.ts';
import { localTime } from '#symbology/localTime.ts';
import { tellVersions, usePackageVersions } from '#view/packageVersions.ts';
import styles from './Notices.module.css';
import { usePackageActions } from './PackageActions.ts';

interface Props {
  /** The version on show; null for the package beside the page. */
  readonly version: VersionInfo | null;
  /** One is in use and could not be read. */
  readonly lost: boolean;
}

/** Says that what is shown is not the package beside the page, what the last change did, and the way back. */
export function VersionNotice({ version, lost }: Props) {
  const told = usePackageVersions((s) => s.told);
  const { kept, place } = usePackageVersions();
  const { use } = usePackageActions();
  const wiped = version && place === 'browser' && kept.versions.every(({ id }) => id !== version.id);
  if (!version && !lost && !told) return null;
  return (
    <div role="status" className={styles.notices}>
      {lost && (
        <div className={`${styles.notice} ${styles.fault}`}>
          <p>本机保存的数据没有读出，正在显示随页面发布的数据包；本机的数据没有删除。</p>
        </div>
      )}
      {told && (
        <div className={styles.notice}>
          <p>{told.words}</p>
          <span>
            {told.offers === 'undo' && version && (
              <button
                type="button"
                className="small-button"
                onClick={() => {
                  tellVersions(null);
                  use(version.parentId);
                }}
              >
                撤销
              </button>
            )}
            <button type="button" className="small-button" onClick={() => tellVersions(null)}>
              知道了
            </button>
          </span>
        </div>
      )}
      {version && !told && (
        <div className={styles.notice}>
          <p>
            {wiped ? '本机数据已在别的窗口清除，这里还显示着' : '正在使用本机数据'}：{version.words}（
            {localTime(version.madeOn)}）。{!wiped && '只存在这台电脑的浏览器里。'}
          </p>
          <span>
            <button type="button" className="small-button" onClick={() => use(null)}>
              改用随页数据
            </button>
          </span>
        </div>
      )}
    </div>
  );
}
