import { LOOKS, type Look } from '#catalog/looks.ts';
import { useViewStore } from '#view/store.ts';
import { useViewNow } from '../DatasetContext.ts';
import { MenuSelect } from './MenuSelect.tsx';

/** Which figure is drawn how; each look says the question it answers. */
export function LookMenu() {
  const look = useViewNow((view) => view.look);
  const change = useViewStore((s) => s.change);
  return (
    <MenuSelect
      label="图形"
      shown={LOOKS[look].label}
      value={look}
      onChoose={(id) => change({ look: id as Look })}
    >
      {(Object.keys(LOOKS) as Look[]).map((id) => (
        <option key={id} value={id}>
          {LOOKS[id].label}：{LOOKS[id].question}
        </option>
      ))}
    </MenuSelect>
  );
}
