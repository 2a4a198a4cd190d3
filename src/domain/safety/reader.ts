/** One who will read what is about to be written; without a name when the part is not open to the viewer. */
export interface ReaderView {
  readonly organisation: string | null;
  readonly kind: string | null;
  readonly worker: string | null;
  readonly shown: boolean;
}
