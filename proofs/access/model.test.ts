import { describe, expect, test } from 'vitest';
import type { Act } from './acts.ts';
import type { Id, World } from './facts.ts';
import { day } from './facts.ts';
import { knownReaders, may, mayWrite, sees, seesInviter, seesNameOfPlace, seesPart, shownTeam } from './model.ts';
import { rowsOf } from './rows.ts';
import {
  atSaarni,
  c,
  consent,
  done,
  joins,
  lines,
  nameWorker,
  network,
  noon,
  open,
  together,
  withPolice,
} from './tiny.fixtures.ts';
import type { InformationClass, Role } from './words.ts';
import { classes } from './words.ts';

const reads = (world: World, worker: Id, organisation: Id, of: InformationClass, now = noon): boolean =>
  sees(world, worker, { is: 'entry', case: c, organisation, of }, now);
const part = (world: World, worker: Id, organisation: Id, now = noon): boolean =>
  seesPart(world, worker, c, organisation, now);
const slip = (world: World, worker: Id, organisation: Id, names: Id[], made: Id | null = null): boolean =>
  sees(world, worker, { is: 'slip', case: c, organisation, names, made }, noon);
const place = (world: World, worker: Id, organisation: Id, circle: Id[], now = noon): boolean =>
  sees(world, worker, { is: 'place', case: c, organisation, circle }, now);
const seenBy = (world: World, worker: Id, now = noon): number =>
  rowsOf(world).filter((row) => 'case' in row && sees(world, worker, row, now)).length;
const can = (world: World, act: Act, now = noon): boolean => may(world, act, now);
const on = <Rest extends object>(by: Id, rest: Rest) => ({ by, case: c, ...rest });

describe('1. a case is opened by one organisation; for everybody else it does not exist', () => {
  test('nobody but the named sees anything of it', () => {
    const world = atSaarni();
    const seeing = [...world.workers.keys()].filter((worker) => seenBy(world, worker) > 0);
    expect(seeing).toEqual(['saarni.lead', 'saarni.backup']);
  });
  test('a regional network opens no case', () => expect(can(atSaarni(), open('region.lead'))).toBe(false));
});

test('2. everyone writes only at home', () => {
  const world = together();
  expect(mayWrite(world, 'county.lead', c, 'contact', noon)).toBe(true);
  expect(
    can(
      done(world, [on('saarni.lead', { act: 'add-entry', id: 'e', table: 'note', of: 'contact' } as const)]),
      on('county.lead', { act: 'correct-entry', entry: 'e' } as const),
    ),
  ).toBe(false);
  expect(mayWrite(world, 'county.more', c, 'contact', noon)).toBe(false);
});

test('3. a worker sees a room at home only for the classes and the time for which she is named', () => {
  const world = done(atSaarni(), [
    {
      act: 'name-member',
      by: 'saarni.lead',
      case: c,
      id: 'm',
      worker: 'saarni.more',
      standing: 'member',
      classes: ['case', 'support'],
      from: noon + day,
      until: noon + 2 * day,
    },
  ]);
  const support = (now: number): boolean => reads(world, 'saarni.more', 'saarni', 'support', now);
  expect([support(noon), support(noon + day), support(noon + 2 * day)]).toEqual([false, true, false]);
  expect(reads(world, 'saarni.more', 'saarni', 'account', noon + day)).toBe(false);
  expect(reads(world, 'saarni.other', 'saarni', 'case')).toBe(false);
});

