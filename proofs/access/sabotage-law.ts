import { inFamily } from './sabotage-family.ts';
import type { Sabotage } from './sabotage-kinds.ts';

/** What is known of a child, of the home municipality and of how to speak of the person; what is written of the law and of numbers for help. */

const readers = `room_id = any ((select priv.rooms('read'))::integer[])`;
const writers = `room_id = any ((select priv.rooms('write'))::integer[])`;

/** That everybody reads a kind of line is broken for every kind in sabotage.ts: here what stands beside it. */
export const ofWhatIsKnown: readonly Sabotage[] = [
  ...['child_step', 'child_version', 'child_step_version', 'home_municipality_version', 'pronoun_version'].map(
    (table): Sabotage => ({
      name: `whoever has a session reads every row of ${table}`,
      statement: `alter policy see on app.${table} using ((select priv.me()) is not null)`,
      undo: `alter policy see on app.${table} using (${readers})`,
      seenBy: 'sight',
    }),
  ),
  ...['child', 'child_step', 'home_municipality', 'pronoun'].map(
    (table): Sabotage => ({
      name: `nobody reads ${table} but who may write there`,
      statement: `alter policy see on app.${table} using (${writers})`,
      undo: `alter policy see on app.${table} using (${readers})`,
      seenBy: 'sight',
    }),
  ),
  {
    name: 'a search looks through the texts of everybody',
    statement: 'alter view app.text set (security_invoker = false)',
    undo: 'alter view app.text set (security_invoker = true)',
    seenBy: 'sight',
  },
  {
    name: 'what is written of the law is read by its administrator alone',
    statement: 'alter policy see on app.law_entry using (author_id = (select priv.me()))',
    undo: 'alter policy see on app.law_entry using ((select priv.me()) is not null)',
    seenBy: 'sight',
  },
  {
    name: 'a colleague reads what another has proposed to correct of the law',
    statement: `alter policy see on app.law_proposal using (worker_id in (select id from app.worker where organisation_id = priv.my_organisation()))`,
    undo: 'alter policy see on app.law_proposal using (worker_id = (select priv.me()))',
    seenBy: 'sight',
  },
  {
    name: 'a number for help is seen by who keeps it alone',
    statement: 'alter policy see on app.helpline using (owner_id = (select priv.me()))',
    undo: 'alter policy see on app.helpline using ((select priv.me()) is not null)',
    seenBy: 'sight',
  },
  {
    name: 'the words that lead to services are seen by who wrote them alone',
    statement: 'alter policy see on app.service_words using (author_id = (select priv.me()))',
    undo: 'alter policy see on app.service_words using ((select priv.me()) is not null)',
    seenBy: 'sight',
  },
  {
    name: 'a draft of a practice is read by everybody',
    statement: 'alter policy see on app.practice using ((select priv.me()) is not null)',
    undo: `alter policy see on app.practice using (key || ' ' || version = any ((select priv.practices())::text[]))`,
    seenBy: 'sight',
  },
  {
    name: 'a practice is read by the own organisation alone',
    statement: 'alter policy see on app.practice using (organisation_id = (select priv.my_organisation()))',
    undo: `alter policy see on app.practice using (key || ' ' || version = any ((select priv.practices())::text[]))`,
    seenBy: 'sight',
  },
  {
    name: 'what became of a practice is read by the own organisation alone',
    statement: 'alter policy see on app.adoption using (organisation_id = (select priv.my_organisation()))',
    undo: 'alter policy see on app.adoption using ((select priv.me()) is not null)',
    seenBy: 'sight',
  },
  {
    name: 'a study that nobody has approved is read by everybody',
    statement: 'alter policy see on app.study using ((select priv.me()) is not null)',
    undo: `alter policy see on app.study using (id || ' ' || version = any ((select priv.studies())::text[]))`,
    seenBy: 'sight',
  },
  {
    name: 'what was released of a study is read by its author alone',
    statement:
      'alter policy see on app.study_release using (study_id in (select s.id from app.study s where s.author_id = (select priv.me())))',
    undo: 'alter policy see on app.study_release using ((select priv.me()) is not null)',
    seenBy: 'sight',
  },
  ...['stance', 'recommendation_set'].map(
    (table): Sabotage => ({
      name: `${table} is read by who has written it alone`,
      statement: `alter policy see on app.${table} using (author_id = (select priv.me()))`,
      undo: `alter policy see on app.${table} using ((select priv.me()) is not null)`,
      seenBy: 'sight',
    }),
  ),
];

