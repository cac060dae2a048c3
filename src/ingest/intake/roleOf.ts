import { ROLES, type Role } from '#catalog/subjects.ts';

const NAMES = Object.keys(ROLES) as Role[];

/** `龙头企业`, `骨干`, `配套企业`, `leading`; null for anything else. */
export function roleOf(text: string): Role | null {
  const word = text.trim().replace(/(?:型|类)?企业$/, '');
  return NAMES.find((name) => name === word || ROLES[name].label === word) ?? null;
}
