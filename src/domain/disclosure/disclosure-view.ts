import type { Comparing, Copy, SlipState } from './disclosure.ts';
import type { PartLines } from './line.ts';

/** A consent and the receiver that it names, on which a compilation may be opened. */
export interface Basis {
  readonly consentId: string;
  readonly toId: string;
  readonly endsOn: string;
  readonly onCase: boolean;
}

/** Whose key a file is sealed to. */
export interface KeyView {
  /** The first half of the SHA-256 of the key, in hexadecimal. */
  readonly mark: string;
  readonly unit: string;
  /** With whom the mark was or is to be compared. */
  readonly person: string;
}

/** The receipt of a file that was sealed to the receiver's key. */
export interface SealView {
  readonly at: string;
  /** Who sealed it, for its own organisation. */
  readonly by: string | null;
  readonly compared: Comparing;
  /** SHA-256 of the sealed file, in hexadecimal. */
  readonly digest: string;
}

/** A compilation as one's own organisation keeps it: its own part, and nothing of the others'. */
export interface CompilationView {
  readonly id: string;
  readonly toId: string;
  readonly to: string;
  readonly from: string;
  /** The own organisation gathers it. */
  readonly gathers: boolean;
  readonly consentId: string;
  readonly state: SlipState;
  readonly purpose: string;
  readonly releasedBy: string | null;
  readonly changedAt: string;
  readonly copyGiven: Copy | null;
  readonly copyAt: string | null;
  /** It is open and everything that it stands on is still so. */
  readonly stands: boolean;
  /** The own organisation may release lines to it now. */
  readonly contributes: boolean;
  readonly receiverOnCase: boolean;
  /** The worker has chosen lines that are not released yet. */
  readonly draft: boolean;
  /** Something in the own organisation's released part has been corrected since. */
  readonly stale: boolean;
  /** The key to which it is to be sealed, or was. */
  readonly key: KeyView | null;
  readonly seal: SealView | null;
}

/** The own organisation's chosen lines. */
export interface PartView {
  readonly id: string;
  readonly state: 'draft' | 'released' | 'sent';
  /** Keys of what was chosen, each with its version. */
  readonly told: Readonly<Record<string, number>>;
  readonly lines: PartLines;
}

export interface ProgressRow {
  readonly organisationId: string;
  readonly organisation: string;
  readonly state: SlipState;
  /** Something in it has been corrected since it was released. */
  readonly stale: boolean;
}

/** What was handed over to the own organisation: one part for each owner. */
export interface ReceivedView {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly receivedAt: string;
  readonly word: string;
  readonly parts: readonly {
    readonly organisationId: string;
    readonly organisation: string;
    readonly lines: PartLines;
  }[];
}
