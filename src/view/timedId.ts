/** Ids in the order of time, told apart where two fall together; made without what plain http lacks. */
export function timedId(): string {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now().toString(36)}-${chance.toString(36).padStart(7, '0')}`;
}
