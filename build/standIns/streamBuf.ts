/** Stands in for the `StreamBuf` of exceljs: holds the workbook from the zip's end until it is read. */
class StreamBuf {
  #bytes = new Uint8Array();

  end(bytes: Uint8Array<ArrayBuffer>): void {
    this.#bytes = bytes;
  }

  read(): Uint8Array {
    return this.#bytes;
  }
}

// Asked for by `require`, whose answer this is.
export { StreamBuf as 'module.exports' };