describe('4. the lead names, or the team lead over that worker; the backup acts when the account of the lead ends', () => {
  test('naming', () => {
    const world = atSaarni();
    expect(can(world, nameWorker('saarni.lead', 'saarni.more'))).toBe(true);
    expect(can(world, nameWorker('saarni.backup', 'saarni.more'))).toBe(false);
    expect(can(world, nameWorker('saarni.lead', 'county.more'))).toBe(false);
    expect(can(world, nameWorker('saarni.lead', 'saarni.officer'))).toBe(false);
  });
  test('the team lead, on a case that exists for her', () => {
    expect(can(atSaarni(), nameWorker('saarni.team-lead', 'saarni.more'))).toBe(false);
    const world = done(atSaarni(), [nameWorker('saarni.lead', 'saarni.more', ['case'])]);
    expect(can(world, nameWorker('saarni.team-lead', 'saarni.more'))).toBe(true);
    expect(can(world, nameWorker('saarni.team-lead', 'saarni.other'))).toBe(false);
  });
  test('naming gives the namer no sight', () => {
    const world = done(atSaarni(), [
      nameWorker('saarni.lead', 'saarni.more'),
      nameWorker('saarni.team-lead', 'saarni.more'),
    ]);
    expect(reads(world, 'saarni.team-lead', 'saarni', 'account')).toBe(false);
    expect(reads(world, 'saarni.team-lead', 'saarni', 'coordination')).toBe(true);
    expect(part(world, 'saarni.team-lead', 'saarni')).toBe(false);
  });
  test('the backup', () => {
    const world = done(atSaarni(), [on('saarni.admin', { act: 'end-account', worker: 'saarni.lead' } as const)]);
    expect(can(world, nameWorker('saarni.backup', 'saarni.more'))).toBe(true);
    expect(seenBy(world, 'saarni.lead')).toBe(0);
  });
  test('the opener is named for all classes, whatever the backup is narrowed to', () => {
    const world = done({ ...atSaarni(), cases: new Map() }, [
      { ...open('saarni.lead'), backup: 'saarni.backup', classes: ['case', 'contact'] } as Act,
    ]);
    expect(['saarni.lead', 'saarni.backup'].map((worker) => reads(world, worker, 'saarni', 'support'))).toEqual([
      true,
      false,
    ]);
  });
  test('every naming includes class case', () => {
    const world = atSaarni();
    expect(can(world, nameWorker('saarni.lead', 'saarni.more', ['contact']))).toBe(false);
    expect(can(world, { ...open('county.lead'), classes: ['contact'] } as Act)).toBe(false);
    expect(can(invitedCounty(), { ...joins('saarni.lead', 'net', 'county')[1]!, classes: ['contact'] } as Act)).toBe(
      false,
    );
  });
  test('nobody names herself, be she acting lead or team lead', () => {
    const world = done(atSaarni(), [nameWorker('saarni.lead', 'saarni.more', ['case'])]);
    expect(can(world, nameWorker('saarni.lead', 'saarni.lead'))).toBe(false);
    expect(can(world, { ...nameWorker('saarni.lead', 'saarni.lead'), standing: 'lead' } as Act)).toBe(false);
    const over = {
      ...world,
      workers: new Map(world.workers).set('saarni.team-lead', {
        ...world.workers.get('saarni.team-lead')!,
        leads: ['saarni.more', 'saarni.team-lead'],
      }),
    };
    expect(can(over, nameWorker('saarni.team-lead', 'saarni.team-lead'))).toBe(false);
    expect(can(over, nameWorker('saarni.team-lead', 'saarni.more'))).toBe(true);
  });
  test('what an acting lead lacks, a member who holds it names for her, and nothing more', () => {
    const narrow = (): World => {
      const opened = done(atSaarni(), [
        nameWorker('saarni.lead', 'saarni.backup', ['case'], 'backup'),
        nameWorker('saarni.lead', 'saarni.more', ['case', 'support']),
      ]);
      return done(opened, [on('saarni.admin', { act: 'end-account', worker: 'saarni.lead' } as const)]);
    };
    const widen = (by: Id, of: readonly InformationClass[], standing: 'backup' | 'member' = 'backup'): boolean =>
      can(narrow(), nameWorker(by, 'saarni.backup', of, standing));
    expect(widen('saarni.backup', ['case', 'support'])).toBe(false);
    expect(widen('saarni.more', ['case', 'support'])).toBe(true);
    expect(['saarni.more', 'saarni.intake'].map((by) => widen(by, ['case']))).toEqual([false, false]);
    expect(widen('saarni.more', ['case', 'support', 'account'])).toBe(false);
    expect(widen('saarni.more', ['case', 'support'], 'member')).toBe(false);
    expect(widen('saarni.other', ['case', 'support'])).toBe(false);
    expect(can(narrow(), nameWorker('saarni.more', 'saarni.other', ['case']))).toBe(false);
  });
  test("the acting lead ends the lead's naming too, where a backup then acts", () => {
    const end = (by: Id, worker: Id): Act => on(by, { act: 'end-member', worker } as const);
    expect(can(atSaarni(), end('saarni.lead', 'saarni.lead'))).toBe(true);
    expect(can(atSaarni(), end('saarni.backup', 'saarni.lead'))).toBe(false);
    const led = new Map(atSaarni().workers).set('saarni.team-lead', {
      ...atSaarni().workers.get('saarni.team-lead')!,
      leads: ['saarni.lead', 'saarni.backup'],
    });
    expect(
      ['saarni.lead', 'saarni.backup'].map((worker) =>
        can({ ...atSaarni(), workers: led }, end('saarni.team-lead', worker)),
      ),
    ).toEqual([false, true]);
    const world = done(atSaarni(), [end('saarni.lead', 'saarni.lead')]);
    expect(can(world, nameWorker('saarni.backup', 'saarni.more'))).toBe(true);
    const alone = done(atSaarni(), [end('saarni.lead', 'saarni.backup')]);
    expect(can(alone, end('saarni.lead', 'saarni.lead'))).toBe(false);
  });
  test("in the lead's organisation she ends another organisation's part, whose rooms stay its own", () => {
    const end = (by: Id, organisation: Id): Act => on(by, { act: 'end-part', organisation } as const);
    expect([end('saarni.lead', 'saarni'), end('county.lead', 'counsel')].map((act) => can(together(), act))).toEqual([
      false,
      false,
    ]);
    const world = done(together(), [end('saarni.lead', 'county')]);
    expect([reads(world, 'county.lead', 'saarni', 'account'), reads(world, 'county.lead', 'county', 'social')]).toEqual(
      [false, true],
    );
  });
});

const invitedCounty = (): World =>
  done(atSaarni(), [network('saarni.lead', 'net', ['saarni', 'county']), joins('saarni.lead', 'net', 'county')[0]!]);

