import { type ComponentType, memo, useEffect, useLayoutEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';
import styles from './latePart.module.css';

type Fetch = () => Promise<void>;
type Outcome = 'here' | 'failed';

interface Asked {
  readonly fetch: Fetch;
  readonly tell: (outcome: Outcome) => void;
}

const parts = new Set<Fetch>();

/** What is asked for at once is shown at once, in one drawing; what takes longer than this, in milliseconds, by itself. */
const TOGETHER = 300;

let asked: readonly Asked[] = [];

/** Fetches a part when what is here already has been shown; gives the way to call the telling off. */
function ask(part: Asked): () => void {
  if (asked.length === 0) afterPaint(fetchAsked);
  asked = [...asked, part];
  return () => {
    asked = asked.filter((other) => other !== part);
  };
}

function fetchAsked(): void {
  const now = asked;
  asked = [];
  const outcomes = now.map(async ({ fetch }): Promise<Outcome> => {
    try {
      await fetch();
      return 'here';
    } catch {
      return 'failed';
    }
  });
  const patience = new Promise<void>((resolve) => setTimeout(resolve, TOGETHER));
  const together = Promise.race([Promise.all(outcomes), patience]);
  for (const [i, { tell }] of now.entries()) {
    Promise.all([outcomes[i], together]).then(([outcome = 'failed']) => tell(outcome));
  }
}

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

  // Others wait their turn: what takes longest to come asks before them, in a layout effect.
  const useArrival = soon ? useLayoutEffect : useEffect;

  // What the rest of the page does is not its business unless it is told.
  return memo(function LatePart(props: P) {
    const [state, setState] = useState<'coming' | Outcome>(part === null ? 'coming' : 'here');
    useArrival(() => {
      if (part === null && !soon) return ask({ fetch, tell: setState });
      let current = true;
      // On its way already, or come since this was drawn.
      fetch().then(
        () => current && setState('here'),
        () => current && setState('failed'),
      );
      return () => {
        current = false;
      };
    }, []);
    if (part !== null) {
      const Part = part;
      return <Part {...props} />;
    }
    return state === 'failed' ? <NotFetched name={name} /> : <Coming name={name} />;
  });
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
