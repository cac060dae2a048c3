import { APART_KINDS, type ApartKind, DELIMITERS, PERSONAL_KINDS } from '#catalog/intake.ts';
import type { SheetPlan } from '#domain/intake.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import plain from '../plainTable.module.css';
import { HeaderChoice } from './HeaderChoice.tsx';
import { changeDesk, changeSheet, type SheetState, type SheetsFile } from './importDesk.ts';
import { SheetPreview } from './SheetPreview.tsx';
import styles from './SheetStep.module.css';
import { Step } from './Step.tsx';

interface Props {
  readonly files: readonly SheetsFile[];
  readonly at: { readonly file: number; readonly sheet: number } | null;
}

/** What was found in each file, and which of its tables are to be brought in. */
export function SheetStep({ files, at }: Props) {
  const all = files.flatMap((file) => file.sheets);
  const taken = all.filter((sheet) => sheet.taken).length;
  const shown = files.find(({ id }) => id === at?.file);
  const sheet = at && shown?.sheets[at.sheet];
  return (
    <Step id="sheets" words={`${all.length} 张表，导入 ${taken} 张`}>
      <div className={styles.scroll}>
        <table className={`${plain.table} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">导入</th>
              <th scope="col">表</th>
              <th scope="col">找到什么</th>
              <th scope="col">不读的</th>
            </tr>
          </thead>
          <tbody>
            {files.flatMap((file) =>
              file.sheets.map((state, i) => (
                <SheetRow
                  key={`${file.id} ${state.head.name}`}
                  file={file}
                  state={state}
                  index={i}
                  shown={at?.file === file.id && at.sheet === i}
                />
              )),
            )}
          </tbody>
        </table>
      </div>
      {shown && sheet && at && (
        <>
          {sheet.plan.kind !== 'wanted' && <HeaderChoice file={shown} sheet={sheet} index={at.sheet} />}
          <SheetPreview file={shown} sheet={sheet} index={at.sheet} />
        </>
      )}
    </Step>
  );
}

interface RowProps {
  readonly file: SheetsFile;
  readonly state: SheetState;
  readonly index: number;
  readonly shown: boolean;
}

function SheetRow({ file, state, index, shown }: RowProps) {
  const { head, plan, taken } = state;
  const name = head.name === file.name ? file.name : `${file.name} · ${head.name}`;
  return (
    <tr data-shown={shown}>
      <td>
        <input
          type="checkbox"
          aria-label={`导入 ${name}`}
          checked={taken}
          onChange={() => changeSheet(file.id, index, (now) => ({ ...now, taken: !now.taken }))}
        />
      </td>
      <th scope="row">
        <button
          type="button"
          className={styles.name}
          aria-pressed={shown}
          onClick={() => changeDesk(() => ({ at: { file: file.id, sheet: index } }))}
        >
          {name}
        </button>
      </th>
      <td>
        {found(state).map((words) => (
          <span key={words} className={styles.part}>
            {words}
          </span>
        ))}
      </td>
      <td>
        {leftOut(plan, state).map((words) => (
          <span key={words} className={styles.part}>
            {words}
          </span>
        ))}
      </td>
    </tr>
  );
}

function found({
  head: { rows, from, firstLines },
  plan: { header, kind, reason },
}: SheetState): readonly string[] {
  const origin =
    from.kind === 'text'
      ? [`${from.encoding}，${DELIMITERS[from.delimiter].label}分隔`]
      : from.kind === 'workbook' && from.hidden
        ? ['隐藏的工作表']
        : [];
  const at = header.rows;
  const where =
    at === null
      ? '没有找到表头'
      : at[0] === at[1]
        ? `表头 1 行，在第 ${firstLines[at[0]]} 行`
        : `表头 ${at[1] - at[0] + 1} 行，从第 ${firstLines[at[0]]} 行起`;
  return [
    `${formatNumber(rows, 0)} 行 ${header.texts.length} 列`,
    where,
    ...origin,
    ...(kind === 'none' ? [reason] : []),
  ];
}

/** Rows that are no records, hidden ones, columns of personal data with what of them is left out. */
function leftOut({ header, columns }: SheetPlan, { head, reading }: SheetState): readonly string[] {
  const counts = new Map<ApartKind, number>();
  for (const { kind } of header.apart) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const apart = [...counts].map(([kind, count]) => `${APART_KINDS[kind].label} ${count} 行`);
  const hidden = head.from.kind === 'workbook' ? head.from.hiddenLines.length : 0;
  const personal = columns.flatMap(({ index, header: title, meaning }) => {
    if (meaning.kind !== 'leave' || meaning.personal === null) return [];
    const told = reading?.head.issues.find(({ check, column }) => check === 'personal' && column === index);
    return [
      told ? `“${title}”列${told.message}` : `“${title}”列像是${PERSONAL_KINDS[meaning.personal].label}`,
    ];
  });
  return [...apart, ...(hidden > 0 ? [`隐藏 ${hidden} 行（照样读）`] : []), ...personal];
}
