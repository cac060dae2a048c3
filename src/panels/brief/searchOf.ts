/** The part of a pasted address that says the view; '' for what is no address. */
export function searchOf(text: string): string {
  const from = text.indexOf('?');
  return from < 0 ? '' : (text.slice(from).split('#')[0] ?? '').trim();
}
