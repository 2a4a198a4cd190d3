import { carries, contributes, isBasis, settled } from './compilation.ts';
import type { Id } from './facts.ts';
import { waits } from './facts-work.ts';
import { handedChildren } from './hand-over.ts';
import {
  bases,
  gathered,
  isThere,
  loggedAt,
  organisationsOf,
  others,
  readers,
  reads,
  refers,
  releasedTo,
  rights,
  ruleOf,
  seesPartOf,
  sinceBars,
  unaskedOfChild,
} from './looks-rules.ts';
import { toldTo } from './names.ts';
import { hiddenInSight, inSight, networksWith } from './network-plan.ts';
import { isShut } from './referral.ts';
import { rowsOfReceived } from './rows-work.ts';
import type { Scene } from './scene.ts';
import { mayWrite, sees, seesSlip } from './sight.ts';
import { isHidden } from './standing.ts';
import { shownTeam } from './told.ts';
import { classes } from './words.ts';

/** What functions of `look` tell of one case, asked as one worker, against the model. */

export type Told = {
  /** The statement, with `c` for the case; `key` tells one row from another. */
  readonly sql: string;
  /** The keys that the model gives; `id` makes the database's ids of the model's. */
  readonly right: (scene: Scene, id: (model: Id) => string) => string[];
  /** Asked in stories alone: whole worlds hold rows for it that are no facts of the model. */
  readonly inStories?: true;
  /** Asked after all others: it sets the case, and they are asked with none. */
  readonly setsCase?: true;
};

