/** What an operator can choose instead of measuring. `pitch`: mm between device pixels. */
export const WALL_SCREENS = {
  lcd55: { label: '55″ 拼接屏（1080p）', pitch: 0.63 },
  p125: { label: 'LED P1.25', pitch: 1.25 },
  p25: { label: 'LED P2.5', pitch: 2.5 },
  room86: { label: '86″ 会议屏（4K）', pitch: 0.49 },
} as const;

/** Taken until the operator has entered his own. */
export const ASSUMED_SCREEN = { pitch: 1.25, distance: 6 } as const;
