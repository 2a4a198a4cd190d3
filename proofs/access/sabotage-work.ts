import { ofCompetenceActs } from './sabotage-competence.ts';
import type { BrokenWork } from './sabotage-family.ts';
import { inFamily } from './sabotage-family.ts';
import { ofLawAndHelp } from './sabotage-law.ts';
import { ofHandOvers, ofWarnings } from './sabotage-lead.ts';
import { ofNames } from './sabotage-names.ts';
import { ofNetworkActs } from './sabotage-network.ts';

/** Rules of the work on a case and of offices, each broken by itself: the way of its family, and chance from there, must turn red. */

const ofTasks = inFamily('task', [
  {
    name: 'which refusal is given tells whether the one asked is on the case',
    functions: [
      {
        where: 'act.ask_task(text, uuid, uuid, uuid, text, date, uuid, bytea)',
        from: 'if p_for <> mine or p_worker is not null then perform priv.need_in_sight(p_case, p_for, p_worker); end if;',
        to: '',
      },
    ],
  },
  {
    name: 'whoever reads a task answers it',
    functions: [
      {
        where: 'act.answer_task(text, uuid, uuid, text, bytea, bytea)',
        from: 'if k.for_id <> mine then',
        to: 'if false then',
      },
    ],
  },
  {
    name: 'one is reminded again and again',
    functions: [{ where: 'act.remind(text, uuid, uuid)', from: 'if not found then', to: 'if false then' }],
  },
  {
    name: 'whoever reads a task reminds of it',
    functions: [
      { where: 'act.remind(text, uuid, uuid)', from: 'where id = p_task and room_id = room', to: 'where id = p_task' },
    ],
  },
  {
    name: 'a tick is taken back by another',
    functions: [
      {
        where: 'act.answer_task(text, uuid, uuid, text, bytea, bytea)',
        from: 'before.author_id <> priv.me() or',
        to: '',
      },
    ],
  },
  {
    name: 'a promise whose asker has gone is lost to who made it',
    functions: [
      {
        where: 'act.answer_task(text, uuid, uuid, text, bytea, bytea)',
        from: 'and (priv.promise_kept(p_task, room)).id is null',
        to: '',
      },
    ],
  },
  {
    name: 'a promise outlives a permission though nobody has left',
    functions: [{ where: 'priv.promise_kept(uuid, integer)', from: 'and a.kept_at is not null', to: '' }],
  },
  {
    name: 'a promise that was declined goes on',
    functions: [{ where: 'priv.promise_kept(uuid, integer)', from: `in ('accepted', 'undone')`, to: 'is not null' }],
  },
  {
    name: 'a task is taken back by whoever is named, wherever it lies',
    functions: [
      {
        where: 'act.withdraw_task(text, uuid)',
        from: 'where id = p_task and room_id = room)',
        to: 'where id = p_task)',
      },
    ],
  },
]);

const ofMeetings = inFamily('meeting', [
  {
    name: 'whoever is on the case is asked to a meeting, without a network',
    functions: [
      {
        where: 'priv.need_one_network(text, uuid[])',
        from: `perform priv.refuse('RN422', 'not in one network');`,
        to: 'null;',
      },
    ],
  },
  {
    name: 'one who is not in sight is called to a meeting',
    functions: [
      {
        where: 'priv.need_callable(text, uuid[], text[])',
        from: 'perform priv.need_in_sight(p_case, w) from unnest(p_with) w;',
        to: '',
      },
    ],
  },
  {
    name: 'the own organisation is called to its own meeting',
    functions: [
      {
        where: 'priv.need_callable(text, uuid[], text[])',
        from: 'w = priv.my_organisation() or priv.hidden_in_sight(p_case, w)',
        to: 'false',
      },
    ],
  },
  {
    name: 'a meeting is recorded that is not over',
    functions: [
      {
        where:
          'act.record_meeting(text, uuid, timestamp with time zone, timestamp with time zone, text, bytea, uuid[], text[])',
        from: 'p_ends > priv.now()',
        to: 'false',
      },
    ],
  },
  {
    name: 'a meeting is said to be held before it begins',
    functions: [
      {
        where: 'act.end_meeting(text, uuid, integer, text, text, bytea, bytea, uuid[])',
        from: 'm.starts_at > priv.now()',
        to: 'false',
      },
    ],
  },
  {
    name: 'whoever reads of a meeting answers it, called or not',
    functions: [
      {
        where: 'act.answer_meeting(text, uuid, integer, uuid, text, bytea)',
        from: 'if not priv.called_to(p_meeting) then',
        to: 'if false then',
      },
    ],
  },
  {
    name: 'an answer is noted of one who is not called',
    functions: [
      {
        where: 'act.note_answer(text, uuid, integer, uuid, text)',
        from: 'if not found then',
        to: 'if false then',
      },
    ],
  },
  {
    name: 'an answer is noted of one who is not in sight',
    functions: [
      {
        where: 'act.note_answer(text, uuid, integer, uuid, text)',
        from: 'perform priv.need_in_sight(p_case, p_organisation);',
        to: '',
      },
    ],
  },
  {
    name: 'an invitation is answered in another version than was seen',
    functions: [
      {
        where: 'act.answer_meeting(text, uuid, integer, uuid, text, bytea)',
        from: 'if m.version <> p_version then',
        to: 'if false then',
      },
    ],
  },
  {
    name: 'a minute is written over another version than its writer has seen',
    functions: [
      {
        where: 'act.write_minute(text, uuid, uuid, integer, bytea, bytea)',
        from: 'coalesce(stands.version, 0) <> p_version or',
        to: '',
      },
    ],
  },
  {
    name: 'an appointment of another organisation is changed',
    functions: [
      {
        where:
          'act.change_appointment(text, uuid, integer, text, text, timestamp with time zone, timestamp with time zone, text, bytea)',
        from: 'where id = p_id and room_id = room',
        to: 'where id = p_id',
      },
    ],
  },
]);

