import { useEffect, useRef, useState } from 'react';
import {
  type Presence,
  type StageCommand,
  type StageMessage,
  type StageState,
  withMessage,
  withoutGone,
} from './stageState.ts';

const CHANNEL = 'briefing-stage';
/** Milliseconds between two signs of life. */
const BEAT = 2000;

/** Tells the other windows what this one is, and follows what they are. Nothing here needs another window. */
export function useStage(me: Presence, onCommand: (command: StageCommand) => void) {
  const [state, setState] = useState<StageState>([]);
  const channel = useRef<BroadcastChannel | null>(null);
  const now = useRef({ me, onCommand });
  now.current = { me, onCommand };
  const key = JSON.stringify(me);

  useEffect(() => {
    const line = new BroadcastChannel(CHANNEL);
    channel.current = line;
    const hear = (message: StageMessage) =>
      setState((seen) => withoutGone(withMessage(seen, message, Date.now()), Date.now()));
    const beat = () => {
      line.postMessage(now.current.me);
      hear(now.current.me);
    };
    line.onmessage = ({ data }: MessageEvent<StageMessage>) => {
      if (data.kind === 'ask') line.postMessage(now.current.me);
      else if (data.kind === 'go' || data.kind === 'show') now.current.onCommand(data);
      else hear(data);
    };
    line.postMessage({ kind: 'ask' } satisfies StageMessage);
    const bye = () => line.postMessage({ kind: 'bye', id: now.current.me.id } satisfies StageMessage);
    const timer = setInterval(beat, BEAT);
    addEventListener('pagehide', bye);
    // A page that comes back by the arrows of the browser is there again.
    addEventListener('pageshow', beat);
    return () => {
      bye();
      clearInterval(timer);
      removeEventListener('pagehide', bye);
      removeEventListener('pageshow', beat);
      line.close();
      channel.current = null;
    };
  }, []);

  useEffect(() => {
    const mine = JSON.parse(key) as Presence;
    channel.current?.postMessage(mine);
    setState((seen) => withMessage(seen, mine, Date.now()));
  }, [key]);

  return { state, send: (command: StageCommand) => channel.current?.postMessage(command) };
}
