/** Sends the sheet of the page to the printer, or to a PDF. */
export const PrintButton = ({ what = '本页' }: { readonly what?: string }) => (
  <button type="button" className="small-button" onClick={() => window.print()}>
    打印{what}（A4）
  </button>
);
