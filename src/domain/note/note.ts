/** A note has at most this many characters: it is written in half a minute and read in less. */
export const longestNote = 1000;

export interface NoteView {
  readonly id: string;
  readonly class: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly author: string | null;
  readonly happenedOn: string;
  readonly writtenAt: string;
  readonly version: number;
  readonly text: string;
  /** True when it is the own organisation's and the viewer may correct it. */
  readonly mine: boolean;
}

/** An earlier text of a note. */
export interface VersionView {
  readonly version: number;
  readonly text: string;
  readonly writtenAt: string;
  readonly author: string | null;
}
