import { type ReactNode, useEffect, useRef } from 'react';
import { POLICY_NUMBER, PRODUCT_NAME } from '#catalog/product.ts';
import type { Source } from '#domain/dataset.ts';
import { sampleInView } from '#selectors/allowedStandings.ts';
import { asOfDate } from '#selectors/targets.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import styles from './PrintSheet.module.css';

/** A page of an atlas, counted from 1, and how many there are. */
export interface PrintPage {
  readonly at: number;
  readonly of: number;
}

interface Props {
  /** What kind of page it is: 单镇自评. */
  readonly kind: string;
  /** What the page says of itself, beside the document it rests on: 自评参考，非认定. */
  readonly caveat: string;
  readonly sources: readonly Source[];

  readonly page?: PrintPage | undefined;
  readonly children: ReactNode;
}

/** The page as an A4 sheet: seen on paper only, with what a paper that lies about must say of itself. */
export function PrintSheet({ kind, caveat, sources, page, children }: Props) {
  const dataset = useDataset();
  const view = useView();
  const { dataDate, grade } = dataset.meta;
  const asOf = asOfDate(dataset, view);
  const sampleShown = sampleInView(dataset, view);
  return (
    <div className={`paper-only ${styles.sheet}`}>
      <header className={styles.head}>
        <b>
          {PRODUCT_NAME} · {kind}
        </b>
        <span>
          数据截至 {dataDate}
          {asOf !== dataDate && `，评判日 ${asOf}`}
        </span>
        <span className={styles.marks}>
          {sampleShown && <span className={styles.sample}>含示例数据</span>}
          {grade && <span>{grade}</span>}
          {page && (
            <span>
              第 {page.at} 页，共 {page.of} 页
            </span>
          )}
        </span>
      </header>
      {children}
      <footer className={styles.foot}>
        {sources.length > 0 && (
          <p>来源：{sources.map(({ publisher, date }) => [publisher, date].join(' ').trim()).join('；')}</p>
        )}
        <p>
          依据 {POLICY_NUMBER}。<b>{caveat}</b>
          {sampleShown && '；示例值仅作演示，不计入判定'}
        </p>
        <PrintedOn />
      </footer>
    </div>
  );
}

/** Writes when and from which address the page is printed, as late as can be: a page may stand open for days. */
function PrintedOn() {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const write = () => {
      const now = new Date();
      const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
      const day = parts.map((part) => String(part).padStart(2, '0')).join('-');
      if (line.current) line.current.textContent = `生成日期 ${day}　${location.href}`;
    };
    write();
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  });
  return <p ref={line} />;
}
