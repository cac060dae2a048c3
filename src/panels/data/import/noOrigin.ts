import type { OriginDraft } from '#ingest/intake/newSource.ts';

/** Where figures are from, before anything has been said of it. */
export const NO_ORIGIN: OriginDraft = {
  sourceId: '',
  title: '',
  publisher: '',
  publisherKind: '',
  date: '',
  standing: '',
  internal: false,
};
