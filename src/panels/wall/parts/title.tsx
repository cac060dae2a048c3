import { PRODUCT_NAME } from '#catalog/product.ts';
import { useDataset } from '../../DatasetContext.ts';
import styles from './parts.module.css';

export function Title() {
  const { meta } = useDataset();
  return (
    <h1 className={styles.title}>
      {PRODUCT_NAME} {meta.grade && <small>{meta.grade}</small>}
    </h1>
  );
}
