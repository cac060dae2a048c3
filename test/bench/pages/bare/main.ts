import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection } from 'geojson';
import { Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { boundsOf } from '../boundsOf.ts';

setWorkerUrl(workerUrl);

const read = async (path: string): Promise<FeatureCollection> => (await fetch(path)).json();
const [counties, neighbours] = await Promise.all([
  read('./data/geo/counties.geojson'),
  read('./data/geo/neighbours.geojson'),
]);

const map = new GlMap({
  container: 'map',
  attributionControl: false,
  fadeDuration: 0,
  bounds: boundsOf(counties),
  fitBoundsOptions: { padding: 24 },
  style: {
    version: 8,
    sources: {
      counties: { type: 'geojson', data: counties },
      neighbours: { type: 'geojson', data: neighbours },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#10151c' } },
      { id: 'neighbours', type: 'line', source: 'neighbours', paint: { 'line-color': '#39424d' } },
      { id: 'areas', type: 'fill', source: 'counties', paint: { 'fill-color': '#a9793a' } },
      { id: 'borders', type: 'line', source: 'counties', paint: { 'line-color': '#f1f4f7' } },
    ],
  },
});
map.once('idle', () => performance.mark('map-idle'));
