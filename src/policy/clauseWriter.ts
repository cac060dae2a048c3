import type { Clause } from '#domain/policy.ts';
import type { Unit } from './unitReader.ts';

type Row = { -readonly [K in keyof Clause]: Clause[K] };
type Lines = Pick<Clause, 'firstLine' | 'lastLine'>;

export interface ClauseWriter {
  readonly clauses: readonly Clause[];
  /** Begins a part. `numbered` parts have items, and what stands before the first is below a nought. */
  readonly part: (id: string, marker: string, line: number, numbered: boolean) => void;
  /** Gives the part begun last its title; false when it has one. */
  readonly title: (title: string, line: number) => boolean;
  /** Marks the part begun last, where its marker stands on a line of its own. */
  readonly mark: (marker: string, line: number) => void;
  /** Begins an item; its title is the first unit that follows. */
  readonly item: (number: number, marker: string, line: number) => void;
  readonly units: (units: readonly Unit[]) => void;
}

const isDuty = ({ bracket, text }: Unit): boolean => bracket && /负责落实.$/.test(text);

/** Gives each unit its place and id in the tree of clauses, in the order they come. */
export function clauseWriter(): ClauseWriter {
  const clauses: Row[] = [];
  let part: Row | null = null;
  let item: Row | null = null;
  /** What sentences are counted below: the id of an item, or of a part and a nought. */
  let below = '';
  let sentences = 0;

  const add = (row: Pick<Row, 'id' | 'kind'> & Partial<Row>): Row => {
    const whole: Row = { parentId: '', marker: '', title: '', text: '', firstLine: 0, lastLine: 0, ...row };
    clauses.push(whole);
    return whole;
  };
  const under = (id: string) => {
    below = id;
    sentences = 0;
  };
  const sentence = (unit: Unit) => {
    const { text, firstLine, lastLine } = unit;
    const where: Lines = { firstLine, lastLine };
    const parentId = item?.id ?? part?.id ?? '';
    if (item && isDuty(unit)) {
      add({ id: `${item.id}.duty`, parentId, kind: 'duty', text, ...where });
      return;
    }
    sentences += 1;
    add({ id: `${below}.${sentences}`, parentId, kind: 'sentence', text, ...where });
  };

  return {
    clauses,
    part(id, marker, line, numbered) {
      part = add({ id, kind: 'part', marker, firstLine: line, lastLine: line });
      item = null;
      under(numbered ? `${id}.0` : id);
    },
    title(title, line) {
      if (part?.title !== '') return false;
      part.title = title;
      part.lastLine = line;
      return true;
    },
    mark(marker, line) {
      if (!part) return;
      part.marker = marker;
      part.firstLine = line;
      part.lastLine = line;
    },
    item(number, marker, line) {
      const id = `${part?.id ?? ''}.${number}`;
      item = add({ id, parentId: part?.id ?? '', kind: 'item', marker, firstLine: line, lastLine: line });
      under(id);
    },
    units(units) {
      for (const unit of units) {
        if (item?.title !== '') {
          sentence(unit);
          continue;
        }
        item.title = unit.text.replace(/。$/, '');
        item.lastLine = unit.lastLine;
      }
    },
  };
}
