import { VIEW_FILES, type ViewFile } from '#catalog/exports.ts';
import type { PageTables } from '#selectors/pageTables.ts';
import styles from './export.module.css';

interface Props {
  readonly tables: PageTables;
  readonly disabled: boolean;
  readonly onFile: (file: ViewFile) => void;
}

/** The files the tables of the page become. */
export const FileChoice = ({ tables, disabled, onFile }: Props) => (
  <ul className={styles.files}>
    {(Object.keys(VIEW_FILES) as ViewFile[])
      .filter((file) => tables.of === 'view' || !VIEW_FILES[file].placed)
      .map((file) => (
        <li key={file}>
          <button type="button" disabled={disabled} onClick={() => onFile(file)}>
            <b>{VIEW_FILES[file].label}</b>
            <span>{VIEW_FILES[file].hint}</span>
          </button>
        </li>
      ))}
  </ul>
);
