import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportAnswer, ExportWatch } from '../ExportActions.ts';
import { saveFile } from '../saveFile.ts';

export type ExportState =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'working'; readonly stage: string }
  | { readonly kind: 'saved'; readonly name: string }
  | Extract<ExportAnswer, { readonly kind: 'refused' }>;

/** One export at a time: its state, and how it is begun and stopped. Going away stops it. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const start = async (make: (watch: ExportWatch) => Promise<ExportAnswer>) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ kind: 'working', stage: '正在准备…' });
    try {
      const answer = await make({ signal, onStage: (stage) => setState({ kind: 'working', stage }) });
      if (answer.kind === 'refused') return setState(answer);
      saveFile(answer.name, answer.content, answer.type);
      setState({ kind: 'saved', name: answer.name });
    } catch {
      setState({ kind: signal.aborted ? 'cancelled' : 'failed' });
    } finally {
      running.current = null;
    }
  };
  return { state, start, cancel };
}