export const toldOfCase: Readonly<Record<string, Told>> = {
  hidden_parts: {
    sql: 'select organisation_id::text as key from look.hidden_parts(c)',
    right: (scene, id) =>
      organisationsOf(scene)
        .filter((each) => hiddenInSight(scene, each))
        .map(id),
  },
  // 5 b and decision 55: to others the sheet says nothing of a child.
  handed_children: {
    inStories: true,
    sql: 'select hand_over_id::text as key from look.handed_children(c)',
    right: (scene, id) => handedChildren(scene).map(id),
  },
  // Decision 51: a child is recorded where its readers were told of one, or after she has been asked.
  unasked_of_child: {
    sql: 'select organisation_id::text as key from look.unasked_of_child(c)',
    right: (scene, id) => unaskedOfChild(scene).map(id),
  },
  // Section 5: whoever is asked whether the lead may pass is told to whom, while it waits for the answer; of a hidden one no name (10).
  asked_receivers: {
    inStories: true,
    sql: 'select organisation_id::text as key from look.asked_receivers(c)',
    right: (scene, id) =>
      scene.theCase.handOvers
        .filter(({ answer, from, to, questions = [] }) => {
          const { world, theCase, by, now } = scene;
          const row = { is: 'hand-over-question', case: theCase.id, organisation: by.organisation, from } as const;
          const asked = questions.some((each) => each.organisation === by.organisation && each.answer === 'waits');
          return (
            answer === 'draft' &&
            asked &&
            sees(world, by.id, row, now) &&
            (!isHidden(world, theCase, to) || inSight(scene, to))
          );
        })
        .map(({ to }) => id(to)),
  },
  // 5 b (g): for her who has asked alone, and for a time.
  told_names: {
    inStories: true,
    sql: `select request_id || ' ' || organisation_id as key from look.told_names(c)`,
    right: (scene, id) => toldTo(scene).flatMap((each) => each.names.map((name) => `${id(each.id)} ${id(name)}`)),
  },
  askable: {
    sql: 'select organisation_id::text as key from look.askable(c)',
    right: (scene, id) =>
      others(scene)
        .filter((each) => inSight(scene, each) && networksWith(scene, each).length > 0)
        .map(id),
  },
  meetable: {
    sql: `select consent_id || ' ' || organisation_id as key from look.meetable(c)`,
    right: (scene, id) =>
      others(scene)
        .filter((each) => inSight(scene, each))
        .flatMap((each) => networksWith(scene, each).map((consent) => `${id(consent.id)} ${id(each)}`)),
  },
  referral_bases: {
    sql: `select consent_id || ' ' || to_id || ' ' || on_case as key from look.referral_bases(c)`,
    right: (scene, id) =>
      bases(scene)
        .filter(({ consent, to }) => refers(scene, consent, to))
        .map(({ consent, to }) => `${id(consent.id)} ${id(to)} ${inSight(scene, to)}`),
  },
  shut_referrals: {
    sql: 'select s::text as key from look.shut_referrals(c) s',
    right: (scene, id) =>
      scene.theCase.referrals
        .filter(
          (each) =>
            waits(each) &&
            isShut(scene, each) &&
            seesSlip(
              scene.world,
              scene.theCase,
              scene.by,
              { organisation: each.from, names: [each.to], made: each.id },
              scene.now,
            ),
        )
        .map((each) => id(each.id)),
  },
  received_state: {
    sql: 'select id::text as key from look.received_state(c)',
    right: (scene, id) =>
      scene.theCase.referrals
        .filter((each) => {
          const [received] = rowsOfReceived(scene.theCase.id, each);
          return received !== undefined && sees(scene.world, scene.by.id, received, scene.now);
        })
        .map((each) => id(each.id)),
  },
  why: {
    sql: `select class || ' ' || owner || case when own then ' own ' else ' granted ' end || can_write as key from look.why(c)`,
    right: rights,
  },
  writable: {
    sql: `select k as key from unnest($2::text[]) k where exists (select from look.writable(array[c], array[k]))`,
    right: ({ world, theCase, by, now }) => classes.filter((of) => mayWrite(world, by.id, theCase.id, of, now)),
  },
  rules_of_others: {
    sql: 'select organisation_id::text as key from look.rules_of_others(array[c])',
    right: (scene, id) =>
      others(scene)
        .filter((each) => reads(scene, each, 'contact') && ruleOf(scene, each))
        .map(id),
  },
  contact_of: {
    sql: `select channel || ' ' || seen as key from look.contact_of(array[c])
      union select organisation_id::text from look.contact_of(array[c]) where id is not null`,
    right: (scene, id) => {
      const ruled = organisationsOf(scene).filter((each) => ruleOf(scene, each));
      const read = ruled.filter((each) => reads(scene, each, 'contact'));
      const knows = sees(scene.world, scene.by.id, { is: 'case', case: scene.theCase.id }, scene.now);
      return knows && ruled.length > 0 ? [`call ${read.length > 0}`, ...read.map(id)] : [];
    },
  },
  contact_verdict: {
    sql: `select channel || ' ' || seen as key from look.contact_verdict(c)`,
    right: (scene) => {
      const seen = organisationsOf(scene).some((each) => ruleOf(scene, each) && reads(scene, each, 'contact'));
      const readsSome = organisationsOf(scene).some((each) => reads(scene, each, 'contact'));
      const knows = sees(scene.world, scene.by.id, { is: 'case', case: scene.theCase.id }, scene.now);
      return (knows || readsSome) && organisationsOf(scene).some((each) => ruleOf(scene, each)) ? [`call ${seen}`] : [];
    },
  },
  // In whose logs a look at the case is written; the rest of what it tells is in proofs/http/entered.test.ts.
  enter: {
    sql: `select d ->> 'organisationId' as key
      from jsonb_array_elements(look.enter(current_setting('rinnalla.token'), c) -> 'logRooms') d`,
    right: (scene, id) => (isThere(scene) ? [...loggedAt(scene), ...releasedTo(scene)].map(id) : []),
    inStories: true,
    setsCase: true,
  },
  log_rooms_of: {
    sql: `select l.organisation_id::text as key from unnest($3::uuid[]) o, look.log_rooms_of(array[c], array[o]) l`,
    right: (scene, id) => readers(scene).map(id),
  },
  since_bars: {
    sql: `select bar_id || ' ' || kind || ' ' || organisation_id as key from look.since_bars(c) where kind in ('named', 'joined')`,
    right: sinceBars,
  },
  compilation_readers: {
    sql: `select o || ' ' || w.worker as key from unnest($3::uuid[]) o, look.compilation_readers(c, o) w`,
    right: (scene, id) =>
      organisationsOf(scene)
        .filter((each) => seesPartOf(scene, each))
        .flatMap((each) =>
          shownTeam(scene.world, scene.theCase.id, each, scene.now).map((worker) => `${id(each)} ${worker}`),
        ),
  },
  compilation_bases: {
    sql: `select consent_id || ' ' || to_id || ' ' || on_case as key from look.compilation_bases(c)`,
    right: (scene, id) =>
      scene.by.organisation !== scene.theCase.lead
        ? []
        : bases(scene)
            .filter(({ consent, to }) => isBasis(scene, consent, to))
            .filter(
              ({ to }) =>
                !settled(scene.world, scene.theCase, scene.now).compilations.some(
                  (each) => each.to === to && each.state === 'open',
                ),
            )
            .map(({ consent, to }) => `${id(consent.id)} ${id(to)} ${inSight(scene, to)}`),
    inStories: true,
  },
  open_compilations: {
    sql: `select compilation_id || ' ' || contributes || ' ' || receiver_on_case as key from look.open_compilations(c)`,
    right: (scene, id) =>
      gathered(scene)
        .filter((whole) => whole.state === 'open' && carries(scene, whole))
        .map(
          (whole) =>
            `${id(whole.id)} ${contributes(scene.world, scene.theCase, whole, scene.by.organisation, scene.now)} ${inSight(scene, whole.to)}`,
        ),
    inStories: true,
  },
  compilation_progress: {
    sql: `select s.compilation_id || ' ' || p.organisation_id as key
      from app.compilation_slip s join app.room r on r.id = s.room_id and r.case_id = c, look.compilation_progress(c, s.compilation_id) p`,
    right: (scene, id) =>
      gathered(scene)
        .filter((whole) => whole.organisation === scene.by.organisation)
        .flatMap((whole) =>
          whole.slips.filter((each) => seesPartOf(scene, each)).map((each) => `${id(whole.id)} ${id(each)}`),
        ),
    inStories: true,
  },
};
