import { type Zippable, zipSync } from 'fflate';

interface Sink {
  end(bytes: Uint8Array): void;
}

/** Stands in for the `ZipWriter` of exceljs: texts become the parts of a zip, which its sink gets whole. */
export class ZipWriter {
  readonly #parts: Zippable = {};
  #sink: Sink | null = null;
  #finished: () => void = () => {};

  append(text: string, { name }: { readonly name: string }): void {
    this.#parts[name] = new TextEncoder().encode(text);
  }

  pipe(sink: Sink): void {
    this.#sink = sink;
  }

  on(event: string, listener: () => void): void {
    if (event === 'finish') this.#finished = listener;
  }

  finalize(): void {
    this.#sink?.end(zipSync(this.#parts));
    this.#finished();
  }
}
