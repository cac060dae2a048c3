import type { ComponentProps } from 'react';
import { encodeView } from '#view/codec.ts';
import { useViewStore } from '#view/store.ts';
import type { ViewState } from '#view/viewState.ts';
import { useViewNow } from './DatasetContext.ts';
import { isPlainClick } from './isPlainClick.ts';

interface Props extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  /** What changes; the rest of the view is kept. */
  readonly to: Partial<ViewState>;
}

/** A real link to another view: a click changes the page in place, any other opens it as links are opened. */
export function ViewLink({ to, ...rest }: Props) {
  const href = useViewNow((view) => encodeView({ ...view, ...to }));
  const change = useViewStore((s) => s.change);
  return (
    <a
      {...rest}
      href={href || './'}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        change(to);
      }}
    />
  );
}
