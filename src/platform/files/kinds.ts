/** Kinds of files that may be handed in: how a name may end, and as what one is sent back. */
export const fileKinds = {
  pdf: { endings: ['pdf'], type: 'application/pdf' },
  jpeg: { endings: ['jpg', 'jpeg'], type: 'image/jpeg' },
  png: { endings: ['png'], type: 'image/png' },
  webp: { endings: ['webp'], type: 'image/webp' },
  text: { endings: ['txt'], type: 'text/plain; charset=utf-8' },
  docx: { endings: ['docx'], type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { endings: ['xlsx'], type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pptx: { endings: ['pptx'], type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  odt: { endings: ['odt'], type: 'application/vnd.oasis.opendocument.text' },
  ods: { endings: ['ods'], type: 'application/vnd.oasis.opendocument.spreadsheet' },
  odp: { endings: ['odp'], type: 'application/vnd.oasis.opendocument.presentation' },
} as const satisfies Record<string, { readonly endings: readonly string[]; readonly type: string }>;
export type FileKind = keyof typeof fileKinds;
export const kindNames = Object.keys(fileKinds) as [FileKind, ...FileKind[]];

/** All endings that a name may have, for the file field of a form. */
export const accepted = kindNames.flatMap((kind) => fileKinds[kind].endings.map((ending) => `.${ending}`)).join(',');

/** What was taken out of a file: where it was made, who made it, with which device, and anything else that was not needed. */
export const removals = ['place', 'people', 'device', 'other'] as const;
export type Removal = (typeof removals)[number];

/** Why a file is not taken; each has a text that says what to do. */
export const refusals = [
  'file-kind',
  'file-ending',
  'file-broken',
  'file-two-in-one',
  'file-macro',
  'file-embedded',
  'file-picture-inside',
  'file-locked',
  'file-bomb',
  'file-too-long',
  'file-crowded',
  'file-virus',
  'file-unchecked',
] as const;
export type Refusal = (typeof refusals)[number];

/** A file that is not taken as it is. */
export class FileRefused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal, cause?: unknown) {
    super(reason, cause === undefined ? {} : { cause });
    this.reason = reason;
  }
}

/** A file as it is kept: nothing in it tells who made it, where and with what, as far as such things have a place of their own in a file of its kind. */
export interface Cleaned {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  readonly removed: readonly Removal[];
}

/** What is taken out of a file while it is gone through. */
export interface Removed {
  readonly add: (...what: readonly Removal[]) => void;
  readonly all: () => Removal[];
}

/** Gathers what is taken out, each once, in one order. */
export function noteRemovals(): Removed {
  const noted = new Set<Removal>();
  return {
    add: (...what) => {
      for (const one of what) noted.add(one);
    },
    all: () => removals.filter((one) => noted.has(one)),
  };
}
