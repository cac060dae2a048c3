import type { CheckId, Issue } from '#catalog/issues.ts';
import { fault } from './issue.ts';
import { jsonFault } from './jsonFault.ts';

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: Issue };

/** Parses JSON; a break is told with its line and place in the line. */
export function parseJson(file: string, text: string, check: CheckId): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const { line, column, near } = jsonFault(text);
    const message =
      near === '' ? `JSON 不完整，在第 ${line} 行就断了` : `JSON 在第 ${line} 行第 ${column} 个字符处写错了`;
    return {
      ok: false,
      issue: fault(check, { file, line }, message, '完整的 JSON，括号、引号、逗号齐全', near),
    };
  }
}
