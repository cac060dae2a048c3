/** Sends the sheet of the page to the printer, or to a PDF. */
export const PrintButton = () => (
  <button type="button" className="small-button" onClick={() => window.print()}>
    打印本页（A4）
  </button>
);