describe('5. another organisation joins by an invitation of the lead, on her consent', () => {
  const intake = { is: 'intake-slip', case: c, organisation: 'county' } as const;
  test('it lies in the intake room of that organisation', () => {
    expect(sees(invitedCounty(), 'county.intake', intake, noon)).toBe(true);
    expect(sees(invitedCounty(), 'county.lead', intake, noon)).toBe(false);
    expect(sees(invitedCounty(), 'clinic.intake', intake, noon)).toBe(false);
  });
  test('not without a consent that names it, not by the backup', () => {
    const world = done(atSaarni(), [network('saarni.lead', 'net', ['saarni', 'county'])]);
    expect(can(world, joins('saarni.lead', 'net', 'clinic')[0]!)).toBe(false);
    expect(can(world, joins('saarni.backup', 'net', 'county')[0]!)).toBe(false);
    expect(can(world, joins('saarni.lead', 'net', 'county')[0]!)).toBe(true);
  });
  test('accepting names lead and backup of that organisation, and only its intake worker accepts', () => {
    const accept = joins('saarni.lead', 'net', 'county')[1]!;
    expect(can(invitedCounty(), { ...accept, by: 'clinic.intake' })).toBe(false);
    expect(can(invitedCounty(), { ...accept, by: 'county.lead' })).toBe(false);
    const world = done(invitedCounty(), [accept]);
    expect(reads(world, 'county.backup', 'county', 'social')).toBe(true);
    expect(seenBy(world, 'county.more')).toBe(0);
  });
  test('where a second worker exists a backup is named; an only worker who accepts is named by that act', () => {
    const accept = joins('saarni.lead', 'net', 'county')[1]!;
    expect(can(invitedCounty(), { ...accept, backup: null } as Act)).toBe(false);
    const only = (roles: Role[]): World => {
      const world = invitedCounty();
      const workers = [...world.workers].filter(
        ([id, each]) => each.organisation !== 'county' || id === 'county.intake' || id === 'county.lead',
      );
      const left = workers.filter(([id]) => !(roles.includes('worker') && id === 'county.lead'));
      return {
        ...world,
        workers: new Map(left.map(([id, each]) => [id, id === 'county.intake' ? { ...each, roles } : each])),
      };
    };
    expect(can(only(['intake-worker']), { ...accept, backup: null } as Act)).toBe(true);
    expect(can(only(['intake-worker', 'worker']), { ...accept, lead: 'county.intake', backup: null } as Act)).toBe(
      true,
    );
  });
  test('an intake worker who could be named names another', () => {
    const world = invitedCounty();
    const workers = new Map(world.workers).set('county.intake', {
      ...world.workers.get('county.intake')!,
      roles: ['intake-worker', 'worker'],
    });
    const accept = joins('saarni.lead', 'net', 'county')[1]!;
    expect(can({ ...world, workers }, { ...accept, lead: 'county.intake' } as Act)).toBe(false);
    expect(can({ ...world, workers }, { ...accept, backup: 'county.intake' } as Act)).toBe(false);
    expect(can({ ...world, workers }, accept)).toBe(true);
  });
  test('who invites is shown; a hidden organisation only once it is accepted', () => {
    const inviter = (world: World, organisation: Id): boolean =>
      seesInviter(world, `${organisation}.intake`, c, `invitation ${organisation}`, noon);
    expect(inviter(invitedCounty(), 'county')).toBe(true);
    const opened = done({ ...atSaarni(), cases: new Map() }, [
      open('lyhty.lead'),
      consent('lyhty.lead', 'a', lines('lyhty', 'county', ['account'])),
    ]);
    const [invite, accept] = joins('lyhty.lead', 'a', 'county');
    const asked = done(opened, [invite!]);
    expect([inviter(asked, 'county'), inviter(done(asked, [accept!]), 'county')]).toEqual([false, true]);
  });
});

describe('6. a granted room is read by one who is named for that class at home', () => {
  test('granted and named', () => {
    const world = done(together(), [nameWorker('county.lead', 'county.more', ['case', 'contact'])]);
    expect(reads(world, 'county.more', 'saarni', 'contact')).toBe(true);
    expect(reads(world, 'county.more', 'saarni', 'account')).toBe(false);
    expect(reads(world, 'counsel.lead', 'saarni', 'contact')).toBe(false);
  });
  test('at most 365 days and no longer than its consent', () => {
    expect(
      can(together(), consent('saarni.lead', 'longer', lines('saarni', 'county', ['health']), noon + 366 * day)),
    ).toBe(false);
    const world = done(atSaarni(), [
      consent('saarni.lead', 'long', lines('saarni', 'county', ['account']), noon + 365 * day),
      ...joins('saarni.lead', 'long', 'county'),
    ]);
    expect(reads(world, 'county.lead', 'saarni', 'account', noon + 365 * day - 1)).toBe(true);
    expect(reads(world, 'county.lead', 'saarni', 'account', noon + 365 * day)).toBe(false);
  });
  test('made by a member of the owner who holds the class', () => {
    const world = done(together(), [consent('saarni.lead', 'social', lines('county', 'saarni', ['social']))]);
    const confirm = (by: Id): Act =>
      on(by, { act: 'confirm-grant-request', request: 'social:county:social', id: 'g' } as const);
    expect(reads(world, 'saarni.lead', 'county', 'social')).toBe(false);
    expect([
      can(world, confirm('saarni.lead')),
      can(world, confirm('county.more')),
      can(world, confirm('county.lead')),
    ]).toEqual([false, false, true]);
    expect(reads(done(world, [confirm('county.lead')]), 'saarni.lead', 'county', 'social')).toBe(true);
  });
});

test('7. vital interest opens for at most seven days; a longer one is refused', () => {
  const world = together();
  const vital = (days: number): Act =>
    on('saarni.lead', {
      act: 'grant-vital',
      id: 'v',
      owner: 'saarni',
      receiver: 'county',
      of: 'health',
      until: noon + days * day,
    } as const);
  expect([can(world, vital(7)), can(world, vital(8))]).toEqual([true, false]);
  const after = done(world, [vital(7)]);
  expect(reads(after, 'county.lead', 'saarni', 'health', noon + 7 * day - 1)).toBe(true);
  expect(reads(after, 'county.lead', 'saarni', 'health', noon + 7 * day)).toBe(false);
});

