import type { Pronoun } from '../i18n/pronouns.ts';

/** Who acts, as the database answered for the session token. Never built from what a browser says. */
export interface Acting {
  readonly workerId: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly language: string;
  readonly organisationId: string;
  readonly organisation: string;
  /** Kind of the organisation, such as `police`. */
  readonly kind: string;
  /** The database's clock at the start of the transaction. */
  readonly now: Date;
  /** When the session of this request ends; absent where there is none, in a job. */
  readonly sessionEnds?: Date | undefined;
  /** The organisation's own log, for what concerns no case. */
  readonly logRoom: number;
  /** Names of shelters whose part is not open to the worker here, whether there is one or not. */
  readonly unseenShelters: readonly string[];
  /** Absent when the request concerns no case, or when that case does not exist for this worker. */
  readonly case?: CaseStanding | undefined;
}

/** What the acting worker is on the case of the request. */
export interface CaseStanding {
  readonly id: string;
  /** Not known to the data-protection officer, who reads the log of the case alone. */
  readonly codeWord: string | null;
  /** How the person wants to be spoken of, as the own organisation has recorded it last; nothing where nobody asked. */
  readonly pronoun: Pronoun | null;
  readonly state: 'open' | 'closed';
  readonly version: number;
  readonly standing: 'lead' | 'backup' | 'member' | null;
  /** Acting lead of the own organisation's part. */
  readonly acting: boolean;
  /** The own organisation holds the lead of the case. */
  readonly leads: boolean;
  readonly left: boolean;
  readonly named: boolean;
  /** Classes with a readable room of any organisation, of the own one, and those the worker may write in. */
  readonly reads: readonly string[];
  readonly own: readonly string[];
  readonly writes: readonly string[];
  readonly logRoom: number | null;
  /** Changes when what the worker may see on this case changes. */
  readonly mark: string;
}

type Entered = Omit<Acting, 'now' | 'sessionEnds'> & { now: string; sessionEnds?: string | null };

/** The answer of `look.enter` as the program uses it. */
export const readActing = ({ now, sessionEnds, ...entered }: Entered): Acting => ({
  ...entered,
  now: new Date(now),
  ...(sessionEnds && { sessionEnds: new Date(sessionEnds) }),
});

/** How texts speak of the person of the case: as the own organisation has recorded it; without a pronoun where it has not, and where no one case is shown. */
export const pronounOf = (acting: Acting): Pronoun => acting.case?.pronoun ?? 'none';
