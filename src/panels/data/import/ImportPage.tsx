import { DataFrame } from '../DataFrame.tsx';

export const ImportPage = () => <DataFrame title="导入">{null}</DataFrame>;
