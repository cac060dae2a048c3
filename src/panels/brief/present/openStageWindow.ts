/** Opens the briefing in a window of its own: the scenes for the room, or the console for the speaker. */
export function openStageWindow(kind: 'present' | 'console', scene: number): void {
  const sample = new URLSearchParams(location.search).get('sample');
  const asked = sample === null ? '' : `&sample=${sample}`;
  window.open(
    `./?mode=brief&scene=${scene}&${kind}=on${asked}`,
    `briefing-${kind}`,
    'popup,width=1280,height=760',
  );
}
