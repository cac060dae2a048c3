import { type ComponentType, useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';
import styles from './latePart.module.css';

type Fetch = () => Promise<void>;

const parts = new Set<Fetch>();

/**
 * A part of the page whose code is fetched after the first map: when the page has time (`fetchLateParts`), at the
 * latest when it is asked for; at once where it is known to be (`soon`). While it is coming nothing is seen; when it does not come, that is said in its place.
 */
export function latePart<P extends object>(
  name: string,
  load: () => Promise<ComponentType<P>>,
  soon = false,
): ComponentType<P> {
  let part: ComponentType<P> | null = null;
  let coming: Promise<void> | null = null;
  const fetch: Fetch = () => {
    coming ??= load().then(
      (loaded) => {
        part = loaded;
      },
      (error: unknown) => {
        // The next to ask tries again.
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  parts.add(fetch);
  // Where it fails, it is asked for again and told.
  if (soon) fetch().catch(() => {});

  return function LatePart(props: P) {
    const [state, setState] = useState<'coming' | 'here' | 'failed'>('coming');
    useEffect(() => {
      if (part !== null) return;
      let current = true;
      // What is here already is shown first.
      const cancel = afterPaint(() => {
        fetch().then(
          () => current && setState('here'),
          () => current && setState('failed'),
        );
      });
      return () => {
        current = false;
        cancel();
      };
    }, []);
    if (part !== null) {
      const Part = part;
      return <Part {...props} />;
    }
    return state === 'failed' ? <NotFetched name={name} /> : <Coming name={name} />;
  };
}

/** Fetches every part that was declared, so that no click waits for one. */
export function fetchLateParts(): void {
  // One that fails is told where it is asked for.
  for (const fetch of parts) fetch().catch(() => {});
}

const Coming = ({ name }: { readonly name: string }) => (
  <span role="status" className="visually-hidden" data-coming="">
    正在读取{name}
  </span>
);

/** The address holds what the reader was looking at, so loading anew loses nothing. */
const NotFetched = ({ name }: { readonly name: string }) => (
  <span role="alert" className={styles.failed}>
    {name}没有读到，可能是网络中断，或页面已更新。
    <button type="button" className="small-button" onClick={() => location.reload()}>
      重新载入
    </button>
  </span>
);
