import type { KeptSetting } from '#catalog/kept.ts';

/** What is kept under a key; null for nothing, `undefined` where the browser keeps nothing at all. */
export function keptSetting(key: KeptSetting): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/** Keeps a text, or with null nothing. Where the browser refuses, it holds for the visit. */
export function keepSetting(key: KeptSetting, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Storage may be switched off by policy, or full.
  }
}