describe('8. a consent grants nothing by itself; with it the dependent grants end', () => {
  test('recorded by one who holds the class: granted at once; by another: asked', () => {
    const world = done(together(), [
      nameWorker('county.lead', 'county.more', ['case']),
      consent('county.more', 'k', lines('county', 'saarni', ['social'])),
      consent('county.more', 'l', lines('saarni', 'county', ['process'])),
    ]);
    expect(
      world.cases
        .get(c)!
        .requests.filter((request) => request.consent !== 'net')
        .map((request) => request.owner),
    ).toEqual(['lyhty', 'county', 'saarni']);
  });
  test('withdrawn, narrowed, run out', () => {
    const account = (world: World, now = noon): boolean => reads(world, 'county.lead', 'saarni', 'account', now);
    expect(account(together())).toBe(true);
    expect(account(done(together(), [on('county.lead', { act: 'withdraw-consent', consent: 'plain' } as const)]))).toBe(
      false,
    );
    const narrowed = done(together(), [
      on('saarni.lead', { act: 'narrow-consent', consent: 'plain', of: 'account', receiver: null } as const),
    ]);
    expect([account(narrowed), reads(narrowed, 'county.lead', 'saarni', 'contact')]).toEqual([false, true]);
    expect(account(together(), noon + 1e10)).toBe(false);
  });
  test('a grant that is left on a withdrawn consent opens nothing', () => {
    const world = done(together(), [on('saarni.lead', { act: 'withdraw-consent', consent: 'plain' } as const)]);
    const theCase = world.cases.get(c)!;
    const revived = {
      ...world,
      cases: new Map(world.cases).set(c, {
        ...theCase,
        grants: theCase.grants.map((grant) => ({ ...grant, ended: null })),
      }),
    };
    expect(reads(revived, 'county.lead', 'saarni', 'account')).toBe(false);
  });
});

test('9. a network consent opens coordination of each to the others, never to police or a hidden organisation', () => {
  const ask = done(together(), [
    on('county.lead', { act: 'confirm-grant-request', request: 'net:county:coordination', id: 'g' } as const),
  ]);
  expect(reads(ask, 'counsel.lead', 'county', 'coordination')).toBe(true);
  expect(reads(ask, 'counsel.lead', 'saarni', 'coordination')).toBe(true);
  expect(reads(ask, 'lyhty.lead', 'saarni', 'coordination')).toBe(false);
  const refused = (who: Id): boolean => !can(together(), network('saarni.lead', 'n2', ['saarni', who]));
  expect(['police', 'immigration', 'region', 'lyhty', 'clinic'].map(refused)).toEqual([true, true, true, true, false]);
});

describe('9. whom a network consent may name, as far as its recorder can know', () => {
  const hiddenClinic = (): World =>
    done(together(), [
      consent('saarni.lead', 'care', lines('saarni', 'clinic', ['health'])),
      ...joins('saarni.lead', 'care', 'clinic', true),
    ]);
  const named = (by: Id, who: Id): Act => network(by, 'n2', [by.split('.')[0]!, 'saarni', who]);
  test('no shelter whose part she does not see, on the case or not', () => {
    expect(can(together(), named('county.lead', 'lyhty'))).toBe(false);
    expect(can(atSaarni(), named('saarni.lead', 'lyhty'))).toBe(false);
    const shown = done(together(), [on('lyhty.lead', { act: 'reveal-part', organisation: 'lyhty' } as const)]);
    expect(['saarni.lead', 'county.lead'].map((by) => can(shown, named(by, 'lyhty')))).toEqual([true, false]);
  });
  test('a hidden part that she knows is refused, one that she does not know is kept and opens nothing', () => {
    const world = hiddenClinic();
    expect(['saarni.lead', 'clinic.lead', 'county.lead'].map((by) => can(world, named(by, 'clinic')))).toEqual([
      false,
      false,
      true,
    ]);
    const kept = done(world, [named('county.lead', 'clinic')]);
    expect(kept.cases.get(c)!.consents.some((each) => each.id === 'n2')).toBe(true);
    expect([
      part(kept, 'county.lead', 'clinic'),
      part(kept, 'clinic.lead', 'county'),
      reads(kept, 'clinic.lead', 'county', 'coordination'),
    ]).toEqual([false, false, false]);
  });
  test('a plain consent names anybody of the deployment whom its recorder does not know to be hidden', () => {
    const asked = (by: Id): boolean => can(together(), consent(by, 'x', lines('county', 'lyhty', ['contact'])));
    expect(['county.lead', 'saarni.lead', 'lyhty.lead'].map(asked)).toEqual([true, false, false]);
  });
});

