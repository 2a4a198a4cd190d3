import type { Day } from '../../platform/time/format.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Stance } from './stance.ts';

/** A version of a stance, as its history tells it. */
export interface ToldVersion {
  readonly version: number;
  readonly state: Stance['state'];
  readonly writtenOn: Day;
  /** Who has written it; only in the own organisation. */
  readonly author: string | null;
}

/** A stance as it is told to a worker: people are named inside their own organisation alone, by name and never by id. */
export interface ToldStance extends Pick<Stance, 'state' | 'reason' | 'evidence' | 'dueOn' | 'reviewOn' | 'writtenOn'> {
  readonly organisation: string;
  readonly region: string;
  /** It is said for the region, by the network of it. */
  readonly forRegion: boolean;
  readonly own: boolean;
  readonly owner: string | null;
  readonly deeds: readonly Stance['deeds'][number][];
  /** The newest first. */
  readonly versions: readonly ToldVersion[];
}

/** All versions of what one organisation says, the newest first, as the reader is told them. */
export function toldStance(
  versions: readonly [Stance, ...Stance[]],
  organisation: Organisation | undefined,
  own: boolean,
  names: ReadonlyMap<string, string>,
): ToldStance {
  const [last] = versions;
  const named = (id: string | null): string | null => (own && id !== null ? (names.get(id) ?? null) : null);
  return {
    ...{ state: last.state, reason: last.reason, evidence: last.evidence },
    ...{ dueOn: last.dueOn, reviewOn: last.reviewOn, writtenOn: last.writtenOn },
    organisation: organisation?.name ?? '',
    region: organisation?.region ?? '',
    forRegion: organisation?.kind === 'regional-network',
    own,
    owner: named(last.ownerId),
    deeds: last.deeds.map(({ who, ...deed }) => ({ ...deed, who: named(who) })),
    versions: versions.map(({ version, state, writtenOn, authorId }) => ({
      ...{ version, state, writtenOn },
      author: named(authorId),
    })),
  };
}

/** Whoever sees to something of a stance. */
export const keptNamed = ({ ownerId, deeds }: Stance): readonly string[] =>
  [ownerId, ...deeds.map(({ who }) => who)].filter((id) => id !== null);

/** Everybody of whom a stance speaks. */
export const namedIn = (stance: Stance): readonly string[] => [stance.authorId, ...keptNamed(stance)];
