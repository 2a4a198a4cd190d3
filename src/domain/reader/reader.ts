/** Which organisations and workers will read the class, by name; a hidden organisation only to those who may know of it. */
export interface ReaderRow {
  readonly class: string;
  readonly organisation_id: string | null;
  readonly organisation: string | null;
  readonly kind: string | null;
  readonly worker: string | null;
  readonly shown: boolean;
}