const offered = 'priv.begin_offer(uuid)';
const ofReferrals = inFamily('referral', [
  {
    name: 'an offer is answered after her consent has ended',
    functions: [{ where: offered, from: 'p_id = any (priv.closed_offers())', to: 'false' }],
  },
  {
    name: 'whoever acts as lead of its own part brings others onto the case by a referral',
    functions: [
      {
        where: 'priv.check_referral(text, uuid, uuid, text, text[])',
        from: 'if not (own.leads and priv.acting_lead(p_case, mine) = priv.me())',
        to: 'if not (priv.acting_lead(p_case, mine) = priv.me())',
      },
    ],
  },
  {
    name: 'who accepts a referral comes onto the case without a backup',
    functions: [
      {
        where: 'act.accept_referral(uuid, uuid, uuid, text[], date, time without time zone)',
        from: 'perform priv.need_first_team(p_lead, p_backup);',
        to: '',
      },
    ],
  },
  {
    name: 'the invitation that went with a referral stays open when that is answered',
    functions: [
      {
        where: 'priv.mark_referral(uuid, text, text)',
        from: `if p_state in ('accepted', 'declined', 'withdrawn') then\n    update app.invitation`,
        to: `if false then\n    update app.invitation`,
      },
    ],
  },
  {
    name: 'a referral goes on when the invitation that went with it is taken back',
    functions: [
      {
        where: 'act.withdraw_invitation(text, uuid)',
        from: `perform priv.settle_referral_with(p_id, 'withdrawn');`,
        to: '',
      },
    ],
  },
  {
    name: 'an invitation goes with a referral to another organisation',
    functions: [
      {
        where: 'act.invite(text, uuid, uuid, uuid, bytea, bytea, text, boolean, uuid)',
        from: 'case_id = p_case and to_id = p_to\n',
        to: 'case_id = p_case\n',
      },
    ],
  },
  {
    name: 'the sender of a referral says on which day its receiver is in contact',
    functions: [
      {
        where: 'act.plan_first_contact(text, uuid, date, time without time zone)',
        from: 'r := priv.own_received(p_case, p_id);',
        to: 'r := priv.own_referral(p_case, p_id);',
      },
    ],
  },
  {
    name: 'the day of a first contact is changed after it took place',
    functions: [
      {
        where: 'act.plan_first_contact(text, uuid, date, time without time zone)',
        from: `r.state <> 'accepted'`,
        to: `r.state not in ('accepted', 'first-contact')`,
      },
    ],
  },
  {
    name: 'the sender of a referral says what came of a goal',
    functions: [
      {
        where: 'priv.goal_of_referral(text, uuid, uuid)',
        from: 'r := priv.own_received(p_case, p_id);',
        to: 'r := priv.own_referral(p_case, p_id);',
      },
    ],
  },
  {
    name: 'the receiver tells of a goal that did not come along',
    functions: [
      {
        where: 'priv.goal_of_referral(text, uuid, uuid)',
        from: 'if not p_goal = any (r.goals)',
        to: 'if p_goal is null',
      },
    ],
  },
  {
    name: 'what came of a goal is told after the referral has ended',
    functions: [
      {
        where: 'priv.goal_of_referral(text, uuid, uuid)',
        from: `not in ('accepted', 'first-contact')`,
        to: `not in ('accepted', 'first-contact', 'ended')`,
      },
    ],
  },
  {
    name: 'classes go along that her consent does not cover',
    functions: [
      {
        where: 'act.send_referral(text, uuid, uuid, uuid, text, text, text, text[], bytea, bytea[], uuid[])',
        from: 'p_kind, p_classes);',
        to: `p_kind, '{}');`,
      },
    ],
  },
]);