describe('10. what of the parts is open to whom', () => {
  test('the own, the lead, and those of the same network', () => {
    const world = withPolice();
    const open_ = (worker: Id): Id[] =>
      ['saarni', 'county', 'counsel', 'lyhty', 'police'].filter((each) => part(world, worker, each));
    expect(open_('saarni.lead')).toEqual(['saarni', 'county', 'counsel', 'lyhty', 'police']);
    expect(open_('county.lead')).toEqual(['saarni', 'county', 'counsel']);
    expect(open_('lyhty.lead')).toEqual(['saarni', 'lyhty']);
    expect(open_('police.lead')).toEqual(['saarni', 'police']);
  });
  test('immigration sees no part but its own', () => {
    const world = done({ ...together(), cases: new Map() }, [
      open('immigration.lead'),
      consent('immigration.lead', 'i', lines('county', 'clinic', ['social'])),
      ...joins('immigration.lead', 'i', 'clinic'),
    ]);
    expect([part(world, 'immigration.lead', 'clinic'), part(world, 'immigration.lead', 'immigration')]).toEqual([
      false,
      true,
    ]);
    expect(can(together(), consent('saarni.lead', 'r', lines('saarni', 'immigration', ['residence'])))).toBe(false);
  });
  test('a part is seen only by one who is named for class case', () => {
    const world = done(together(), [nameWorker('county.lead', 'county.more', ['case', 'contact'])]);
    const theCase = world.cases.get(c)!;
    const members = theCase.members.map((member) =>
      member.worker === 'county.more' ? { ...member, classes: ['contact'] as const } : member,
    );
    const broken = { ...world, cases: new Map(world.cases).set(c, { ...theCase, members }) };
    expect([part(world, 'county.more', 'county'), part(broken, 'county.more', 'county')]).toEqual([true, false]);
  });
  test('the owner of a room that is granted to the own organisation is seen, while the grant runs', () => {
    const asked = done(withPolice(), [consent('county.lead', 'told', lines('county', 'police', ['justice']))]);
    expect([part(withPolice(), 'police.lead', 'county'), part(asked, 'police.lead', 'county')]).toEqual([false, true]);
    expect(part(asked, 'county.lead', 'police')).toBe(false);
    const over = done(asked, [on('county.lead', { act: 'withdraw-consent', consent: 'told' } as const)]);
    expect(part(over, 'police.lead', 'county')).toBe(false);
  });
  test('a location row opens no part, and names a hidden one only to those of its circle who see that part', () => {
    const circle = ['county.lead', 'saarni.lead', 'lyhty.lead'];
    const world = done(together(), [on('county.lead', { act: 'add-place', id: 'p', names: 'lyhty', circle } as const)]);
    expect(part(world, 'county.lead', 'lyhty')).toBe(false);
    expect(place(world, 'county.lead', 'county', circle)).toBe(true);
    const named = (each: Id): boolean => seesNameOfPlace(world, each, c, 'p', noon);
    expect([...circle, 'saarni.backup'].map(named)).toEqual([false, true, true, false]);
  });
  test('the safety circle is admitted by name, by the hidden organisation or the lead of the case', () => {
    const admit = (by: Id, worker: Id, organisation: Id = 'lyhty'): Act =>
      on(by, { act: 'admit', id: 'a', organisation, worker } as const);
    const world = together();
    expect(
      ['saarni.lead', 'lyhty.lead', 'lyhty.backup', 'county.lead', 'saarni.officer'].map((by) =>
        can(world, admit(by, 'county.lead')),
      ),
    ).toEqual([true, true, false, false, false]);
    expect(
      ['county.more', 'clinic.lead', 'county.intake', 'police.lead', 'counsel.lead'].map((worker) =>
        can(world, admit('lyhty.lead', worker)),
      ),
    ).toEqual([true, true, true, false, false]);
    expect(can(world, admit('saarni.lead', 'county.lead', 'counsel'))).toBe(false);
    const admitted = done(world, [admit('lyhty.lead', 'county.lead'), admit('saarni.lead', 'clinic.lead')]);
    expect(
      ['county.lead', 'county.backup', 'clinic.lead', 'counsel.lead'].map((each) => part(admitted, each, 'lyhty')),
    ).toEqual([true, false, false, false]);
    const row = { is: 'admission', case: c, organisation: 'lyhty', worker: 'county.lead' } as const;
    expect([...world.workers.keys()].filter((worker) => sees(admitted, worker, row, noon))).toEqual([
      'saarni.lead',
      'lyhty.lead',
    ]);
    const removed = done(admitted, [
      on('saarni.lead', { act: 'end-admission', organisation: 'lyhty', worker: 'county.lead' } as const),
    ]);
    expect(part(removed, 'county.lead', 'lyhty')).toBe(false);
    const left = done(admitted, [on('county.lead', { act: 'leave-case' } as const)]);
    expect(part(left, 'county.lead', 'lyhty')).toBe(false);
    const gone = done(admitted, [on('lyhty.lead', { act: 'leave-case' } as const)]);
    expect([part(gone, 'county.lead', 'lyhty'), part(gone, 'saarni.lead', 'lyhty')]).toEqual([false, true]);
    const vital: Act = on('county.lead', {
      act: 'grant-vital',
      id: 'v',
      owner: 'county',
      receiver: 'lyhty',
      of: 'contact',
      until: noon + day,
    } as const);
    expect(can(admitted, vital)).toBe(false);
  });
  test('police in a safety circle, however they came there, see nothing by it', () => {
    const world = withPolice();
    const theCase = world.cases.get(c)!;
    const admissions = [{ id: 'a', organisation: 'lyhty', worker: 'police.lead', by: 'saarni.lead', removed: null }];
    const broken = { ...world, cases: new Map(world.cases).set(c, { ...theCase, admissions }) };
    expect(part(broken, 'police.lead', 'lyhty')).toBe(false);
  });
  test('the shelter is named to the lead and to the circle alone, and in no slip elsewhere', () => {
    const world = done(together(), [
      on('saarni.lead', { act: 'admit', id: 'a', organisation: 'lyhty', worker: 'county.lead' } as const),
    ]);
    expect([part(world, 'county.lead', 'lyhty'), part(world, 'county.backup', 'lyhty')]).toEqual([true, false]);
    expect([
      slip(world, 'saarni.lead', 'saarni', ['lyhty']),
      slip(world, 'county.lead', 'county', ['lyhty']),
      slip(world, 'lyhty.lead', 'lyhty', ['saarni']),
    ]).toEqual([true, false, true]);
    expect(
      part(
        done(world, [on('lyhty.lead', { act: 'reveal-part', organisation: 'lyhty' } as const)]),
        'saarni.lead',
        'lyhty',
      ),
    ).toBe(true);
  });
  test('no grant runs between a hidden organisation and any but the lead', () => {
    const world = done(together(), [
      on('lyhty.lead', { act: 'confirm-grant-request', request: 'back:lyhty:account', id: 'g' } as const),
    ]);
    expect(reads(world, 'saarni.lead', 'lyhty', 'account')).toBe(true);
    const moved = done(world, [
      on('saarni.lead', { act: 'offer-hand-over', id: 'h', to: 'county', agreed: true } as const),
      on('county.lead', { act: 'accept-hand-over', handOver: 'h' } as const),
    ]);
    expect(reads(moved, 'saarni.lead', 'lyhty', 'account')).toBe(false);
    expect([part(moved, 'saarni.lead', 'lyhty'), part(moved, 'county.lead', 'lyhty')]).toEqual([false, true]);
    expect(slip(moved, 'saarni.lead', 'saarni', ['lyhty'])).toBe(false);
    expect(can(together(), consent('saarni.lead', 'x', lines('lyhty', 'county', ['contact'])))).toBe(false);
  });
  test('a hidden opener invites one organisation, as new lead', () => {
    const opened = done({ ...atSaarni(), cases: new Map() }, [
      open('lyhty.lead'),
      nameWorker('lyhty.lead', 'lyhty.backup', classes, 'backup'),
      consent('lyhty.lead', 'a', lines('lyhty', 'county', ['account'])),
      consent('lyhty.lead', 'b', lines('lyhty', 'clinic', ['account'])),
    ]);
    const world = done(opened, joins('lyhty.lead', 'a', 'county'));
    expect(can(done(opened, [joins('lyhty.lead', 'a', 'county')[0]!]), joins('lyhty.lead', 'b', 'clinic')[0]!)).toBe(
      false,
    );
    expect(world.cases.get(c)!.lead).toBe('county');
    expect(reads(world, 'county.lead', 'lyhty', 'account')).toBe(true);
  });
});

