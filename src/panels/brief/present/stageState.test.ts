import { describe, expect, test } from 'vitest';
import {
  GONE_AFTER,
  isHeld,
  leaderOf,
  type StageMessage,
  type StageState,
  sceneOnScreen,
  withMessage,
  withoutGone,
} from './stageState.ts';

const aConsole = (id: string, rank: number, held = false): StageMessage => ({
  kind: 'console',
  id,
  rank,
  held,
});
const aScreen = (scene: number, id = 'screen'): StageMessage => ({ kind: 'screen', id, scene });
const heard = (...messages: readonly StageMessage[]): StageState =>
  messages.reduce<StageState>((state, message, i) => withMessage(state, message, i), []);

describe('who leads', () => {
  test('the console that was opened first, whoever speaks last', () => {
    expect(leaderOf(heard(aConsole('b', 2), aConsole('a', 1), aConsole('b', 2)))?.id).toBe('a');
    expect(leaderOf(heard(aScreen(1)))).toBeNull();
  });

  test('another that takes the lead, and again the first when that one is closed', () => {
    const taken = heard(aConsole('a', 1), aConsole('b', 2), aConsole('b', -9));
    expect(leaderOf(taken)?.id).toBe('b');
    expect(leaderOf(withMessage(taken, { kind: 'bye', id: 'b' }, 9))?.id).toBe('a');
  });
});

describe('the hold', () => {
  test('is that of the leading console alone', () => {
    expect(isHeld(heard(aConsole('a', 1, true), aConsole('b', 2)))).toBe(true);
    expect(isHeld(heard(aConsole('a', 1), aConsole('b', 2, true)))).toBe(false);
    expect(isHeld([])).toBe(false);
  });

  test('ends with the console that holds, closed with or without a word', () => {
    const held = heard(aConsole('a', 1, true), aScreen(3));
    expect(isHeld(withMessage(held, { kind: 'bye', id: 'a' }, 5))).toBe(false);
    expect(isHeld(withoutGone(held, GONE_AFTER - 1))).toBe(true);
    expect(isHeld(withoutGone(held, GONE_AFTER))).toBe(false);
  });
});

test('the screen that spoke last says what is shown', () => {
  expect(sceneOnScreen(heard(aScreen(2, 'one'), aScreen(5, 'two')))).toBe(5);
  expect(sceneOnScreen(heard(aScreen(2, 'one'), aScreen(5, 'two'), { kind: 'bye', id: 'two' }))).toBe(2);
  expect(sceneOnScreen(heard(aConsole('a', 1)))).toBeNull();
});
