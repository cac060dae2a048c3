import { useId } from 'react';
import type { ReviewRow } from '#ingest/review/openReview.ts';
import type { Choice } from '#merge/reviewItem.ts';
import { Mark } from '#ui/Mark.tsx';
import styles from './ChangeStep.module.css';
import type { ItemWords } from './itemWords.ts';

interface Props {
  readonly row: ReviewRow;
  readonly words: ItemWords;
  readonly onChoose: (choice: Choice) => void;
}

const KINDS = { added: '新增', changed: '改动', removed: '删去' } as const;

/** One change with what is there, what would be, on what it rests, and the choice. */
export function ChangeRow({ row, words, onChoose }: Props) {
  const { item, subject, choice, bound } = row;
  const { conflict, kind, effects } = item;
  const { what, before, after, standing, source, sourceBefore, filled, from } = words;
  return (
    <tr data-open={choice === null} data-left={choice === 'leave'}>
      <th scope="row">
        {subject}
        {what !== '' && <span className={styles.what}>{what}</span>}
      </th>
      <td>
        {before}
        {sourceBefore !== '' && <span className={styles.what}>{sourceBefore}</span>}
      </td>
      <td>
        <b>{after}</b>
        <span className={styles.kind} data-conflict={conflict}>
          {conflict ? '▲ 说法不同' : KINDS[kind]}
        </span>
      </td>
      <td className={styles.basis}>
        <span className={styles.source}>
          {standing && <Mark standing={standing} withWord />} {source}
        </span>
        {[filled, from]
          .filter((part) => part !== '')
          .map((part) => (
            <small key={part}>{part}</small>
          ))}
      </td>
      <td>
        {bound ? (
          <span className={styles.what}>随其对象不并入</span>
        ) : (
          <Choices
            about={`${subject} ${what}`}
            choice={choice}
            conflict={conflict}
            canTake={effects.take !== undefined}
            canBoth={effects.both !== undefined}
            onChoose={onChoose}
          />
        )}
      </td>
    </tr>
  );
}

interface ChoicesProps {
  readonly about: string;
  readonly choice: Choice | null;
  readonly conflict: boolean;
  readonly canTake: boolean;
  readonly canBoth: boolean;
  readonly onChoose: (choice: Choice) => void;
}

function Choices({ about, choice, conflict, canTake, canBoth, onChoose }: ChoicesProps) {
  const name = useId();
  const options: readonly (readonly [Choice, string])[] = [
    ...(canTake ? [['take', conflict ? '用新的' : '并入'] as const] : []),
    ...(canBoth ? [['both', '两说并列'] as const] : []),
    ['leave', conflict ? '留现在的' : '不并'],
  ];
  return (
    <div className={styles.choices} role="radiogroup" aria-label={`${about}怎么办`}>
      {options.map(([value, label]) => (
        <label key={value} data-chosen={choice === value}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={choice === value}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
