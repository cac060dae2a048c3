import type { Issue } from '#catalog/issues.ts';
import { decodeText } from './decodeText.ts';
import type { FileAnswer } from './fileAnswer.ts';
import { fault, warning } from './issue.ts';

/** `text` is null when the file cannot be used; the issues tell why. */
export interface TextFile {
  readonly text: string | null;
  /** There is no such file, or the server has put a page of its own in its place. */
  readonly absent: boolean;
  readonly issues: readonly Issue[];
}

const WEB_PAGE =
  /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|script)\b/i;

/** Turns the answer for one file into its text, or says why that cannot be. */
export function readText(file: string, answer: FileAnswer): TextFile {
  if (answer.kind === 'unreachable') {
    return {
      text: null,
      absent: answer.absent === true,
      issues: [fault('reachable', { file }, `读不到文件：${answer.reason}`, `数据包里有 ${file}，且能读取`)],
    };
  }
  if (answer.kind === 'text') return { text: answer.text, absent: false, issues: [] };
  const decoded = decodeText(answer.bytes);
  if (decoded.kind === 'undecodable') {
    return {
      text: null,
      absent: false,
      issues: [
        fault('encoding', { file }, decoded.reason, '用 UTF-8 编码保存；在 Excel 里另存为“CSV UTF-8”'),
      ],
    };
  }
  const { text, encoding } = decoded;
  if (WEB_PAGE.test(text.slice(0, 4000))) {
    const message = '得到的是网页而不是数据文件，可能是登录页或代理提示页';
    return {
      text: null,
      absent: true,
      issues: [
        fault('reachable', { file }, message, '先登录，或请管理员放行数据目录，再重新读取', text.trim()),
      ],
    };
  }
  if (encoding === 'UTF-8') return { text, absent: false, issues: [] };
  return {
    text,
    absent: false,
    issues: [warning('encoding', { file }, `不是 UTF-8 编码，已读作 ${encoding}`, '用 UTF-8 编码保存')],
  };
}
