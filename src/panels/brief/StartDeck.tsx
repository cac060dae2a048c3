import styles from './StartDeck.module.css';
import { TemplateList } from './TemplateList.tsx';

/** Nothing in the briefing yet: the two ways to begin. */
export const StartDeck = () => (
  <section className={styles.start} aria-labelledby="start-deck">
    <h2 id="start-deck">汇报里还没有场景</h2>
    <p>
      从模板开始，或到“规划”“政策”“数据”中找到要讲的一页，点右上方“加入汇报”。也可以打开别人交来的汇报文件。
    </p>
    <h3>从模板开始</h3>
    <TemplateList />
  </section>
);
