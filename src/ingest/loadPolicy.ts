import type { Policy } from '#domain/policy.ts';
import { POLICY_CHECKS } from './checks/policyChecks.ts';
import type { ReadFile } from './fileAnswer.ts';
import { issueKey, sortIssues } from './issue.ts';
import { type Draft, rowsOf } from './lines.ts';
import type { LoadedCore } from './loadPackage.ts';
import { otherText, type ParsedFiles, parseAhead, parseTables } from './parsePackage.ts';
import { readText } from './readText.ts';
import { POLICY_TABLE_NAMES } from './resources.ts';
import { settle } from './settle.ts';

/**
 * Reads, parses and checks the policy of a package against the rest of it, which is settled already.
 * Never rejects for anything a package may hold: what cannot be read is told and empty.
 */
export async function loadPolicy({ descriptor, draft, issues }: LoadedCore, read: ReadFile): Promise<Policy> {
  const { tables, others } = descriptor;
  const listed = [...POLICY_TABLE_NAMES.map((table) => tables[table]), others.policyText];
  const files: ParsedFiles = { tables: new Map(), outlines: new Map() };
  const texts = new Map(
    await Promise.all(
      [...new Set(listed.filter((path) => path !== null))].map(async (path) => {
        const text = readText(path, await read(path));
        parseAhead(files, descriptor, path, text);
        return [path, text] as const;
      }),
    ),
  );
  const parsed = parseTables(POLICY_TABLE_NAMES, descriptor, texts, files.tables);
  const document = otherText('policyText', descriptor, texts);
  const settled = settle(joined(draft, parsed.parts, document.text), POLICY_CHECKS);
  const known = new Set(issues.map(issueKey));
  const found = [...parsed.issues, ...document.issues, ...settled.issues];
  return {
    ...rowsOf(POLICY_TABLE_NAMES, settled.draft.lines),
    issues: sortIssues(found.filter((issue) => !known.has(issueKey(issue)))),
    unreadable: [...parsed.unreadable, ...(document.lost ? [document.file] : [])],
  };
}

/** One draft of the settled tables and those of the policy. */
function joined(
  core: Draft,
  policy: Pick<Draft, 'lines' | 'unread' | 'leftOut'>,
  policyText: string | null,
): Draft {
  const late = Object.fromEntries(POLICY_TABLE_NAMES.map((table) => [table, policy.lines[table]]));
  const unread = POLICY_TABLE_NAMES.filter((table) => policy.unread.has(table));
  const names = new Set<string>(POLICY_TABLE_NAMES);
  return {
    ...core,
    lines: { ...core.lines, ...late },
    unread: new Set([...[...core.unread].filter((table) => !names.has(table)), ...unread]),
    leftOut: [...core.leftOut, ...policy.leftOut],
    policyText,
  };
}
