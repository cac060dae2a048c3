import { useId } from 'react';
import { EXPORT_EDITIONS, type ExportEdition } from '#catalog/exports.ts';
import styles from './export.module.css';

interface Props {
  readonly edition: ExportEdition;
  readonly onEdition: (edition: ExportEdition) => void;
  readonly disabled: boolean;
}

/** For whom an export is. */
export function EditionChoice({ edition, onEdition, disabled }: Props) {
  // Two may stand on one page: for files, and for paper.
  const group = useId();
  return (
    <fieldset className={styles.editions} disabled={disabled}>
      <legend className="visually-hidden">导出哪一版</legend>
      {(Object.keys(EXPORT_EDITIONS) as ExportEdition[]).map((id) => (
        <label key={id}>
          <input type="radio" name={group} checked={edition === id} onChange={() => onEdition(id)} />
          {EXPORT_EDITIONS[id].label}
          <span>{EXPORT_EDITIONS[id].hint}</span>
        </label>
      ))}
    </fieldset>
  );
}
