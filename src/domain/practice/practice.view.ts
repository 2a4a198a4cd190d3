import type { OwnPractice, Practice } from './practice.ts';
import type { PracticeSource } from './sources.ts';

/** Who keeps and who wrote a practice: named to colleagues, to nobody else. */
export interface KeptBy {
  readonly ownerId: string | null;
  readonly owner: string | null;
  /** The owner no longer has an account here. */
  readonly ownerLeft: boolean;
  readonly author: string | null;
}

/** What a shipped practice and one of an organisation both say. */
type Told = Omit<OwnPractice, 'version' | 'state' | 'organisationId' | 'organisation' | 'contact' | 'writtenAt'>;

/** Whose a practice is that an organisation has written: who keeps it is told to its own workers. */
type Whose = Pick<OwnPractice, 'version' | 'state' | 'organisationId' | 'organisation' | 'contact' | 'writtenAt'> & {
  readonly mine: boolean;
  readonly keptBy: KeptBy | null;
};

export type ViewedPractice = Told & {
  readonly country: Practice['country'] | null;
  readonly sources: readonly PracticeSource[];
  readonly seenOn: string | null;
  readonly own: Whose | null;
};
