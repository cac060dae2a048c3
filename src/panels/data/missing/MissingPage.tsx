import { DataFrame } from '../DataFrame.tsx';

export const MissingPage = () => <DataFrame title="缺数清单">{null}</DataFrame>;
