import type { Judgement } from '#domain/judgement.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { DataRequest } from '#domain/requests.ts';

/** A figure or list that a department is thought to hold. */
export interface HeldData {
  readonly id: string;
  readonly name: string;
  /** Why it is thought to hold it: the text names no holder of figures. */
  readonly basis: string;
  /** Judgements that cannot be made without it. */
  readonly waiting: readonly Judgement[];
}

/** What a holder can supply: first what judgements wait for, then the other figures and lists that name it. */
export function heldData(
  { dataset }: Lookup,
  requests: readonly DataRequest[],
  holds: (holder: string) => boolean,
): readonly HeldData[] {
  const asked = requests.filter(({ holder }) => holds(holder));
  const waited = new Set(asked.map(({ need }) => `${need.kind} ${need.id}`));
  const registers = dataset.registers
    .filter(({ id, holder }) => holds(holder) && !waited.has(`register ${id}`))
    .map(({ id, name, holderBasis }) => ({ id: `register ${id}`, name: `${name}名单`, basis: holderBasis }));
  // What a target says is in the text already; only what it is measured by is asked for.
  const measured = new Set(dataset.targets.map(({ indicatorId }) => indicatorId));
  const stated = new Set(dataset.targets.map(({ statedIndicatorId }) => statedIndicatorId));
  const indicators = dataset.indicators
    .filter(({ id, holder }) => holds(holder) && !waited.has(`indicator ${id}`))
    .filter(({ id }) => measured.has(id) || !stated.has(id))
    .map(({ id, name, holderBasis }) => ({ id: `indicator ${id}`, name, basis: holderBasis }));
  return [
    ...asked.map(({ need, name, holderBasis, judgements }) => ({
      id: `${need.kind} ${need.id} ${name}`,
      name,
      basis: holderBasis,
      waiting: judgements,
    })),
    ...[...registers, ...indicators].map((row) => ({ ...row, waiting: [] })),
  ];
}
