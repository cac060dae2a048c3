/** Called between pieces of long work: waits where others have to have their turn, rejects where the work is no longer wanted. */
export type Breath = () => Promise<void>;
