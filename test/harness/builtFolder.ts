/** The build under test: dist/, or another that DIST_DIR names. */
export const BUILT_FOLDER = process.env.DIST_DIR ?? 'dist';
