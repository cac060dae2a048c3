/** Calls back once the frame that shows what is in the page now has been drawn and handed on. */
export function afterFrame(done: () => void): void {
  requestAnimationFrame(() => {
    // Asked for inside a frame, it comes after its layout and paint, before any other task.
    scheduler.postTask(done, { priority: 'user-blocking' });
  });
}
