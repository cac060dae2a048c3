import { INTAKE_LIMITS } from '#catalog/intake.ts';
import type { IntakeIssue } from '#domain/intake.ts';
import { type IntakePlace, refusal } from './intakeIssue.ts';

const count = (value: number): string => value.toLocaleString('zh-CN');
const megabytes = (bytes: number): string => `${count(Math.ceil(bytes / 1024 / 1024))} MB`;

interface Size {
  readonly columns: number;
  readonly rows: number;
  readonly cells: number;
}

/** Whether a table is more than can be read; null when it is not. */
export function tableTooLarge(place: IntakePlace, { columns, rows, cells }: Size): IntakeIssue | null {
  if (columns > INTAKE_LIMITS.columns) {
    const message = `有 ${count(columns)} 列，超过 ${count(INTAKE_LIMITS.columns)} 列的上限，没有读`;
    return refusal('sheet', place, message, '只留要用的列，或查一查分隔符是不是用错了');
  }
  if (rows > INTAKE_LIMITS.rows) {
    const message = `有 ${count(rows)} 行，超过 ${count(INTAKE_LIMITS.rows)} 行的上限，没有读`;
    return refusal('sheet', place, message, '按县或按年份拆成几个文件');
  }
  if (cells > INTAKE_LIMITS.cells) {
    const message = `约有 ${count(cells)} 个单元格，超过 ${count(INTAKE_LIMITS.cells)} 个的上限，没有读`;
    return refusal('sheet', place, message, '删去空列和不用的列，或拆成几个文件');
  }
  return null;
}

export const fileTooLarge = (bytes: number): IntakeIssue | null =>
  bytes <= INTAKE_LIMITS.bytes
    ? null
    : refusal(
        'file',
        {},
        `文件有 ${megabytes(bytes)}，超过 ${megabytes(INTAKE_LIMITS.bytes)} 的上限，没有读`,
        '按县或按年份拆成几个文件；工作簿里的图片和附件先删去',
      );

/** The parts of a zip or workbook by its own directory, before any is unpacked. */
export function partsTooLarge(parts: readonly { readonly originalSize: number }[]): IntakeIssue | null {
  if (parts.length > INTAKE_LIMITS.entries) {
    const message = `压缩包里有 ${count(parts.length)} 个文件，超过 ${count(INTAKE_LIMITS.entries)} 个的上限，没有解开`;
    return refusal('file', {}, message, '只把要用的文件放进压缩包');
  }
  const bytes = parts.reduce((sum, part) => sum + part.originalSize, 0);
  if (bytes <= INTAKE_LIMITS.unpackedBytes) return null;
  const message = `解开后有 ${megabytes(bytes)}，超过 ${megabytes(INTAKE_LIMITS.unpackedBytes)} 的上限，没有解开`;
  return refusal('file', {}, message, '这样的压缩比不像正常文件；请另存为新的工作簿，或拆成几个文件');
}
