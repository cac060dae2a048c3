import { MODES } from '#catalog/modes.ts';
import { encodeView } from './codec.ts';
import { NO_RUN, type ViewState } from './viewState.ts';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|)$/;

/**
 * The same view as a link for a phone: there it opens at the desk, which has a column for it, with sample shown or not
 * as it is here. Null where the package names no public address, or the page itself is not served to others.
 */
export function phoneAddress(publicAddress: string, hostname: string, view: ViewState): string | null {
  if (publicAddress === '' || LOOPBACK.test(hostname)) return null;
  const sample = view.sample ?? (MODES[view.mode].sampleByDefault ? 'on' : 'off');
  return `${publicAddress}${encodeView({ ...view, ...NO_RUN, mode: 'plan', wall: null, check: false, sample })}`;
}
