/** Whether a page that was opened at `opened` should begin anew: an hour of the day (0–23) has struck since; 24 never does. */
export function isRestartDue(opened: number, now: number, hour: number): boolean {
  if (hour > 23) return false;
  const struck = new Date(now);
  struck.setHours(hour, 0, 0, 0);
  // Before it strikes today it last struck yesterday.
  if (struck.getTime() > now) struck.setDate(struck.getDate() - 1);
  return opened < struck.getTime();
}
