/** Code points that a TrueType file has a glyph for, read from its cmap table (formats 4 and 12). */
export const fontCoverage = (font: Uint8Array): Set<number> => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tag = (at: number): string => String.fromCharCode(...font.subarray(at, at + 4));
  const tables = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16);
  const record = tables.find((at) => tag(at) === 'cmap');
  if (record === undefined) throw new Error('the font has no cmap table');
  const cmap = view.getUint32(record + 8);
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 4 + i * 8 + 4),
  );
  const full = subtables.find((at) => view.getUint16(at) === 12);
  const basic = subtables.find((at) => view.getUint16(at) === 4);
  if (full !== undefined) return segmented(view, full);
  if (basic !== undefined) return basicPlane(view, basic);
  throw new Error('the font has no Unicode cmap this script can read');
};

const segmented = (view: DataView, at: number): Set<number> => {
  const codes = new Set<number>();
  for (let i = 0; i < view.getUint32(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code += 1) codes.add(code);
  }
  return codes;
};

const basicPlane = (view: DataView, at: number): Set<number> => {
  const codes = new Set<number>();
  const doubled = view.getUint16(at + 6);
  for (let i = 0; i < doubled; i += 2) {
    const last = view.getUint16(at + 14 + i);
    const first = view.getUint16(at + 16 + doubled + i);
    for (let code = first; code <= last && code !== 0xffff; code += 1) codes.add(code);
  }
  return codes;
};
