import { useState } from 'react';
import type { Issue } from '#catalog/issues.ts';
import type { PublicEdition } from '#domain/publicEdition.ts';
import { type PackageActions, usePackageActions } from '../../PackageActions.ts';

/** The public edition before it is taken away. `faulty`: the checks would refuse part of it. */
export type PublicPreview =
  | { readonly kind: 'working' | 'failed' }
  | Extract<PublicEdition, { readonly kind: 'refused' }>
  | { readonly kind: 'faulty'; readonly issues: readonly Issue[] }
  | Extract<PublicEdition, { readonly kind: 'ready' }>;

/** Makes the public edition of the package in use, and checks it as any package is checked. */
export function usePublicEdition() {
  const actions = usePackageActions();
  const [preview, setPreview] = useState<PublicPreview>({ kind: 'working' });
  const prepare = async () => {
    setPreview({ kind: 'working' });
    setPreview(await previewOf(actions));
  };
  return { preview, prepare };
}

async function previewOf(actions: PackageActions): Promise<PublicPreview> {
  try {
    const edition = await actions.publicEdition();
    if (edition.kind === 'refused') return edition;
    const faults = await actions.faultsIn(edition.files);
    return faults.length > 0 ? { kind: 'faulty', issues: faults } : edition;
  } catch {
    return { kind: 'failed' };
  }
}
