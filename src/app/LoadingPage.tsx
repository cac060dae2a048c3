import { useEffect, useState } from 'react';
import { PRODUCT_NAME } from '#catalog/product.ts';
import { PATIENCE } from './opening.ts';
import styles from './pages.module.css';

interface Props {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

export function LoadingPage({ done, total, file }: Props) {
  const [isLate, setLate] = useState(() => performance.now() >= PATIENCE);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE - performance.now());
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <main className={styles.page}>
      <h1>{PRODUCT_NAME}</h1>
      <p role="status">
        读取 {file} {total > 0 && `（${done}/${total}）`}
      </p>
      <progress max={Math.max(1, total)} value={done} aria-label="读取进度" />
    </main>
  );
}
