import { STANDINGS } from '#catalog/standings.ts';
import { isAfter } from '#domain/partialDate.ts';
import { type OriginDraft, originFaults, type PublisherKind } from '#ingest/intake/newSource.ts';
import { useDataset } from '../../DatasetContext.ts';
import { ChoiceField, FormField } from '../../evidence/FormField.tsx';
import styles from './ColumnStep.module.css';

const PUBLISHERS = {
  government: '政府部门',
  media: '媒体',
  industry: '行业机构',
  company: '企业',
} as const satisfies Record<PublisherKind, string>;

interface Props {
  readonly origin: OriginDraft;
  readonly onOrigin: (origin: OriginDraft) => void;
  /** What is lacking is told even before anything has been said. */
  readonly strict?: boolean;
}

/** Where the tables are from, and what their figures count as. One import has one origin. */
export function OriginForm({ origin, onOrigin, strict = false }: Props) {
  const { sources, meta } = useDataset();
  const known = sources.find(({ id }) => id === origin.sourceId);
  const begun =
    strict || known !== undefined || origin.publisher + origin.publisherKind + origin.standing !== '';
  // Nobody is told of a mistake before having said anything.
  const faults = begun ? originFaults(origin, known) : {};
  const set = (part: Partial<OriginDraft>) => onOrigin({ ...origin, ...part });
  // A source that evidence brought itself, or that stands for none, cannot be another's.
  const offered = sources.filter(
    ({ id, reliability }) => reliability !== 'sample' && !id.startsWith('evidence-'),
  );
  return (
    <div className={styles.origin} role="group" aria-labelledby="import-origin">
      <h4 id="import-origin">数从哪里来</h4>
      <div className={styles.settings}>
        <FormField label="来源" fault={undefined}>
          {(ties) => (
            <select {...ties} value={origin.sourceId} onChange={(e) => set({ sourceId: e.target.value })}>
              <option value="">新的来源</option>
              {offered.map(({ id, publisher, title, date }) => (
                <option key={id} value={id}>
                  {publisher}：{title}
                  {date && `（${date}）`}
                </option>
              ))}
            </select>
          )}
        </FormField>
        {!known && (
          <>
            <FormField label="文件或表格名称" fault={faults.title}>
              {(ties) => (
                <input {...ties} value={origin.title} onChange={(e) => set({ title: e.target.value })} />
              )}
            </FormField>
            <FormField label="提供单位" fault={faults.publisher}>
              {(ties) => (
                <input
                  {...ties}
                  value={origin.publisher}
                  onChange={(e) => set({ publisher: e.target.value })}
                />
              )}
            </FormField>
            <FormField label="单位类别" fault={faults.publisherKind}>
              {(ties) => (
                <select
                  {...ties}
                  value={origin.publisherKind}
                  onChange={(e) => set({ publisherKind: e.target.value as PublisherKind | '' })}
                >
                  <option value="">请选择</option>
                  {(Object.keys(PUBLISHERS) as PublisherKind[]).map((kind) => (
                    <option key={kind} value={kind}>
                      {PUBLISHERS[kind]}
                    </option>
                  ))}
                </select>
              )}
            </FormField>
            <FormField
              label="日期"
              hint={
                isAfter(origin.date.trim(), meta.dataDate)
                  ? `晚于数据截至日 ${meta.dataDate}：照样并入，评判日改到这天才计入判断`
                  : '提供或公布的日期；不知道就空着'
              }
              fault={faults.date}
            >
              {(ties) => (
                <input
                  {...ties}
                  value={origin.date}
                  placeholder="2024-05"
                  onChange={(e) => set({ date: e.target.value })}
                />
              )}
            </FormField>
          </>
        )}
        <div className={styles.marks}>
          <ChoiceField
            legend="数据性质"
            fault={faults.standing}
            choices={(['official', 'reported'] as const).map((value) => ({
              value,
              label: STANDINGS[value].label,
              detail: STANDINGS[value].meaning,
            }))}
            chosen={origin.standing === '' ? [] : [origin.standing]}
            onChoose={(standing) => set({ standing })}
          />
          <ChoiceField
            legend="公开范围"
            fault={undefined}
            choices={[{ value: 'internal', label: '数仅供内部', detail: '导出对外版时不含' }]}
            chosen={origin.internal ? ['internal'] : []}
            onChoose={() => set({ internal: !origin.internal })}
            many
          />
        </div>
      </div>
    </div>
  );
}
