import { deskSuite } from './desk.ts';
import type { Suite } from './suite.ts';

export const SUITES: readonly Suite[] = [deskSuite];
