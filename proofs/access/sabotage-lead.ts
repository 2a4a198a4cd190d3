import { inFamily } from './sabotage-family.ts';

/** Rules of what is asked of the lead of a case, and of handing it over, each broken by itself. */

export const ofWarnings = inFamily('warning', [
  {
    name: 'a warning that waits is acknowledged by whoever is named on the case',
    functions: [{ where: 'priv.begin_alert(text, uuid)', from: 'and id = any (priv.row_ids())', to: '' }],
  },
  {
    name: 'who passes on a warning is told by the refusal of a bar that she does not see',
    functions: [
      {
        where: 'priv.begin_pass(text, uuid, uuid[])',
        from: 'priv.bar_in_sight(p_case, o)',
        to: 'exists (select 1 from app.bar b where b.case_id = p_case and b.organisation_id = o and b.lifted_at is null)',
      },
    ],
  },
  {
    name: 'a warning that is passed on reaches an organisation under a bar',
    functions: [
      {
        where: 'act.pass_warning(text, uuid, bytea, jsonb)',
        from: 'and b.organisation_id = o and b.lifted_at is null',
        to: 'and b.organisation_id = o and false',
      },
    ],
  },
  {
    name: 'a wish for one who is hidden is answered otherwise than for one who is not there',
    functions: [
      {
        where: 'priv.need_wish(text, uuid)',
        from: 'if priv.in_sight(p_case, p_to) then',
        to: 'if exists (select 1 from app.party where case_id = p_case and organisation_id = p_to and left_at is null) then',
      },
    ],
  },
  {
    name: 'a wish is answered by whoever is named at the organisation of the lead',
    functions: [{ where: 'priv.begin_wish(text, uuid)', from: 'perform priv.need_lead(p_case);', to: '' }],
  },
]);

export const ofHandOvers = inFamily('handOver', [
  {
    name: 'the offer leaves before every hidden part has its yes',
    functions: [
      {
        where: 'act.offer_hand_over(text, uuid, uuid, bytea, jsonb, jsonb)',
        from: 'if cardinality(priv.unanswered_hidden(p_case, p_id)) = 0 then perform priv.send_hand_over(p_case, p_id); end if;',
        to: 'perform priv.send_hand_over(p_case, p_id);',
      },
    ],
  },
  {
    name: 'a hidden part is asked about a receiver that is hidden from it',
    functions: [
      {
        where: 'act.offer_hand_over(text, uuid, uuid, bytea, jsonb, jsonb)',
        from: 'not priv.not_to_be_asked(p_case, p_id, p_to) <@ answered',
        to: 'false',
      },
    ],
  },
  {
    name: 'a question stays while its receiver becomes hidden from whom it asks',
    functions: [{ where: 'priv.settle_hand_over_questions(text)', from: `q.state = 'open'`, to: 'false' }],
  },
  {
    name: 'a question stays with who has left',
    functions: [{ where: 'priv.settle_hand_over_questions(text)', from: 'p.left_at is not null', to: 'false' }],
  },
  {
    name: 'the question to a hidden part is answered by whoever sees it',
    functions: [
      {
        where: 'act.answer_hand_over_question(text, uuid, boolean)',
        from: 'and organisation_id = mine and id = any (priv.row_ids())',
        to: 'and organisation_id = mine',
      },
    ],
  },
  {
    name: 'a warning that waits goes along with the lead',
    functions: [
      {
        where: 'priv.place_asked_of_lead(text, uuid)',
        from: 'update app.invite_wish_lead set organisation_id',
        to: `update app.warning_alert set organisation_id = p_lead where case_id = p_case and passed_at is null;
          update app.invite_wish_lead set organisation_id`,
      },
    ],
  },
  {
    name: 'a wish that waited for the lead stays with the former one',
    functions: [
      {
        where: 'priv.place_asked_of_lead(text, uuid)',
        from: `update app.invite_wish_lead set organisation_id = p_lead where case_id = p_case and state = 'open' and organisation_id <> p_lead;`,
        to: '',
      },
    ],
  },
  {
    name: 'that a child goes along is told to who is not named for class contact',
    functions: [
      {
        where: 'look.handed_children(text)',
        from: "if not priv.reads_own(p_case, 'contact') then return; end if;",
        to: '',
      },
    ],
  },
  {
    name: 'that a child goes along is told to who reads of no such hand-over',
    functions: [{ where: 'look.handed_children(text)', from: 'and s.room_id = any (readable)', to: '' }],
  },
  {
    name: 'the lines of a sheet do not reach who accepts',
    functions: [
      {
        where: 'act.answer_hand_over(text, uuid, boolean)',
        from: 'perform priv.give_sheet(h);',
        to: 'null;',
      },
    ],
  },
]);
