import { deskSuite } from './desk.ts';
import { filesSuite } from './files.ts';
import { intakeSuite } from './intake.ts';
import type { Suite } from './suite.ts';
import { wallSuite } from './wall.ts';

export const SUITES: readonly Suite[] = [deskSuite, intakeSuite, wallSuite, filesSuite];
