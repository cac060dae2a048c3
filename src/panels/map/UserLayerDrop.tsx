import { Portal } from 'radix-ui';
import { useFileDrop } from '#ui/useFileDrop.ts';
import styles from './UserLayers.module.css';

/** Takes files dropped anywhere on the page, and says so while they hover. */
export function UserLayerDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const over = useFileDrop(({ files }) => onFiles([...files]));
  return over ? (
    <Portal.Root className={styles.drop}>
      <p>松手加入我的图层</p>
    </Portal.Root>
  ) : null;
}
