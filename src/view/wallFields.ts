import {
  MOST_STOPS,
  TOURS,
  type TourChoice,
  type TourId,
  WALL_RUN,
  type WallRunSetting,
} from '#catalog/tours.ts';
import { MOST_PANELS, WALL_PROFILES, type WallChoice, type WallProfileId } from '#catalog/wallProfiles.ts';
import { clip, type Field, SWITCH } from './field.ts';
import type { ViewState, WallRun } from './viewState.ts';

/** `32x9`, or panels as `grid:4x2:3.5`: columns × rows, then mm of seam. */
const WALL: Field<WallChoice | null> = {
  parse: (text) => {
    if (Object.hasOwn(WALL_PROFILES, text)) return { value: { kind: 'profile', id: text as WallProfileId } };
    const [, ...numbers] = /^grid:([1-9]\d?)x([1-9]):(\d{1,2}(?:\.\d)?)$/.exec(text) ?? [];
    const [columns = 0, rows = 0, seam = 0] = numbers.map(Number);
    return columns > 0 && columns <= MOST_PANELS.columns && seam <= MOST_PANELS.seam
      ? { value: { kind: 'grid', columns, rows, seam } }
      : {
          wrong: `没有“${clip(text)}”这种屏，可用：${Object.keys(WALL_PROFILES).join('、')}，或“grid:列x行:缝宽毫米”，如 grid:4x2:3.5`,
        };
  },
  format: (value) => {
    if (value === null) return '';
    return value.kind === 'profile' ? value.id : `grid:${value.columns}x${value.rows}:${value.seam}`;
  },
};

/** `towns`, or ids in an order of their own: `huairen-taoci,140681,dairy`. Unknown ones are told and skipped. */
const TOUR: Field<TourChoice | null> = {
  parse: (text, words) => {
    if (Object.hasOwn(TOURS, text)) return { value: { kind: 'all', of: text as TourId } };
    const asked = [...new Set(text.split(',').filter((part) => part !== ''))];
    const isKnown = (id: string) =>
      words.has({ kind: 'town', id }) || words.area.has(id) || words.sector.has(id);
    const ids = asked.filter(isKnown).slice(0, MOST_STOPS);
    const unknown = asked.filter((id) => !isKnown(id));
    const value: TourChoice | null = ids.length > 0 ? { kind: 'list', ids } : null;
    if (unknown.length > 0 || value === null) {
      const rest = value ? '已跳过' : `可用：${Object.keys(TOURS).join('、')}，或镇、县区、行业的编号`;
      return { value, wrong: `没有“${clip(unknown.join('、'))}”，${rest}` };
    }
    return asked.length > MOST_STOPS ? { value, wrong: `站数过多，只取前 ${MOST_STOPS} 站` } : { value };
  },
  format: (value) => (value === null ? '' : value.kind === 'all' ? value.of : value.ids.join(',')),
};

const runField = (setting: WallRunSetting): Field<number | null> => {
  const { label, unit, least, most } = WALL_RUN[setting];
  return {
    parse: (text) =>
      /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most
        ? { value: Number(text) }
        : { wrong: `“${clip(text)}”不能用：${label}应为 ${least} 到 ${most} 的整数，单位${unit}` },
    format: (value) => (value === null ? '' : String(value)),
  };
};

const FLAG: Field<boolean> = {
  parse: (text) =>
    text === '1' || text === '0' ? { value: text === '1' } : { wrong: `“${clip(text)}”应为 1 或 0` },
  format: (value) => (value ? '1' : ''),
};

/** What only the wall goes by. */
type WallView = WallRun & Pick<ViewState, 'wall' | 'check'>;

export const WALL_FIELDS: { readonly [K in keyof WallView]: Field<WallView[K]> } = {
  wall: WALL,
  check: FLAG,
  tour: TOUR,
  hold: FLAG,
  stay: runField('stay'),
  resume: runField('resume'),
  refresh: runField('refresh'),
  restart: runField('restart'),
  own: SWITCH,
};