describe('11. police get justice and nothing else; location is for the circle', () => {
  test('police', () => {
    const world = withPolice();
    expect([
      reads(world, 'police.lead', 'saarni', 'justice'),
      reads(world, 'police.lead', 'saarni', 'contact'),
    ]).toEqual([true, false]);
    expect(can(world, consent('saarni.lead', 'y', lines('saarni', 'police', ['process'])))).toBe(false);
    const back = done(world, [consent('police.lead', 'z', lines('police', 'saarni', ['process']))]);
    expect(reads(back, 'saarni.lead', 'police', 'process')).toBe(true);
  });
  test('support, location and identity are never granted as rooms', () => {
    const asked = (of: InformationClass): boolean =>
      can(together(), consent('saarni.lead', 'w', lines('saarni', 'county', [of])));
    expect((['support', 'location', 'identity', 'health'] as const).map(asked)).toEqual([false, false, false, true]);
  });
  test('a circle', () => {
    const world = done(withPolice(), [nameWorker('county.lead', 'county.more', ['case'])]);
    const circle = ['county.lead', 'county.more', 'police.lead', 'counsel.lead'];
    expect(circle.map((worker) => place(world, worker, 'saarni', circle))).toEqual([true, false, false, false]);
    expect(place(world, 'saarni.lead', 'saarni', circle)).toBe(false);
  });
});

