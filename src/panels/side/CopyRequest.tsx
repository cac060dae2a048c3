import { requestSentence } from '#symbology/sentences.ts';
import { CopyButton } from '#ui/CopyButton.tsx';

interface Props {
  readonly name: string;
  readonly holder: string;
  readonly basis: string;
  readonly scope: string;
  /** What it is wanted for; '' when the name says it. */
  readonly purpose: string;
}

/** Copies the sentence that asks the holder for what is missing. */
export const CopyRequest = ({ name, holder, basis, scope, purpose }: Props) => (
  <CopyButton
    label="复制催报句"
    what={`催报句：${name}`}
    text={() => requestSentence({ name, holder, basis }, scope, purpose)}
  />
);
