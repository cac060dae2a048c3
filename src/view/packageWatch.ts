import { create } from 'zustand';

/** Why newer data are not shown, for whoever runs the wall; null while there is nothing to tell. */
interface PackageWatch {
  readonly refused: { readonly why: string; readonly at: number } | null;
}

/** How watching the package beside the page goes. No part of the address. */
export const usePackageWatch = create<PackageWatch>()(() => ({ refused: null }));

export const tellRefused = (why: string) => usePackageWatch.setState({ refused: { why, at: Date.now() } });
export const tellTaken = () => usePackageWatch.setState({ refused: null });
