import type { ActOf } from './acts.ts';
import type { Case, Id, Member, Party, Time, World } from './facts.ts';
import { get } from './facts.ts';
import { noWork } from './facts-work.ts';
import { classes as allClasses } from './words.ts';

/** What becomes of teams: who is named, and who comes onto a case. */

export const where = <Fact>(facts: readonly Fact[], test: (fact: Fact) => boolean, change: Partial<Fact>): Fact[] =>
  facts.map((fact) => (test(fact) ? { ...fact, ...change } : fact));

type Naming = Omit<Member, 'ended'>;

/** A naming replaces the earlier one of the same worker; a new lead or backup makes the one before a plain member, while that naming runs. */
export function named(members: readonly Member[], naming: Naming, now: Time): Member[] {
  const rest = where(members, (member) => member.worker === naming.worker && member.ended === null, { ended: now });
  const stepsBack = (member: Member): boolean =>
    naming.standing !== 'member' &&
    member.organisation === naming.organisation &&
    member.standing === naming.standing &&
    member.ended === null;
  const asMembers = rest
    .filter((member) => stepsBack(member) && (member.until === null || member.until > now))
    .map(
      (member): Member => ({ ...member, id: `${member.id}'`, standing: 'member', from: Math.max(member.from, now) }),
    );
  return [...where(rest, stepsBack, { ended: now }), ...asMembers, { ...naming, ended: null }];
}

export function opened(world: World, act: ActOf<'open-case'>, now: Time): Case {
  const organisation = get(world.workers, act.by).organisation;
  const first = (worker: Id, standing: 'lead' | 'backup'): Naming => ({
    id: `${act.case}-${standing}`,
    worker,
    organisation,
    standing,
    classes: standing === 'lead' ? allClasses : act.classes,
    from: now,
    until: null,
  });
  const lead = named([], first(act.by, 'lead'), now);
  return {
    id: act.case,
    lead: organisation,
    closed: null,
    parties: [{ organisation, joined: now, left: null }],
    members: act.backup === null ? lead : named(lead, first(act.backup, 'backup'), now),
    said: [],
    consents: [],
    grants: [],
    requests: [],
    invitations: [],
    bars: [],
    handOvers: [],
    joinOffers: [],
    joins: [],
    admissions: [],
    closedWithLead: [],
    places: [],
    entries: [],
    log: [],
    ...noWork,
  };
}

type FirstTeam = {
  readonly id: Id;
  readonly lead: Id;
  readonly backup: Id | null;
  readonly classes: Member['classes'];
};

/** An organisation comes onto the case, or back to it, with its own lead and backup; a team of before is over. */
export function comeOnto(thisCase: Case, organisation: Id, { id, lead, backup, classes }: FirstTeam, now: Time): Case {
  const first = (worker: Id, standing: 'lead' | 'backup'): Naming => ({
    id: `${id}-${standing}`,
    worker,
    organisation,
    standing,
    classes,
    from: now,
    until: null,
  });
  const before = where(thisCase.members, (member) => member.organisation === organisation && member.ended === null, {
    ended: now,
  });
  const withLead = named(before, first(lead, 'lead'), now);
  const party: Party = { organisation, joined: now, left: null };
  return {
    ...thisCase,
    members: backup === null ? withLead : named(withLead, first(backup, 'backup'), now),
    parties: [...thisCase.parties.filter((each) => each.organisation !== organisation), party],
  };
}
