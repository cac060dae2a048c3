import { expose } from 'comlink';
import { intakeSession } from './intakeSession.ts';

expose(intakeSession());
