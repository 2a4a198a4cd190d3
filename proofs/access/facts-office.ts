import type { Id } from './terms.ts';

/** What organisations keep that concerns no case: consultations without a name, the directory, limits of the law, helplines, practices, recommendations, regional networks, trainings, feeds. */

/** How a receiver's own copy of a consultation stands. */
export type CopyState = 'waiting' | 'taken' | 'elsewhere' | 'routed' | 'answered' | 'closed' | 'withdrawn';

export type Consultation = {
  readonly id: Id;
  readonly asker: Id;
  readonly region: string;
  /** Receivers whom the asker has left out. */
  readonly refused: readonly Id[];
  readonly state: 'waiting' | 'taken' | 'answered' | 'closed' | 'withdrawn';
  readonly taker: Id | null;
  readonly copies: readonly { readonly organisation: Id; readonly state: CopyState }[];
  /** Whether the taker keeps its text now, and has answered it. */
  readonly kept: boolean;
  readonly answered: boolean;
  readonly added: boolean;
  readonly routed: number;
};

export type Service = {
  readonly id: Id;
  /** Null: kept by nobody of the deployment. */
  readonly organisation: Id | null;
  readonly state: 'open' | 'closed';
  readonly version: number;
  /** Everybody may read of it without an account. */
  readonly isPublic: boolean;
};

/** What somebody proposes to correct of the law. */
export type Proposal = {
  readonly id: Id;
  readonly proposer: Id;
  readonly state: 'waiting' | 'taken' | 'closed';
};

export type PracticeState = 'draft' | 'published' | 'withdrawn';

/** A practice that an organisation has written. */
export type Practice = {
  readonly organisation: Id;
  readonly version: number;
  readonly state: PracticeState;
  /** Who is reminded of its review. */
  readonly owner: Id;
};

/** A row of a regional network as it stands: whom it names, and of a membership whether it has ended. */
export type NetworkRow = {
  readonly network: string;
  readonly version: number;
  readonly organisation: Id | null;
  readonly out: boolean;
};

/** A training of an organisation's catalogue, and a note of one that a worker has done. */
export type Training = { readonly organisation: Id; readonly version: number };
export type Learnt = { readonly worker: Id; readonly version: number };
export type StudyState = 'draft' | 'asked' | 'approved' | 'refused';

/** A study that somebody has defined. */
export type Study = {
  readonly author: Id;
  readonly version: number;
  readonly state: StudyState;
  /** Half-years from the first one on and before the last one, and of what its numbers are multiples. */
  readonly from: number;
  readonly until: number;
  readonly k: number;
};

export type Office = {
  readonly consultations: readonly Consultation[];
  readonly services: readonly Service[];
  /** The corrected limits of the law, with the version that stands. */
  readonly rules: ReadonlyMap<string, number>;
  /** Numbers to call for help that somebody here has written: the version that stands, and who is reminded of its check. */
  readonly helplines: ReadonlyMap<string, { readonly version: number; readonly owner: Id | null }>;
  /** The words by which people ask for services, with the version that stands; by what they mean. */
  readonly words: ReadonlyMap<string, number>;
  /** Practices that organisations have written, as each stands. */
  readonly practices: ReadonlyMap<string, Practice>;
  /** The version that stands of what became of a practice in an organisation: by `practice organisation`. */
  readonly adoptions: ReadonlyMap<string, number>;
  /** What an organisation says of a recommendation: the version that stands, and who is named by it. By both, with a space between. */
  readonly stances: ReadonlyMap<string, { readonly version: number; readonly named: readonly Id[] }>;
  /** Lists of recommendations that were loaded, with the version that stands. */
  readonly lists: ReadonlyMap<string, number>;
  /** Who keeps regional networks, who is in them, on duty, meets and has agreed to what: by the kind of row and its key. */
  readonly networks: ReadonlyMap<string, NetworkRow>;
  readonly trainings: ReadonlyMap<string, Training>;
  readonly learnt: ReadonlyMap<string, Learnt>;
  /** How often a worker has said how well it goes. */
  readonly assessed: ReadonlyMap<Id, number>;
  /** Studies, as each stands. */
  readonly studies: ReadonlyMap<Id, Study>;
  readonly proposals: readonly Proposal[];
  /** Whoever has a calendar feed. */
  readonly feeds: readonly Id[];
};

export const emptyOffice: Office = {
  consultations: [],
  services: [],
  rules: new Map(),
  helplines: new Map(),
  words: new Map(),
  practices: new Map(),
  adoptions: new Map(),
  stances: new Map(),
  lists: new Map(),
  networks: new Map(),
  trainings: new Map(),
  learnt: new Map(),
  assessed: new Map(),
  studies: new Map(),
  proposals: [],
  feeds: [],
};
