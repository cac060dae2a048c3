import { useState } from 'react';
import type { WantedRequest } from '#domain/wanted.ts';
import { localTime } from '#symbology/localTime.ts';
import { useDataset } from '../../DatasetContext.ts';
import { usePackageActions } from '../../PackageActions.ts';
import { saveFile } from '../../saveFile.ts';
import styles from './MissingPage.module.css';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Props extends Omit<WantedRequest, 'meta' | 'madeOn'> {
  readonly label: string;
  /** The one button of the page that stands out. */
  readonly main?: true;
}

/** Makes the list as a workbook to send out, and hands it to the reader. */
export function ExportListButton({ label, main, ...request }: Props) {
  const { meta } = useDataset();
  const { wantedList } = usePackageActions();
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const save = async () => {
    setState('working');
    try {
      const madeOn = localTime(new Date().toISOString()).slice(0, 10);
      const content = await wantedList({ ...request, meta, madeOn });
      const parts = ['缺数清单', request.department, String(request.year)].filter((part) => part !== '');
      saveFile(`${parts.join('-')}.xlsx`, content, XLSX);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <span className={styles.export}>
      <button
        type="button"
        className={main ? styles.main : 'small-button'}
        aria-label={main ? undefined : `${label}：${request.department}`}
        disabled={state === 'working'}
        onClick={save}
      >
        {state === 'working' ? '正在生成…' : label}
      </button>
      {state === 'failed' && <span role="alert">没有生成，请重试</span>}
    </span>
  );
}
