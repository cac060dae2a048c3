import { ViewLink } from '../../ViewLink.tsx';
import { departmentView } from '../departmentView.ts';
import { PolicyFrame } from '../PolicyFrame.tsx';

/** The address names a department that is not there. */
export const UnknownDepartment = ({ id }: { readonly id: string }) => (
  <PolicyFrame title="没有这个责任单位">
    <p role="alert">
      责任单位表里没有编号为 <b>{id}</b> 的单位，可能是链接写错了，或资料已经更换。
    </p>
    <p>
      <ViewLink to={departmentView('')}>看全部责任单位</ViewLink>
    </p>
  </PolicyFrame>
);
