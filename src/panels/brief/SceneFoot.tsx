import { PRODUCT_NAME } from '#catalog/product.ts';
import { sampleInView } from '#selectors/allowedStandings.ts';
import { reviewText } from '#symbology/reviewText.ts';
import type { ViewState } from '#view/viewState.ts';
import { useDataset } from '../DatasetContext.ts';
import styles from './SceneFoot.module.css';

/** What every scene says of itself: data date, sample, review number, grade. */
export function SceneFoot({ view }: { readonly view: ViewState }) {
  const dataset = useDataset();
  const { meta } = dataset;
  return (
    <p className={styles.foot}>
      <span>
        {PRODUCT_NAME} {meta.version}
      </span>
      <span>数据截至 {meta.dataDate}</span>
      {sampleInView(dataset, view) && (
        <b className={styles.sample}>
          <span aria-hidden="true" />
          含示例数据
        </b>
      )}
      <span>{reviewText(meta)}</span>
      {meta.grade !== '' && <b>{meta.grade}</b>}
    </p>
  );
}
