import { Component, type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { LayerSetting } from '#catalog/layers.ts';
import { latePart } from '#ui/latePart.tsx';
import { useUserLayers } from '#view/userLayers.ts';
import { isFlat } from './camera.ts';
import { fetchGlMap } from './fetchGlMap.ts';
import type { GlMapProps } from './gl/GlMap.tsx';
import type { MapScene } from './mapScene.ts';
import type { Projection } from './projection.ts';
import { SvgBase } from './SvgBase.tsx';
import type { Base } from './useBase.ts';
import type { MapViewport } from './viewport.ts';

/** What a look or the reader adds to the SVG map. */
const SvgMarks = latePart('图形', async () => (await import('./SvgMarks.tsx')).SvgMarks);
const UserLayersSvg = latePart('我的图层', async () => (await import('./UserLayersSvg.tsx')).UserLayersSvg);

const CrowdCanvas = latePart('点', async () => (await import('./CrowdCanvas.tsx')).CrowdCanvas);

/** Of points, so that what is below shines through; more of it where the marks of a look are. */
const [THICK, FAINT] = [0.8, 0.25];

interface Props {
  readonly base: Base;
  readonly scene: MapScene;
  readonly projection: Projection;
  readonly viewport: MapViewport;
  readonly theme: 'dark' | 'light';
  readonly hovered: string | null;
  readonly layers: readonly LayerSetting[];
  /** How much wider lines and stripes are than at the desk. */
  readonly bold?: number;
}

/** SVG first; WebGL is made ready behind it and takes its place, and gives it back when it is lost. */
export function BaseMap({ base, scene, projection, viewport, theme, hovered, layers, bold = 1 }: Props) {
  const Gl = useGlMap(base);
  const users = useUserLayers((s) => s.layers);
  const { stage } = base.state;
  const look = layers.find((layer) => layer.id === 'look');
  const opacity = look?.shown ? look.opacity / 100 : 0;
  return (
    <>
      {Gl && (
        <GlBoundary onFailed={() => base.onFailed('failed')}>
          <Gl
            scene={scene}
            viewport={viewport}
            metresPerPx={projection.kmPerPx * 1000}
            theme={theme}
            hovered={hovered}
            layers={layers}
            bold={bold}
            users={users}
            onReady={base.onReady}
            onLost={base.onLost}
          />
        </GlBoundary>
      )}
      {stage !== 'webgl' && isFlat(viewport.camera) && (
        <>
          <SvgBase
            scene={scene}
            projection={projection}
            viewport={viewport}
            hovered={hovered}
            layers={layers}
            bold={bold}
            user={users.length > 0 && <UserLayersSvg layers={users} projection={projection} />}
          />
          {scene.marks.length > 0 && <SvgMarks marks={scene.marks} viewport={viewport} opacity={opacity} />}
        </>
      )}
      {scene.crowd && (
        <CrowdCanvas
          crowd={scene.crowd}
          projection={projection}
          viewport={viewport}
          theme={theme}
          opacity={opacity * (scene.marks.length > 0 ? FAINT : THICK)}
        />
      )}
    </>
  );
}

/** The WebGL map while it is wanted; fetched when it is for the first time. */
function useGlMap({ state: { stage }, onFailed }: Base): ComponentType<GlMapProps> | null {
  const [Gl, setGl] = useState<{ readonly view: ComponentType<GlMapProps> } | null>(null);
  const wanted = stage === 'starting' || stage === 'webgl';
  useEffect(() => {
    if (!wanted || Gl) return;
    let current = true;
    fetchGlMap().then(
      (module) => current && setGl({ view: module.default }),
      () => current && onFailed('failed'),
    );
    return () => {
      current = false;
    };
  }, [wanted, Gl, onFailed]);
  return wanted ? (Gl?.view ?? null) : null;
}

/** A WebGL map that cannot be made leaves the SVG map in its place. */
class GlBoundary extends Component<{ readonly onFailed: () => void; readonly children: ReactNode }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailed();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
