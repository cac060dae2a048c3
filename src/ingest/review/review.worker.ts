import { expose } from 'comlink';
import { reviewSession } from './reviewSession.ts';

expose(reviewSession());
