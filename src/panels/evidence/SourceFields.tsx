import type { EvidenceDraft } from '#policy/evidenceDraft.ts';
import { useDataset } from '../DatasetContext.ts';
import { FormField } from './FormField.tsx';

interface Props {
  readonly draft: EvidenceDraft;
  readonly fault: string | undefined;
  readonly onSet: (field: 'sourceId' | 'sourceText', value: string) => void;
}

/** Where it is from: a source of the package, or words; one of the two. */
export function SourceFields({ draft, fault, onSet }: Props) {
  const { sources } = useDataset();
  // A source that evidence brought itself, or that stands for none, cannot be another's.
  const offered = sources.filter(
    ({ id, reliability }) => reliability !== 'sample' && !id.startsWith('evidence-'),
  );
  return (
    <>
      <FormField label="数据包里的来源" hint="没有合适的就不选，写在右边" fault={undefined}>
        {(ties) => (
          <select {...ties} value={draft.sourceId} onChange={(e) => onSet('sourceId', e.target.value)}>
            <option value="">不在名单里</option>
            {offered.map(({ id, publisher, title, date }) => (
              <option key={id} value={id}>
                {publisher}：{title}
                {date && `（${date}）`}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label="来源说明" hint="文件名称和文号、报刊、网站或提供的单位" fault={fault}>
        {(ties) => (
          <input {...ties} value={draft.sourceText} onChange={(e) => onSet('sourceText', e.target.value)} />
        )}
      </FormField>
    </>
  );
}
