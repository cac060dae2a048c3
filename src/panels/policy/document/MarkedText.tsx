import type { TextMatch } from '#policy/findInText.ts';

interface Props {
  readonly text: string;
  readonly matches: readonly TextMatch[];
  /** The one that is shown, where it is of this text. */
  readonly shown: TextMatch | null;
}

/** A text with what was looked for marked in it. */
export function MarkedText({ text, matches, shown }: Props) {
  if (matches.length === 0) return text;
  return (
    <>
      {matches.map((match, i) => (
        <span key={match.from}>
          {text.slice(matches[i - 1]?.to ?? 0, match.from)}
          <mark data-match={match === shown ? 'shown' : 'found'}>{text.slice(match.from, match.to)}</mark>
        </span>
      ))}
      {text.slice(matches.at(-1)?.to)}
    </>
  );
}
