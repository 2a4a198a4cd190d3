import type { Act } from './acts.ts';
import type { Chance } from './chance.ts';
import { oneOf } from './chance.ts';
import type { Case, Id, Time, World } from './facts.ts';
import { day, get, kindOf } from './facts.ts';
import { actingLead, canBeNamed, isHidden } from './standing.ts';
import { classes, fitsNetwork } from './words.ts';

/** Cases that were joined while both lived, and what may come after: by acts alone, so that chance need not find them. */

type Doing = { readonly world: () => World; readonly attempt: (act: Act, at: Time) => void };
type Side = { readonly theCase: Case; readonly lead: Id; readonly organisation: Id };

function sideOf(world: World, id: Id, now: Time): Side | null {
  const theCase = get(world.cases, id);
  const lead = actingLead(world, theCase, theCase.lead, now);
  const fits = fitsNetwork(kindOf(world, theCase.lead)) && !isHidden(world, theCase, theCase.lead);
  return theCase.closed === null && lead !== null && fits ? { theCase, lead, organisation: theCase.lead } : null;
}

/** A backup who holds every class, and her consent that names the other organisation. */
function prepare({ world, attempt }: Doing, { theCase, lead, organisation }: Side, other: Id, at: Time): void {
  const backup = [...world().workers.values()].find(
    (each) => each.organisation === organisation && each.id !== lead && canBeNamed(world(), each, at),
  );
  const by = { by: lead, case: theCase.id };
  if (backup !== undefined)
    attempt(
      {
        act: 'name-member',
        ...by,
        id: `${theCase.id}+backup`,
        worker: backup.id,
        standing: 'backup',
        classes,
        from: at,
        until: null,
      },
      at,
    );
  attempt(
    {
      act: 'record-consent',
      ...by,
      id: `${theCase.id}+consent`,
      network: false,
      owners: [organisation],
      receivers: [other],
      of: ['contact'],
      from: at,
      until: at + 20 * day,
    },
    at,
  );
}

/** One thing that happens afterwards; most joins stay as they are. */
function after({ world, attempt }: Doing, here: Side, there: Side, at: Time, chance: Chance): void {
  const by = { by: here.lead, case: here.theCase.id };
  const others = [...world().workers.values()].filter((each) => each.organisation === there.organisation);
  const id = `${here.theCase.id}+after`;
  const later: readonly (Act | null)[] = [
    null,
    null,
    null,
    { act: 'end-join', ...by, join: `${here.theCase.id}+join` },
    { act: 'withdraw-consent', ...by, consent: `${here.theCase.id}+consent` },
    { act: 'leave-case', by: there.lead, case: here.theCase.id },
    { act: 'bar-organisation', ...by, id, organisation: there.organisation },
    { act: 'bar-worker', ...by, id, worker: there.lead },
    { act: 'hide-part', ...by, organisation: here.organisation },
    { act: 'close-case', ...by },
    {
      act: 'name-member',
      by: there.lead,
      case: here.theCase.id,
      id,
      worker: oneOf(chance, others).id,
      standing: 'member',
      classes: ['case'],
      from: at,
      until: at + 5 * day,
    },
  ];
  const act = oneOf(chance, later);
  if (act !== null) attempt(act, at);
}

/** Neighbouring cases here and there are joined, where their organisations may be. */
export function joinSome(doing: Doing, chance: Chance, now: Time): void {
  const ids = [...doing.world().cases.keys()];
  for (let n = 0; n + 1 < ids.length; n += 5) {
    const at = now - 9 * day;
    const [here, there] = [sideOf(doing.world(), ids[n]!, at), sideOf(doing.world(), ids[n + 1]!, at)];
    if (here === null || there === null || here.organisation === there.organisation) continue;
    prepare(doing, here, there.organisation, at);
    prepare(doing, there, here.organisation, at);
    const offer = `${there.theCase.id}+offer`;
    doing.attempt(
      {
        act: 'offer-join',
        by: there.lead,
        case: there.theCase.id,
        id: offer,
        organisation: here.organisation,
        consent: `${there.theCase.id}+consent`,
        until: at + 14 * day,
      },
      at,
    );
    // Some codes are never typed.
    if (n % 4 === 3) continue;
    doing.attempt(
      {
        act: 'join-cases',
        by: here.lead,
        case: here.theCase.id,
        id: `${here.theCase.id}+join`,
        offer,
        there: there.theCase.id,
        from: there.organisation,
        consent: `${here.theCase.id}+consent`,
      },
      at,
    );
    after(doing, here, there, at + day, chance);
  }
}
