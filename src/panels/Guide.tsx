import { useEffect, useRef, useState } from 'react';
import styles from './Guide.module.css';

const STEPS: readonly { title: string; text: string }[] = [
  {
    title: '先看标题句',
    text: '右上是全市目标的现状：省级专业镇 2 个、市级 8 个以上，到 2025 年。公开名单不完整时，写“无法判断”，不写“未达到”。点“哪来的”看方案原句和名录。',
  },
  {
    title: '看缺什么、找谁要',
    text: '“现在缺什么、找谁要”按能解开的判断多少排列，每项写明方案里负责的部门。会前催数，从第一条开始。',
  },
  {
    title: '按领域和区域筛',
    text: '左边点“陶瓷”“怀仁市”等，地图、表格、排序一起变。点已亮的一项即取消。按斜杠键搜索，可用拼音首字母，如 hrtc。',
  },
  {
    title: '在图上看数',
    text: '地图左上选指标和年份。斜纹是示例，灰底细线是未填报，格纹是两说并列。镇的形状表示层级，字和颜色表示领域；只知所在县的企业和园区按领域计数，点开是名单。',
  },
  {
    title: '看一镇一档',
    text: '点镇、企业、园区或县区，右边是它的档案：每个数都带单位、期间、数据性质和来源，点数字看“哪来的”。“复制”得到一句可以直接用的话。',
  },
  {
    title: '分清官方、报道和示例',
    text: '官、报、算、估、例、缺，一字一形。示例只作演示，不进标题、目标和判断；右上“仅公开资料”一键去掉。地址栏就是当前画面，可以发给别人。',
  },
];

interface Props {
  readonly onClose: () => void;
}

/** The first three minutes: six steps, skippable at any. */
export function Guide({ onClose }: Props) {
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const step = STEPS[at];
  const last = at === STEPS.length - 1;
  if (!step) return null;
  return (
    <dialog ref={dialog} className={styles.guide} onClose={onClose} aria-labelledby="guide-title">
      <p className={styles.count}>
        三分钟指引 · 第 {at + 1} 步，共 {STEPS.length} 步
      </p>
      <h2 id="guide-title">{step.title}</h2>
      <p className={styles.text} aria-live="polite">
        {step.text}
      </p>
      <div className={styles.tools}>
        <button type="button" onClick={() => dialog.current?.close()}>
          {last ? '关闭' : '跳过'}
        </button>
        <span>
          {at > 0 && (
            <button type="button" onClick={() => setAt(at - 1)}>
              上一步
            </button>
          )}
          {!last && (
            <button type="button" className={styles.primary} onClick={() => setAt(at + 1)}>
              下一步
            </button>
          )}
          {last && (
            <button type="button" className={styles.primary} onClick={() => dialog.current?.close()}>
              开始使用
            </button>
          )}
        </span>
      </div>
    </dialog>
  );
}
