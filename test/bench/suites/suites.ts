import { deskSuite } from './desk.ts';
import type { Suite } from './suite.ts';
import { wallSuite } from './wall.ts';

export const SUITES: readonly Suite[] = [deskSuite, wallSuite];
