import { type ReactNode, useEffect, useRef } from 'react';
import { EXPORT_EDITIONS } from '#catalog/exports.ts';
import { POLICY_NUMBER, PRODUCT_NAME } from '#catalog/product.ts';
import { STANDINGS } from '#catalog/standings.ts';
import type { Source } from '#domain/dataset.ts';
import { allowedStandings, sampleInView } from '#selectors/allowedStandings.ts';
import { asOfDate } from '#selectors/targets.ts';
import { ownEvidenceText } from '#symbology/ownEvidenceText.ts';
import { reviewText } from '#symbology/reviewText.ts';
import type { ViewState } from '#view/viewState.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import styles from './PrintSheet.module.css';
import { paperLook, usePaper } from './usePaper.ts';

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
  /** Parts that follow one another stand in two columns on paper laid across. */
  readonly columns?: boolean;
  readonly children: ReactNode;
}

/** Sheets are read in the hand. */
export const SHEET_PAPER = 'a4';

/** The page as a sheet: seen on paper only, with what a paper that lies about must say of itself. */
export function PrintSheet({ kind, caveat, sources, page, columns = false, children }: Props) {
  const dataset = useDataset();
  const view = useView();
  const { turn, large } = paperLook(usePaper(SHEET_PAPER));
  const { dataDate, edition, grade, version } = dataset.meta;
  const asOf = asOfDate(dataset, view);
  const sampleShown = sampleInView(dataset, view);
  const own = ownEvidenceText(dataset);
  return (
    <div className={`paper-only ${styles.sheet}`} data-turn={turn} data-large={large}>
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
          {own !== '' && <span>{own}</span>}
          {edition === 'public' && <span>{EXPORT_EDITIONS.public.label}</span>}
          {grade && <span>{grade}</span>}
          {page && (
            <span>
              第 {page.at} 页，共 {page.of} 页
            </span>
          )}
        </span>
      </header>
      <div className={columns ? styles.columns : undefined}>{children}</div>
      <footer className={styles.foot}>
        {sources.length > 0 && (
          <p>来源：{sources.map(({ publisher, date }) => [publisher, date].join(' ').trim()).join('；')}</p>
        )}
        <p>
          依据 {POLICY_NUMBER}；数据包第 {version} 版，{standingsText(view)}；{reviewText(dataset.meta)}。
          <b>{caveat}</b>
          {sampleShown && '；示例值仅作演示，不计入判定'}
          {edition === 'public' && `；${EXPORT_EDITIONS.public.label}，${EXPORT_EDITIONS.public.hint}`}
          {own !== '' && '；本机佐证未并入数据包'}
        </p>
        <PrintedOn />
      </footer>
    </div>
  );
}

/** What the figures are: 官方、报道… */
const standingsText = (view: ViewState): string =>
  `数据性质：${[...allowedStandings(view)].map((standing) => STANDINGS[standing].label).join('、')}`;

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