const putWords = 'act.put_service_words(text, jsonb, jsonb, integer)';
const putHelpline = 'act.put_helpline(jsonb, integer)';
const putPractice = 'act.put_practice(jsonb, integer)';
const putAdoption = 'act.put_adoption(jsonb, integer)';
const putStance = 'act.put_stance(jsonb, integer)';
const loadLists = 'act.put_recommendation_sets(jsonb)';
const putStudy = 'act.put_study(jsonb, integer)';
const answerStudy = 'act.answer_study(uuid, integer, boolean, text)';
const writeLaw = 'act.write_law(jsonb)';
const answerProposal = 'act.answer_law_proposal(uuid, integer, bytea)';
const notKeeping = 'if not priv.keeps_law() then';
const admin = `priv.acts_as(array['system-admin'])`;
const standing = '(select coalesce(max(l.entry), 0) from app.law_entry l where l.kind = e.kind and l.key = e.key)';

/** The acts of what everybody reads: who may do them, and what another has written meanwhile. */
export const ofLawAndHelp = inFamily('office', [
  { name: 'anybody corrects the law', functions: [{ where: writeLaw, from: notKeeping, to: 'if false then' }] },
  {
    name: 'anybody answers a proposal to correct it',
    functions: [{ where: answerProposal, from: notKeeping, to: 'if false then' }],
  },
  {
    name: 'a proposal to correct the law is answered twice',
    functions: [{ where: answerProposal, from: `if p.state <> 'waiting' then`, to: 'if false then' }],
  },
  {
    name: 'everybody reads what was proposed to correct of the law',
    functions: [{ where: 'look.law_proposals(uuid)', from: 'and (select priv.keeps_law())', to: '' }],
  },
  {
    name: 'an administrator goes on reading a proposal that was answered',
    functions: [{ where: 'look.law_proposals(uuid)', from: `p.state = 'waiting' and`, to: '' }],
  },
  {
    name: 'answers to others are told to whoever looks',
    functions: [{ where: 'look.see_law_answers(text)', from: 'p.worker_id = priv.me() and', to: '' }],
  },
  {
    name: 'a correction of the law is written over one that its writer has not seen',
    functions: [
      { where: writeLaw, from: 'if stale then', to: 'if false then' },
      { where: writeLaw, from: 'e.seen + row_number()', to: `${standing} + row_number()` },
    ],
  },
  {
    name: 'what was withdrawn of a practice, or said better, goes on being read by everybody',
    functions: [{ where: 'priv.practices()', from: 'and n.version > p.version', to: 'and false' }],
  },
  {
    name: 'anybody writes a practice for the organisation',
    functions: [
      { where: 'priv.keeps_practices()', from: `priv.acts_as(array['team-lead', 'organisation-admin'])`, to: 'true' },
    ],
  },
  {
    name: 'another organisation writes over a practice',
    functions: [{ where: putPractice, from: 's.organisation_id <> priv.my_organisation() or (', to: 'false or (' }],
  },
  {
    name: 'a draft of another organisation is refused as something that is there',
    functions: [{ where: putPractice, from: `and s.state <> 'published' then`, to: 'and false then' }],
  },
  {
    name: 'the owner of a practice changes more than its review',
    functions: [
      { where: putPractice, from: 'if not keeps then\n    s.review_on', to: 'if false then\n    s.review_on' },
    ],
  },
  {
    name: 'a practice is given to a worker of another organisation',
    functions: [{ where: putPractice, from: 'and not priv.is_colleague(n.owner_id)', to: 'and false' }],
  },
  {
    name: 'what others read is hidden again under a draft',
    functions: [{ where: putPractice, from: `and n.state = 'draft' then`, to: 'and false then' }],
  },
  {
    name: 'a practice is written over what its writer has not seen',
    functions: [{ where: putPractice, from: 'priv.next_version(s.version, p_seen)', to: 'coalesce(s.version, 0) + 1' }],
  },
  {
    name: 'anybody says what became of a practice in the organisation',
    functions: [{ where: putAdoption, from: 'if not priv.keeps_practices() then', to: 'if false then' }],
  },
  {
    name: 'a draft of another organisation is adopted',
    functions: [{ where: putAdoption, from: `and p.state = 'published'`, to: '' }],
  },
  {
    name: 'what became of a practice is written over what its writer has not seen',
    functions: [{ where: putAdoption, from: 'priv.next_version(stands, p_seen)', to: 'coalesce(stands, 0) + 1' }],
  },
  {
    name: 'a study that was taken back is still read by officers',
    functions: [{ where: 'priv.studies()', from: 'and n.version > s.version', to: 'and false' }],
  },
  {
    name: 'anybody defines a study',
    functions: [{ where: putStudy, from: 'if not priv.defines_studies() then', to: 'if false then' }],
  },
  {
    name: 'another changes a study',
    functions: [{ where: putStudy, from: 'if s.author_id <> me then', to: 'if false then' }],
  },
  {
    name: 'a draft of another is refused as something that is there',
    functions: [
      { where: putStudy, from: `and not s.id || ' ' || s.version = any (priv.studies()) then`, to: 'and false then' },
    ],
  },
  {
    name: 'what was approved of a study is changed afterwards',
    functions: [{ where: putStudy, from: `if s.state not in ('draft', 'asked', 'refused') then`, to: 'if false then' }],
  },
  {
    name: 'a study is written over what its author has not seen',
    functions: [{ where: putStudy, from: 'priv.next_version(s.version, p_seen)', to: 'coalesce(s.version, 0) + 1' }],
  },
  {
    name: 'a study is asked that differs from an approved one by few people',
    functions: [{ where: putStudy, from: `if n.state = 'asked' and`, to: 'if false and' }],
  },
  {
    name: 'anybody approves a study',
    functions: [
      { where: answerStudy, from: `if not priv.acts_as(array['data-protection-officer']) then`, to: 'if false then' },
      { where: answerStudy, from: `or not s.id || ' ' || s.version = any (priv.studies()) then`, to: 'then' },
    ],
  },
  {
    // The table itself refuses to keep it.
    name: 'whoever has defined a study is told that the own answer was taken',
    functions: [
      {
        where: answerStudy,
        from: 'if s.author_id = me then',
        to: 'if s.author_id = me then return s.version + 1; elsif false then',
      },
    ],
  },
  {
    name: 'a version of a study is approved that the officer has not seen',
    functions: [{ where: answerStudy, from: 'priv.next_version(s.version, p_seen)', to: 's.version + 1' }],
  },
  {
    name: 'a study is answered twice',
    functions: [{ where: answerStudy, from: `if s.state <> 'asked' then`, to: 'if false then' }],
  },
  {
    name: 'two studies are approved that differ by few people',
    functions: [{ where: answerStudy, from: 'if p_approves and', to: 'if false and' }],
  },
  { name: 'anybody corrects a number for help', functions: [{ where: putHelpline, from: admin, to: 'true' }] },
  {
    name: 'anybody changes the words that lead to services',
    functions: [{ where: putWords, from: 'if not priv.keeps_service(null) then', to: 'if false then' }],
  },
  {
    name: 'the admin of an organisation changes the words that lead to services',
    functions: [
      {
        where: putWords,
        from: 'if not priv.keeps_service(null) then',
        to: 'if not priv.keeps_service(priv.my_organisation()) then',
      },
    ],
  },
  {
    name: 'words are written over those that somebody else has written meanwhile',
    functions: [
      {
        where: putWords,
        from: 'priv.next_version((select max(w.version) from app.service_words w where w.topic = p_topic), p_seen)',
        to: '1 + coalesce((select max(w.version) from app.service_words w where w.topic = p_topic), 0)',
      },
    ],
  },
  {
    name: 'the owner of a number for help changes more than its check',
    functions: [
      { where: putHelpline, from: 'if not admin then\n    s.checked_on', to: 'if false then\n    s.checked_on' },
    ],
  },
  {
    name: 'only an administrator notes that a number was checked',
    functions: [
      { where: putHelpline, from: 'if not admin and s.owner_id is distinct from me then', to: 'if not admin then' },
    ],
  },
  {
    name: 'a number for help is given to a worker of another organisation',
    functions: [{ where: putHelpline, from: 'and not priv.is_colleague(n.owner_id)', to: 'and false' }],
  },
  {
    name: 'anybody speaks for the organisation',
    functions: [{ where: putStance, from: 'if not priv.speaks_for_own() then', to: 'if false then' }],
  },
  {
    name: 'a team lead does not speak for the organisation',
    functions: [
      {
        where: 'priv.speaks_for_own()',
        from: `array['organisation-admin', 'team-lead']`,
        to: `array['organisation-admin']`,
      },
    ],
  },
  {
    name: 'a recommendation is seen to by a worker of another organisation',
    functions: [{ where: putStance, from: 'and not priv.is_colleague(x.id)', to: 'and false' }],
  },
  {
    name: 'something is done for a recommendation by a worker of another organisation',
    functions: [
      { where: putStance, from: `union select (a ->> 'who')::uuid from jsonb_array_elements(n.actions) a`, to: '' },
    ],
  },
  {
    name: 'a stance is written over one that its writer has not seen',
    functions: [{ where: putStance, from: 'priv.next_version(s.version, p_seen)', to: 'coalesce(s.version, 0) + 1' }],
  },
  {
    name: 'anybody loads a list of recommendations',
    functions: [{ where: loadLists, from: admin, to: 'true' }],
  },
  {
    name: 'a list of recommendations is loaded over one that its loader has not seen',
    functions: [
      {
        where: loadLists,
        from: `, (r ->> 'seen')::integer);`,
        to: `, (select coalesce(max(t.version), 0) from app.recommendation_set t where t.key = n.key));`,
      },
    ],
  },
  {
    name: 'a number for help is written over what its writer has not seen',
    functions: [
      {
        where: putHelpline,
        from: 'priv.next_version(greatest(s.version, p_seen), p_seen)',
        to: 'coalesce(s.version, p_seen) + 1',
      },
    ],
  },
]);
