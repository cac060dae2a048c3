import type { Clause } from '#domain/policy.ts';
import { clauseWriter } from './clauseWriter.ts';
import { type Mark, type PrintedLine, printedLines } from './printedLines.ts';
import { unitReader } from './unitReader.ts';

type Region = 'start' | 'head' | 'body' | 'annex' | 'end';

/** What a mark begins, by where it stands: the annex counts its items as the document counts its parts. */
function begunBy(mark: Mark | null, region: Region): 'part' | 'item' | null {
  if (!mark || region === 'end') return null;
  if (region === 'annex') return 'item';
  return mark.kind === 'part' ? 'part' : region === 'body' ? 'item' : null;
}

/**
 * The text of a policy as rows of clauses, in its order: part `0` is what stands before the first numbered part,
 * then the numbered parts, the annex and, after a ruled line, the end, each one higher. `3.10` is an item, `3.10.2`
 * its second sentence, `3.10.duty` its bracket of departments; `3.0.1` stands in a part before its first item.
 * Where a line breaks, and whether a page does, makes no difference to the texts.
 */
export function parseDocument(document: string): readonly Clause[] {
  const writer = clauseWriter();
  const reader = unitReader();
  /** Where the next line stands, and the number of the part begun last. */
  const at: { region: Region; part: number } = { region: 'start', part: 0 };

  const flush = () => writer.units(reader.end());
  const begin = (next: Region, part: number, marker: string, line: number) => {
    at.region = next;
    at.part = part;
    writer.part(String(part), marker, line, next === 'body' || next === 'annex');
  };

  const words = ({ number, text, heading, stands }: PrintedLine) => {
    const apart = at.region === 'body' ? null : stands;
    if (apart) flush();
    writer.units(reader.add(text, number));
    if (heading || apart === 'whole') flush();
  };
  const opened = ({ number, heading, mark }: PrintedLine): boolean => {
    const begun = begunBy(mark, at.region);
    if (!mark || !begun) return false;
    if (begun === 'part') {
      begin('body', mark.number, mark.marker, number);
      writer.title(mark.rest.trim(), number);
    } else {
      writer.item(mark.number, mark.marker, number);
      writer.units(reader.add(mark.rest, number));
      if (heading) flush();
    }
    return true;
  };
  const start = (line: PrintedLine) => {
    if (opened(line)) return;
    const first = at.region === 'start';
    if (first) begin('head', 0, '', line.number);
    const titles = line.heading && (first || at.region === 'annex');
    if (!titles || !writer.title(line.text.trim(), line.number)) words(line);
  };

  for (const line of printedLines(document)) {
    const { kind, number, text } = line;
    const numbered = at.region === 'body' || at.region === 'annex';
    if (line.heading || kind === 'rule') flush();
    if (reader.open()) words(line);
    else if (kind === 'rule') {
      if (numbered) begin('end', at.part + 1, '', number);
    } else if (kind === 'words' || !numbered) start(line);
    else {
      if (at.region === 'body') begin('annex', at.part + 1, '', number);
      if (kind === 'annex') writer.mark(text.trim(), number);
      else {
        words(line);
        flush();
      }
    }
  }
  flush();
  return writer.clauses;
}
