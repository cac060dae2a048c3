import { useEffect, useState } from 'react';
import styles from './Console.module.css';

/** Milliseconds counted up to the last stop, and the clock when it was started again; null while it stands. */
interface Watch {
  readonly counted: number;
  readonly since: number | null;
}

/** How long the speaker has been speaking. */
export function Stopwatch() {
  const [watch, setWatch] = useState<Watch>({ counted: 0, since: null });
  const [now, setNow] = useState(Date.now);
  const runs = watch.since !== null;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [runs]);
  const elapsed = watch.counted + (watch.since === null ? 0 : Math.max(0, now - watch.since));
  const toggle = () => {
    const at = Date.now();
    setNow(at);
    setWatch(
      watch.since === null
        ? { counted: watch.counted, since: at }
        : { counted: watch.counted + at - watch.since, since: null },
    );
  };
  return (
    <div className={styles.watch} role="group" aria-label="计时">
      <span role="timer" aria-label="已讲">
        {clock(elapsed)}
      </span>
      <button type="button" onClick={toggle}>
        {runs ? '暂停' : '计时'}
      </button>
      <button type="button" onClick={() => setWatch({ counted: 0, since: null })}>
        归零
      </button>
    </div>
  );
}

/** `05:09`, `1:05:09`. */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours > 0 ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