describe('12. a bar beats every other rule and hides itself', () => {
  const barred = () =>
    done(together(), [
      on('saarni.lead', { act: 'bar-worker', id: 'b', worker: 'county.lead' } as const),
      on('saarni.officer', { act: 'bar-organisation', id: 'o', organisation: 'counsel' } as const),
    ]);
  const barRow = { is: 'bar', case: c, worker: 'county.lead', organisation: null, lifted: false } as const;
  test('on a worker it closes the case, on an organisation the rooms of others', () => {
    const world = barred();
    expect(seenBy(world, 'county.lead')).toBe(0);
    expect([
      reads(world, 'counsel.lead', 'saarni', 'coordination'),
      reads(world, 'counsel.lead', 'counsel', 'process'),
    ]).toEqual([false, true]);
    // Like one that has left.
    expect(['saarni', 'county', 'counsel'].map((each) => part(world, 'counsel.lead', each))).toEqual([
      true,
      false,
      true,
    ]);
    const left = done(together(), [on('counsel.lead', { act: 'leave-case' } as const)]);
    expect(['saarni', 'county', 'counsel'].map((each) => part(left, 'counsel.lead', each))).toEqual([
      true,
      false,
      true,
    ]);
    expect(can(world, nameWorker('county.backup', 'county.more'))).toBe(true);
  });
  test('seen only by lead and officer, lifted by both', () => {
    const seeing = [...barred().workers.keys()].filter((worker) => sees(barred(), worker, barRow, noon));
    expect(seeing).toEqual(['saarni.lead', 'saarni.officer']);
    const lift = (by: Id): Act => on(by, { act: 'lift-bar', bar: 'b' } as const);
    const asked = done(barred(), [lift('saarni.officer')]);
    expect([
      can(asked, lift('saarni.officer')),
      can(asked, lift('county.officer')),
      can(asked, lift('saarni.lead')),
    ]).toEqual([false, false, true]);
    expect(seenBy(asked, 'county.lead')).toBe(0);
    // What has passed does not come back by itself: that would tell that there was a bar.
    const lifted = done(asked, [lift('saarni.lead')]);
    expect(seenBy(lifted, 'county.lead')).toBe(0);
    expect(seenBy(done(lifted, [renamed]), 'county.lead')).toBeGreaterThan(0);
  });
  const renamed = { ...nameWorker('county.backup', 'county.lead'), id: 'again', standing: 'lead' } as Act;
  const asIfEnded = (): World => {
    const world = together();
    const theCase = world.cases.get(c)!;
    const members = theCase.members.map((member) =>
      member.worker === 'county.lead' ? { ...member, until: noon } : member,
    );
    return { ...world, cases: new Map(world.cases).set(c, { ...theCase, members }) };
  };
  test('it looks like a naming whose last day has passed, before and after another naming', () => {
    const worlds = [asIfEnded(), done(together(), [barredLead])];
    expect(worlds.map((world) => shownTeam(world, c, 'county', noon))).toEqual([['county.backup'], ['county.backup']]);
    expect(worlds.map((world) => can(world, renamed))).toEqual([true, true]);
    const again = worlds.map((world) => done(world, [renamed]));
    expect(again.map((world) => shownTeam(world, c, 'county', noon))).toEqual([
      ['county.lead', 'county.backup'],
      ['county.lead', 'county.backup'],
    ]);
    const known = ['saarni.lead', 'county.backup'].flatMap((viewer) =>
      again.map((world) => knownReaders(world, viewer, c, 'coordination', noon)),
    );
    expect([known[0], known[2]]).toEqual([known[1], known[3]]);
    // It is shown as valid and opens nothing.
    expect(again.map((world) => seenBy(world, 'county.lead') > 0)).toEqual([true, false]);
  });
  const barredLead: Act = on('saarni.lead', { act: 'bar-worker', id: 'b', worker: 'county.lead' } as const);
  test('on an organisation it ends what the organisation has given, and what it gives later opens nothing', () => {
    const given = done(together(), [consent('county.lead', 'given', lines('county', 'counsel', ['account']))]);
    expect(reads(given, 'counsel.lead', 'county', 'account')).toBe(true);
    const barred_ = done(given, [
      on('saarni.officer', { act: 'bar-organisation', id: 'o', organisation: 'county' } as const),
    ]);
    expect([
      reads(barred_, 'counsel.lead', 'county', 'account'),
      reads(barred_, 'county.lead', 'county', 'account'),
    ]).toEqual([false, true]);
    const back = done(barred_, [
      consent('saarni.lead', 'anew', lines('saarni', 'county', ['contact'])),
      { ...joins('saarni.lead', 'anew', 'county')[0]!, id: 'invitation anew' } as Act,
      { ...joins('saarni.lead', 'anew', 'county')[1]!, invitation: 'invitation anew' } as Act,
      consent('county.lead', 'later', lines('county', 'counsel', ['account'])),
    ]);
    expect(shownTeam(back, c, 'county', noon)).toEqual(['county.lead', 'county.backup']);
    expect([
      reads(back, 'county.lead', 'saarni', 'contact'),
      reads(back, 'counsel.lead', 'county', 'account'),
      part(back, 'counsel.lead', 'county'),
    ]).toEqual([false, false, false]);
  });
  test("not on the lead's own organisation, and never seen by the barred", () => {
    expect(
      can(together(), on('saarni.officer', { act: 'bar-organisation', id: 'o', organisation: 'saarni' } as const)),
    ).toBe(false);
    const world = done(together(), [
      on('saarni.officer', { act: 'bar-worker', id: 'b', worker: 'saarni.lead' } as const),
    ]);
    const row = { is: 'bar', case: c, worker: 'saarni.lead', organisation: null, lifted: false } as const;
    expect([...world.workers.keys()].filter((worker) => sees(world, worker, row, noon))).toEqual([
      'saarni.backup',
      'saarni.officer',
    ]);
  });
});

test('13. without break-glass nobody opens what she is not named for, not even at home', () => {
  const world = together();
  expect(
    ['saarni.more', 'saarni.officer', 'saarni.admin', 'saarni.intake', 'saarni.team-lead'].map((worker) =>
      classes.filter((of) => reads(world, worker, 'saarni', of)),
    ),
  ).toEqual([[], [], [], [], []]);
});

test('14. what is put on her page is a room like another for the workers', () => {
  expect(reads(together(), 'saarni.lead', 'saarni', 'hers')).toBe(true);
  expect(reads(together(), 'county.lead', 'saarni', 'hers')).toBe(false);
});

test('15. the use log is for members named for the case and the officer; who has no case role sees no row', () => {
  const world = together();
  const log = (worker: Id, hidden = false): boolean =>
    sees(world, worker, { is: 'log', case: c, organisation: 'saarni', hidden }, noon);
  expect([
    log('saarni.lead'),
    log('saarni.officer'),
    log('county.lead'),
    log('county.officer'),
    log('saarni.more'),
  ]).toEqual([true, true, false, false, false]);
  expect([log('saarni.lead', true), log('saarni.officer', true)]).toEqual([true, false]);
  expect(['region.lead', 'region.team-lead', 'saarni.admin'].map((worker) => seenBy(world, worker))).toEqual([0, 0, 0]);
});

