/** What becomes of a figure whose year nobody tells. */
export const UNDATED = '没有写是哪一年的数，记作“年份不详”，不进入任何一年的比较';
