/** Whether a clause is another or stands below it: `3.10.2` is within `3.10`, `3.10` is not within `3.1`. */
export const isWithin = (clauseId: string, outerId: string): boolean =>
  clauseId === outerId || clauseId.startsWith(`${outerId}.`);
