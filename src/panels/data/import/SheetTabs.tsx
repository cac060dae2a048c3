import styles from './ColumnStep.module.css';
import { changeDesk, type SheetState, type SheetsFile } from './importDesk.ts';

export interface TabbedSheet {
  readonly file: SheetsFile;
  readonly index: number;
  readonly state: SheetState;
}

interface Props {
  readonly sheets: readonly TabbedSheet[];
  readonly current: TabbedSheet;
}

/** Which of several sheets a step is about; nothing where there is one. */
export const SheetTabs = ({ sheets, current }: Props) =>
  sheets.length < 2 ? null : (
    <div className={styles.tabs} role="group" aria-label="哪张表">
      {sheets.map(({ file, index, state }) => (
        <button
          key={`${file.id} ${index}`}
          type="button"
          aria-pressed={file.id === current.file.id && index === current.index}
          onClick={() => changeDesk(() => ({ at: { file: file.id, sheet: index } }))}
        >
          {state.head.name}
        </button>
      ))}
    </div>
  );
