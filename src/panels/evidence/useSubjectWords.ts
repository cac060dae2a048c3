import type { EvidenceSubject } from '#policy/evidenceDraft.ts';
import { useLookup } from '../DatasetContext.ts';
import { usePolicy } from '../PolicyContext.ts';

/** What evidence is about, in words: a title, the words of the policy, and what would have to be shown. */
export interface SubjectWords {
  readonly title: string;
  readonly quote: string;
  readonly proof: string;
}

export function useSubjectWords(subject: EvidenceSubject): SubjectWords {
  const lookup = useLookup();
  const policy = usePolicy();
  const town = lookup.row('towns', subject.townId ?? '')?.shortName ?? '';
  const place = town || (lookup.row('areas', subject.areaId ?? '')?.shortName ?? '');
  const titled = (name: string) => [place, name].filter((part) => part !== '').join(' · ');
  switch (subject.kind) {
    case 'condition': {
      const condition = policy?.conditions.find(({ id }) => id === subject.conditionId);
      const { name = '认定条件', quote = '', proof = '' } = condition ?? {};
      return { title: titled(name), quote, proof };
    }
    case 'commitment': {
      const commitment = policy?.commitments.find(({ id }) => id === subject.commitmentId);
      const { name = '落实事项', quote = '', proof = '' } = commitment ?? {};
      return { title: titled(name), quote, proof };
    }
    case 'brand':
      return { title: titled('“山西精品”公用品牌'), quote: '', proof: '列入“山西精品”公用品牌的名单或公告' };
    case 'recognition':
      return {
        title: titled('专业镇认定'),
        quote: '',
        proof: '认定名单或公告；认定由领导小组办公室负责，这里只记录已公布的结果',
      };
    case 'landGrade':
      return { title: titled('工业用地土地等别'), quote: '', proof: '所在地土地等别的文件' };
  }
}
