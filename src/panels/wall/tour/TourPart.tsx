import { type CSSProperties, useContext, useEffect, useState } from 'react';
import { resumesIn, shownFor } from '#domain/tourRun.ts';
import { InPicture } from '#ui/InPicture.ts';
import { type Tour, TourContext } from './TourContext.ts';
import styles from './TourPart.module.css';

const SECOND = 1000;

/** The stop, its place among the others, how far its time has gone, and on what it rests. */
export function TourPart() {
  const tour = useContext(TourContext);
  if (!tour) return <p className={styles.source}>轮播：没有可停的站</p>;
  const { stops, stop, run, basis } = tour;
  return (
    <section className={styles.tour} aria-label="轮播" data-state={run.state}>
      <Progress {...tour} />
      <p className={styles.place}>
        <span className={styles.count}>
          <b>{run.at + 1}</b>/{stops.length}
        </span>
        <strong key={`${stop.kind}:${stop.id}`} className={styles.name}>
          {stop.name}
        </strong>
      </p>
      <Waiting {...tour} />
      <p className={styles.source}>
        来源 {basis.source} <span className={styles.date}>{basis.date}</span>
      </p>
    </section>
  );
}

/** Now, told each second and no oftener. */
function useSeconds(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(ticking);
  }, []);
  return now;
}

/** Moves in whole seconds: nothing is drawn in between. */
function Progress({ run, pace }: Tour) {
  const now = Math.max(useSeconds(), run.since);
  const seconds = Math.min(Math.floor(shownFor(run, now) / SECOND), pace.stay / SECOND);
  return (
    <div
      className={styles.progress}
      style={{ '--shown': (seconds * SECOND) / pace.stay } as CSSProperties}
      aria-hidden="true"
    />
  );
}

/** Why it does not go on, and when it will; what there is to say takes its room from the start. */
function Waiting({ run, pace }: Tour) {
  const now = Math.max(useSeconds(), run.since);
  const inPicture = useContext(InPicture);
  const left = run.state === 'touched' ? resumesIn(run, pace, now) : pace.resume;
  return (
    <p className={styles.waiting} data-waits={run.state !== 'running' && !inPicture}>
      {run.state === 'held' ? '已暂停' : `暂停 ${Math.ceil(left / SECOND)} 秒`}
    </p>
  );
}
