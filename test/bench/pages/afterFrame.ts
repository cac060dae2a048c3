/** Calls back once the frame that shows what is in the page now has been drawn and handed on. */
export function afterFrame(done: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    // A message sent inside a frame comes after its layout and paint.
    port1.onmessage = () => done();
    port2.postMessage(null);
  });
}
