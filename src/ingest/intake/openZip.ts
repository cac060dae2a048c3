import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { IntakeIssue } from '#domain/intake.ts';
import { refusal } from './intakeIssue.ts';
import { partsTooLarge } from './sizeFault.ts';

export type OpenedZip =
  | { readonly ok: true; readonly names: readonly string[]; readonly unpack: Unpack }
  | { readonly ok: false; readonly issue: IntakeIssue };

/** The parts asked for; null when one of them is broken. */
type Unpack = (wanted: (name: string) => boolean) => ReadonlyMap<string, Uint8Array> | null;

const BROKEN = refusal('file', {}, '压缩包或工作簿不完整，解不开', '重新拷贝或下载，再试一次');

/** First entry's flag: its content is encrypted. */
const isLocked = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & 1) === 1;

/**
 * Reads the directory of a zip and nothing else. A part takes no more memory than the directory says it will: what
 * would not fit is refused here, and what then comes to more is cut by the unpacking itself.
 */
export function openZip(bytes: Uint8Array): OpenedZip {
  if (isLocked(bytes))
    return { ok: false, issue: refusal('file', {}, '压缩包加了密码，打不开', '解开后重新压缩，不设密码') };
  const parts: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (part) => parts.push(part) < 0 });
  } catch {
    return { ok: false, issue: BROKEN };
  }
  const large = partsTooLarge(parts);
  if (large) return { ok: false, issue: large };
  return {
    ok: true,
    names: parts.map(({ name }) => name),
    unpack: (wanted) => {
      try {
        return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) })));
      } catch {
        return null;
      }
    },
  };
}

export const brokenZip = BROKEN;
