import { type ClipboardEvent as ReactPaste, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { INTAKE_LIMITS } from '#catalog/intake.ts';
import type { IntakeChoice } from '#ingest/intake/openIntake.ts';
import { useFileDrop } from '#ui/useFileDrop.ts';
import styles from './BringIn.module.css';
import { BroughtFile } from './BroughtFile.tsx';
import { chosenFiles, droppedFiles } from './chosenFiles.ts';
import type { FileState } from './importDesk.ts';
import { Step } from './Step.tsx';

interface Props {
  readonly files: readonly FileState[];
  readonly onChoices: (choices: readonly IntakeChoice[]) => void;
  readonly onAgain: (id: number) => void;
  readonly onAway: (id: number) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

/** Files dropped anywhere on the page, chosen, or cells pasted from a spreadsheet. */
export function BringIn({ files, onChoices, onAgain, onAway }: Props) {
  const latest = useRef(onChoices);
  useLayoutEffect(() => {
    latest.current = onChoices;
  });
  const over = useFileDrop(async (dropped) => latest.current(await droppedFiles(dropped)));
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (isTyping(event.target) || !event.clipboardData) return;
      latest.current(pasted(event.clipboardData));
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
  return (
    <Step id="bring">
      <div className={styles.drop} data-over={over} data-small={files.length > 0}>
        <p>
          <b>{over ? '松手放进来' : '把表格拖到这一页'}</b>，或者
        </p>
        <div className={styles.buttons}>
          <FileButton label="选择文件" onFiles={onChoices} />
          <FileButton label="选择数据包文件夹" folder onFiles={onChoices} />
        </div>
        <p className={styles.hint}>
          CSV、XLSX、XLS、GeoJSON，或本系统导出的数据包（zip、文件夹）；可以一次放几个，单个不超过{' '}
          {INTAKE_LIMITS.bytes / 1024 / 1024} MB。只在这台电脑上读，不上传。
        </p>
        <PasteField onPaste={(text) => onChoices([{ kind: 'paste', text }])} />
      </div>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <BroughtFile
              key={file.id}
              file={file}
              onAgain={() => onAgain(file.id)}
              onAway={() => onAway(file.id)}
            />
          ))}
        </ul>
      )}
    </Step>
  );
}

const pasted = (data: DataTransfer): readonly IntakeChoice[] => {
  if (data.files.length > 0) return chosenFiles(data.files);
  const text = data.getData('text/plain');
  return text === '' ? [] : [{ kind: 'paste', text }];
};

interface ButtonProps {
  readonly label: string;
  readonly folder?: boolean;
  readonly onFiles: (choices: readonly IntakeChoice[]) => void;
}

const FileButton = ({ label, folder = false, onFiles }: ButtonProps) => (
  <label className={styles.button}>
    {label}
    <input
      type="file"
      multiple
      className="visually-hidden"
      ref={(input) => {
        input?.toggleAttribute('webkitdirectory', folder);
      }}
      onChange={(event) => {
        onFiles(chosenFiles(event.target.files ?? []));
        // So that the same file can be chosen again once it is mended.
        event.target.value = '';
      }}
    />
  </label>
);

/** Cells copied in a spreadsheet are read as soon as they are pasted; what is typed, when it is said to be whole. */
function PasteField({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const [text, setText] = useState('');
  const take = (whole: string) => {
    setText('');
    onPaste(whole);
  };
  const onPasted = (event: ReactPaste) => {
    const whole = event.clipboardData.getData('text/plain');
    if (text !== '' || whole === '') return;
    event.preventDefault();
    take(whole);
  };
  return (
    <div className={styles.paste}>
      <textarea
        aria-label="粘贴单元格"
        placeholder="也可以在 Excel、WPS 里选中单元格复制，粘贴到这里（连表头一起）"
        rows={2}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={onPasted}
      />
      {text !== '' && (
        <button type="button" className="small-button" onClick={() => take(text)}>
          读取
        </button>
      )}
    </div>
  );
}