describe('further answers', () => {
  test('a closed case is read by lead and backup alone, and nothing is written', () => {
    const world = done(done(together(), [nameWorker('saarni.lead', 'saarni.more')]), [
      on('saarni.lead', { act: 'close-case' } as const),
    ]);
    expect([
      reads(world, 'saarni.backup', 'saarni', 'support'),
      reads(world, 'saarni.more', 'saarni', 'support'),
      reads(world, 'saarni.team-lead', 'saarni', 'case'),
    ]).toEqual([true, false, false]);
    expect([
      part(world, 'county.lead', 'county'),
      part(world, 'county.lead', 'saarni'),
      part(world, 'saarni.lead', 'county'),
    ]).toEqual([true, false, true]);
    expect(mayWrite(world, 'saarni.lead', c, 'support', noon)).toBe(false);
    const again = done(world, [on('saarni.lead', { act: 'reopen-case' } as const)]);
    expect([
      reads(again, 'county.lead', 'saarni', 'account'),
      mayWrite(again, 'saarni.more', c, 'support', noon),
    ]).toEqual([false, true]);
  });
  test('one that leaves loses its grants and keeps its own rooms', () => {
    expect(can(together(), on('saarni.lead', { act: 'leave-case' } as const))).toBe(false);
    const world = done(together(), [on('county.lead', { act: 'leave-case' } as const)]);
    expect([
      reads(world, 'county.lead', 'saarni', 'account'),
      reads(world, 'county.lead', 'county', 'social'),
      mayWrite(world, 'county.lead', c, 'social', noon),
    ]).toEqual([false, true, true]);
    expect([
      part(world, 'counsel.lead', 'county'),
      part(world, 'saarni.lead', 'county'),
      part(world, 'county.lead', 'counsel'),
    ]).toEqual([false, true, false]);
  });
  test('everything is withdrawn without seeing the list', () => {
    const world = done(together(), [nameWorker('county.lead', 'county.more', ['case'])]);
    expect(can(world, on('county.more', { act: 'withdraw-consent', consent: 'shelter' } as const))).toBe(false);
    const without = done(world, [on('county.more', { act: 'withdraw-everything-to', organisation: 'lyhty' } as const)]);
    expect(reads(without, 'lyhty.lead', 'saarni', 'contact')).toBe(false);
    const after = done(world, [on('county.more', { act: 'withdraw-everything-to', organisation: 'counsel' } as const)]);
    expect([
      reads(after, 'counsel.lead', 'saarni', 'coordination'),
      reads(after, 'county.lead', 'saarni', 'account'),
    ]).toEqual([false, true]);
    expect(
      reads(
        done(world, [on('county.more', { act: 'withdraw-everything' } as const)]),
        'county.lead',
        'saarni',
        'account',
      ),
    ).toBe(false);
  });
  test('who reads a room by a grant is known to those who may give that grant; a recorded consent names nobody', () => {
    const world = done(together(), [
      nameWorker('saarni.lead', 'saarni.more', ['case', 'contact']),
      consent('saarni.more', 'asked', lines('saarni', 'county', ['health'])),
    ]);
    const readers = (worker: Id, of: InformationClass): Id[] => knownReaders(world, worker, c, of, noon);
    expect(readers('saarni.lead', 'contact')).toEqual([
      'saarni.lead',
      'saarni.backup',
      'saarni.more',
      'county.lead',
      'county.backup',
      'lyhty.lead',
      'lyhty.backup',
    ]);
    expect(readers('saarni.lead', 'health')).toEqual(['saarni.lead', 'saarni.backup']);
    expect(readers('saarni.lead', 'case')).toEqual(['saarni.lead', 'saarni.backup', 'saarni.more', 'saarni.team-lead']);
    expect(readers('saarni.more', 'account')).toEqual([]);
    expect(readers('county.lead', 'contact')).toEqual(['county.lead', 'county.backup']);
  });
  test('the lead passes to a service organisation or counsel; while a part is hidden, only after a yes', () => {
    const offer = (to: Id, agreed: boolean): boolean =>
      can(withPolice(), on('saarni.lead', { act: 'offer-hand-over', id: 'h', to, agreed } as const));
    expect([offer('county', true), offer('county', false), offer('counsel', true), offer('police', true)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('5 b. what she may not know changes nothing', () => {
  const hides = (world: World, organisation: Id): World =>
    done(world, [on('saarni.lead', { act: 'hide-part', organisation } as const)]);
  test('what an organisation has recorded stays readable and withdrawable, whatever is hidden later', () => {
    const given = done(together(), [consent('county.lead', 'own', lines('county', 'counsel', ['account']))]);
    const world = hides(given, 'counsel');
    expect([
      slip(world, 'county.lead', 'county', ['counsel'], 'own'),
      slip(world, 'county.lead', 'county', ['counsel']),
      slip(world, 'county.lead', 'county', ['counsel'], 'own:county:account:counsel'),
    ]).toEqual([true, false, true]);
    const withdraw = (consentId: Id): Act =>
      on('county.lead', { act: 'withdraw-consent', consent: consentId } as const);
    expect([can(world, withdraw('own')), can(world, withdraw('net'))]).toEqual([true, false]);
    expect(can(world, on('county.lead', { act: 'end-grant', grant: 'own:county:account:counsel' } as const))).toBe(
      true,
    );
  });
  test('what the lead kept of a hidden organisation closes with the lead, its own copies too', () => {
    const handed = (world: World): World =>
      done(world, [
        on('saarni.lead', { act: 'offer-hand-over', id: 'h', to: 'county', agreed: true } as const),
        on('county.lead', { act: 'accept-hand-over', handOver: 'h' } as const),
      ]);
    expect(slip(together(), 'saarni.lead', 'saarni', ['lyhty'], 'shelter')).toBe(true);
    expect(slip(handed(together()), 'saarni.lead', 'saarni', ['lyhty'], 'shelter')).toBe(false);
    expect(slip(handed(together()), 'saarni.lead', 'saarni', ['county'], 'plain')).toBe(true);
  });
  test('a vital grant goes only to one on the case whose part she sees', () => {
    const vital = (by: Id, owner: Id, receiver: Id): boolean =>
      can(
        together(),
        on(by, { act: 'grant-vital', id: 'v', owner, receiver, of: 'contact', until: noon + day } as const),
      );
    expect([
      vital('county.lead', 'county', 'counsel'),
      vital('county.lead', 'county', 'lyhty'),
      vital('county.lead', 'county', 'clinic'),
      vital('saarni.lead', 'saarni', 'lyhty'),
      vital('lyhty.lead', 'lyhty', 'saarni'),
      vital('lyhty.lead', 'lyhty', 'county'),
    ]).toEqual([true, false, false, true, true, false]);
  });
});
