/** Which form a window has open, and which draft of it: sent along with the form, unseen. Whoever invents one reaches drafts of their own alone. */
export interface DraftMark {
  /** Path and query of the form without the language. */
  readonly address: string;
  /** The draft that the window goes on from, and its version as the window knows it; none before the first is kept. */
  readonly id?: string | undefined;
  readonly version: number;
}

export const draftField = 'luonnos';

const pattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?\.(\d{1,9}) (\/[\x21-\x7e]{0,2000})$/;

export const writeMark = ({ address, id = '', version }: DraftMark): string => `${id}.${version} ${address}`;

/** What `writeMark` has written; nothing where it is something else. */
export function readMark(written: string | null): DraftMark | undefined {
  const [, id, version, address] = pattern.exec(written ?? '') ?? [];
  return address === undefined ? undefined : { address, id, version: Number(version) };
}
