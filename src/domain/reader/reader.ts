/** Who will read the class, by name: the own team as shown, and by a grant those whom one who may give it may know (access model 5). */
export interface ReaderRow {
  readonly class: string;
  readonly organisation_id: string;
  readonly organisation: string;
  readonly kind: string;
  readonly worker: string;
}
