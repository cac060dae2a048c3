import { useEffect, useRef } from 'react';
import { ExportCard } from '../export/ExportCard.tsx';
import controls from './parts/controls.module.css';
import card from './WallCard.module.css';
import styles from './WallExport.module.css';

/** The card of exports over the wall, as large as everything else that is pressed there. */
export function WallExport({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={`${card.card} ${styles.export}`} onClose={onClose} aria-label="导出">
      <div className={card.body}>
        <ExportCard />
      </div>
      <footer className={card.foot}>
        <nav className={controls.buttons} aria-label="导出卡片">
          <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
            关闭
          </button>
        </nav>
      </footer>
    </dialog>
  );
}
