import { useContext } from 'react';
import { TourContext } from './TourContext.ts';
import styles from './TypedNote.module.css';
import { typedWords } from './typedWords.ts';

/** What has been typed towards a stop, and where it leads, above the controls for as long as it takes to read it. */
export function TypedNote() {
  const tour = useContext(TourContext);
  const typed = tour?.typed ?? null;
  return (
    <p role="status" className={styles.note} hidden={typed === null} data-typed="">
      {tour && typed !== null && <Words {...typedWords(tour.stops, typed)} />}
    </p>
  );
}

const Words = ({ typed, said, isFound }: ReturnType<typeof typedWords>) => (
  <>
    <b>{typed}</b>
    {isFound && <span aria-hidden="true">→</span>}
    <span>{said}</span>
  </>
);
