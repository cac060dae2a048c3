import { type CSSProperties, useContext, useEffect, useState } from 'react';
import { resumesIn, shownFor } from '#domain/tourRun.ts';
import buttons from '../parts/buttons.module.css';
import { type Tour, TourContext } from './TourContext.ts';
import styles from './TourPart.module.css';

const SECOND = 1000;

/** The stop, its place among the others, how far its time has gone, and on what it rests. */
export function TourPart() {
  const tour = useContext(TourContext);
  if (!tour) return <p className={styles.source}>轮播：没有可停的站</p>;
  const { stops, stop, run, basis, send } = tour;
  const isHeld = run.state === 'held';
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
      <div className={styles.handle}>
        <Waiting {...tour} />
        <nav className={buttons.buttons} aria-label="轮播按钮" data-tour-button="">
          <Step label="上一站" path="M10 3 5 8l5 5" onPress={() => send({ kind: 'go', to: run.at - 1 })} />
          <Step
            label={isHeld ? '继续轮播' : '暂停轮播'}
            path={isHeld ? 'M5 3v10l8-5z' : 'M5 3v10M11 3v10'}
            onPress={() => send({ kind: 'hold' })}
          />
          <Step label="下一站" path="m6 3 5 5-5 5" onPress={() => send({ kind: 'go', to: run.at + 1 })} />
        </nav>
      </div>
      <p className={styles.source}>
        来源 {basis.source} <span className={styles.date}>{basis.date}</span>
      </p>
    </section>
  );
}

interface StepProps {
  readonly label: string;
  readonly path: string;
  readonly onPress: () => void;
}

const Step = ({ label, path, onPress }: StepProps) => (
  <button type="button" className={buttons.icon} aria-label={label} title={label} onClick={onPress}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);

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

/** What a touch does, or when the tour goes on. */
function Waiting({ run, pace }: Tour) {
  const now = Math.max(useSeconds(), run.since);
  const { resume } = pace;
  switch (run.state) {
    case 'running':
      return <span>触摸暂停 {resume / SECOND} 秒</span>;
    case 'touched':
      return <span>{Math.ceil(resumesIn(run, pace, now) / SECOND)} 秒后继续</span>;
    case 'held':
      return <span>已暂停</span>;
  }
}
