export interface Document {
  /** Typst source. It reads what it shows by `json("/data.json")`, so that no word of the content is ever read as code. */
  readonly template: string;
  readonly data: unknown;
  /** Other files that the template reads, by name: pictures. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Meta {
  readonly title: string;
  /** BCP 47, two letters: `fi`. */
  readonly language: string;
  readonly author: string;
}

/** What Typst gave: the bytes, or what is wrong with the document. Both can be sent from one thread to another. */
export type Drawn = { readonly pdf: Uint8Array } | { readonly problem: string };
