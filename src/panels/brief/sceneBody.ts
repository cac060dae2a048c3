import type { ComponentType } from 'react';
import type { ViewState } from '#view/viewState.ts';

/** What draws the view of a scene; given by the app, which knows all modes. */
export type SceneBody = ComponentType<{ readonly view: ViewState; readonly theme: 'dark' | 'light' }>;

export interface BriefProps {
  readonly theme: 'dark' | 'light';
  readonly Body: SceneBody;
}
