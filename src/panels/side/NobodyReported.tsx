import type { AreaOverlay } from '#selectors/areaOverlay.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import { CopyRequest } from './CopyRequest.tsx';
import styles from './side.module.css';

/** The state of its own for what nobody has published: how many, who holds it, and a way to ask. */
export function NobodyReported({ overlay: { indicator, coverage } }: { readonly overlay: AreaOverlay }) {
  const holder = indicator.holder || NO_HOLDER;
  return (
    <div className={styles.nobody}>
      <p>
        <b>
          {coverage.reported}/{coverage.total} 已填报
        </b>
        ，图上为灰底斜线。可提供单位：{holder}
        {indicator.holderBasis && `（推定依据：${indicator.holderBasis}）`}
      </p>
      <RequestFor overlay={{ indicator }} />
    </div>
  );
}

/** Copies the request for an indicator by county. */
export const RequestFor = ({
  overlay: { indicator },
}: {
  readonly overlay: Pick<AreaOverlay, 'indicator'>;
}) => (
  <CopyRequest
    name={indicator.name}
    holder={indicator.holder || NO_HOLDER}
    basis={indicator.holderBasis}
    scope={`各县（市、区），单位：${indicator.unitLabel}`}
    purpose=""
  />
);
