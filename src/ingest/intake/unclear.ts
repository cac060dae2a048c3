/** A way to write a cell that cannot be misread. */
export interface Option {
  readonly label: string;
  readonly text: string;
}

/** A cell that could mean two things, or nothing: it is asked, never guessed. */
export interface Unclear {
  readonly kind: 'unclear';
  readonly message: string;
  readonly expected: string;
  readonly options: readonly Option[];
}
