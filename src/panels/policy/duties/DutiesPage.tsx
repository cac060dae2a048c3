import { useEffect, useMemo, useRef } from 'react';
import { dutyMatrix } from '#policy/dutyMatrix.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { useView } from '../../DatasetContext.ts';
import { PolicyFrame } from '../PolicyFrame.tsx';
import type { PolicyPageProps } from '../policyPage.ts';
import { DepartmentPage } from './DepartmentPage.tsx';
import { MatrixPage } from './MatrixPage.tsx';
import { UnknownDepartment } from './UnknownDepartment.tsx';

/** Who is charged with what: all departments, or the one that is asked for. */
export function DutiesPage({ policy }: PolicyPageProps) {
  const { department: id } = useView();
  const lookup = policyLookupOf(policy);
  const matrix = useMemo(() => dutyMatrix(lookup), [lookup]);
  const leftAt = useRef('');
  useEffect(() => {
    if (id !== '') leftAt.current = id;
  }, [id]);
  if (matrix.rows.length === 0) {
    return (
      <PolicyFrame title="责任分工">
        <p role="alert">责任单位或分工没有读到，看不了责任分工。其余各页照常。</p>
      </PolicyFrame>
    );
  }
  if (id === '') return <MatrixPage matrix={matrix} leftAt={leftAt} />;
  const department = lookup.department(id);
  if (!department) return <UnknownDepartment id={id} />;
  return <DepartmentPage key={id} department={department} lookup={lookup} />;
}
