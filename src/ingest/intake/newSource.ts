import { PERSONAL_KINDS } from '#catalog/intake.ts';
import type { Standing } from '#catalog/standings.ts';
import type { RowOf } from '#catalog/tables.ts';
import { isPartialDate } from '#domain/partialDate.ts';
import { hash } from './newId.ts';
import { personalTold } from './personal.ts';

type Source = RowOf<'sources'>;
export type PublisherKind = Extract<Source['publisherKind'], 'government' | 'media' | 'industry' | 'company'>;

/** What the reader says of where a table is from. */
export interface OriginDraft {
  /** A source of the package; '' is a new one, told by the rest. */
  readonly sourceId: string;
  readonly title: string;
  readonly publisher: string;
  readonly publisherKind: PublisherKind | '';
  /** YYYY[-MM[-DD]], '' when it is not known. */
  readonly date: string;
  readonly standing: Extract<Standing, 'official' | 'reported'> | '';
  /** Its figures are left out of the public edition. */
  readonly internal: boolean;
}

export type OriginFaults = Readonly<
  Partial<Record<'title' | 'publisher' | 'publisherKind' | 'date' | 'standing', string>>
>;

export function originFaults(
  draft: OriginDraft,
  known: Pick<Source, 'publisherKind'> | undefined,
): OriginFaults {
  const faults: Record<string, string> = {};
  const kind = known?.publisherKind ?? draft.publisherKind;
  if (!known) {
    if (draft.title.trim() === '') faults.title = '写出文件或表格的名称';
    if (draft.publisher.trim() === '') faults.publisher = '写出提供单位';
    for (const field of ['title', 'publisher'] as const) {
      const personal = personalTold(draft[field]);
      if (personal !== null) faults[field] = `夹有${PERSONAL_KINDS[personal].label}，不能写进数据：删去`;
    }
    if (draft.publisherKind === '') faults.publisherKind = '选提供单位的类别';
    if (draft.date.trim() !== '' && !isPartialDate(draft.date.trim()))
      faults.date = '写作 2024、2024-05 或 2024-05-19';
  }
  if (draft.standing === '') faults.standing = '选数据性质';
  else if (draft.standing === 'official' && kind !== 'government' && kind !== '')
    faults.standing = '“官方”只用于政府机构自己发布或提供的数';
  return faults;
}

const RELIABILITY = {
  government: 'official',
  media: 'media',
  industry: 'industry',
  company: 'industry',
} as const satisfies Record<PublisherKind, Source['reliability']>;

/** The source of an import: the one chosen, one of the package told alike, or a new row, the same every time. */
export function sourceOf(draft: OriginDraft, sources: readonly Source[]): Source | null {
  const chosen = sources.find(({ id }) => id === draft.sourceId);
  if (Object.keys(originFaults(draft, chosen)).length > 0) return null;
  if (chosen) return chosen;
  const [title, publisher, date] = [draft.title, draft.publisher, draft.date].map((text) => text.trim());
  if (draft.publisherKind === '' || title === undefined || publisher === undefined || date === undefined)
    return null;
  const alike = sources.find(
    (source) => source.title === title && source.publisher === publisher && source.date === date,
  );
  return (
    alike ?? {
      id: `own-${hash([title, publisher, date].join('\n'))}`,
      title,
      originalTitle: '',
      publisher,
      originalPublisher: '',
      publisherKind: draft.publisherKind,
      date,
      url: '',
      link: 'none',
      reliability: RELIABILITY[draft.publisherKind],
      note: '',
    }
  );
}