const ofCompilations = inFamily('compilation', [
  {
    name: 'anybody who holds the account sends what was gathered',
    functions: [{ where: 'priv.begin_sending(text, uuid)', from: 'perform priv.need_lead(p_case);', to: '' }],
  },
  {
    name: "another's draft is released",
    functions: [
      {
        where: 'act.release_compilation_part(text, uuid, uuid, text)',
        from: `and author_id = priv.me() and state = 'draft'\n    and id = any (priv.row_ids())`,
        to: `and state = 'draft'`,
      },
    ],
  },
  {
    name: 'what others released before the key was named is sealed to it',
    functions: [
      {
        where: 'act.name_compilation_key(text, uuid, text, bytea)',
        from: `set state = 'draft' from app.room r`,
        to: `set state = 'released' from app.room r`,
      },
    ],
  },
  {
    name: 'a part is released to a key whose mark its owner has not seen',
    functions: [
      {
        where: 'act.release_compilation_part(text, uuid, uuid, text)',
        from: 'if p_mark is distinct from priv.key_mark(p_id, mine) then',
        to: 'if false then',
      },
    ],
  },
  {
    name: 'it is sealed to another key than the one that was named',
    functions: [
      {
        where: 'priv.begin_sealing(text, uuid, uuid[], text)',
        from: 'p_mark is null or p_mark is distinct from priv.key_mark(p_id, k.organisation_id)',
        to: 'priv.key_mark(p_id, k.organisation_id) is null',
      },
    ],
  },
  {
    name: 'lines are gathered by one who is not named for the account',
    functions: [{ where: 'priv.need_account(text)', from: `array['account', 'case'] <@`, to: `array['case'] <@` }],
  },
]);

const ofOffices = inFamily('office', [
  {
    name: 'a consultation is withdrawn that has been answered',
    functions: [
      {
        where: 'act.withdraw_consultation(uuid)',
        from: 'or exists (select 1 from app.consultation_taken where id = p_id and answer is not null)',
        to: '',
      },
    ],
  },
  {
    name: 'a consultation that another has taken is answered',
    functions: [
      {
        where: 'priv.begin_taken(uuid)',
        from: 'c.taker_id is distinct from priv.my_organisation()',
        to: 'false',
      },
    ],
  },
  {
    name: 'a consultation is sent on to whom its asker has left out',
    functions: [{ where: 'look.consultation_routes(uuid)', from: 'and r.id <> all (c.refused_ids)', to: '' }],
  },
  {
    name: 'any member of an organisation keeps its entries in the directory',
    functions: [
      {
        where: 'priv.keeps_service(uuid)',
        from: `(w.roles @> array['organisation-admin'] and p_organisation = w.organisation_id)`,
        to: '(p_organisation = w.organisation_id)',
      },
    ],
  },
  {
    name: 'a co-ordinator says for an organisation that everybody may read of its entry',
    functions: [
      {
        where: 'priv.publishes_service(uuid)',
        from: `w.organisation_id = p_organisation and w.roles @> array['organisation-admin']`,
        to: `w.roles && array['organisation-admin', 'network-coordinator']`,
      },
    ],
  },
  {
    name: 'an entry goes to another organisation and stays on the page for everybody',
    functions: [
      {
        where: 'act.put_service(jsonb, integer)',
        from: 'and n.organisation_id is not distinct from s.organisation_id)',
        to: ')',
      },
    ],
  },
  {
    name: 'an entry that is closed comes back to the page for everybody with whoever opens it again',
    functions: [{ where: 'act.end_service(uuid, integer, text)', from: 'is_public = false, ', to: '' }],
  },
  {
    name: 'anybody appoints a team lead, who sees the cases of a colleague by it',
    functions: [
      {
        where: 'act.appoint_team_lead(uuid, uuid, boolean)',
        from: `a.id = priv.me() and a.roles @> array['organisation-admin']`,
        to: 'a.id = priv.me()',
      },
    ],
  },
]);

export const brokenWork: readonly BrokenWork[] = [
  ...ofTasks,
  ...ofMeetings,
  ...ofReferrals,
  ...ofCompilations,
  ...ofWarnings,
  ...ofHandOvers,
  ...ofNames,
  ...ofOffices,
  ...ofLawAndHelp,
  ...ofNetworkActs,
  ...ofCompetenceActs,
];
