import { inFamily } from './sabotage-family.ts';
import type { Sabotage } from './sabotage-kinds.ts';

/** Trainings and how well it goes: who reads whose, who keeps a catalogue, who writes in whose name. */

const [putTraining, putLearnt] = ['training', 'learnt'].map((table) => `act.put_${table}(jsonb, integer)`) as [
  string,
  string,
];
const assess = 'act.assess_self(jsonb, text, integer)';
const everybody = '(select priv.me()) is not null';
const colleagues =
  'worker_id in (select w.id from app.worker w where w.organisation_id = (select priv.my_organisation()))';
const learnt = 'worker_id = any ((select priv.learners())::uuid[])';
const self = 'worker_id = (select priv.me())';

const sight = (name: string, table: string, using: string, undo: string): Sabotage => ({
  name,
  statement: `alter policy see on app.${table} using (${using})`,
  undo: `alter policy see on app.${table} using (${undo})`,
  seenBy: 'sight',
});

export const ofCompetence: readonly Sabotage[] = [
  sight('a catalogue is read by who has written it alone', 'training', 'author_id = (select priv.me())', everybody),
  sight(
    'the word of an organisation is read by itself alone',
    'organisation_competence',
    'organisation_id = (select priv.my_organisation())',
    everybody,
  ),
  sight('the word of a region is read by nobody', 'region_competence', 'false', everybody),
  sight('a colleague reads what another has learnt', 'learnt', colleagues, learnt),
  sight('every organisation reads who has learnt what', 'learnt', everybody, learnt),
  sight('what somebody has learnt is read by that worker alone', 'learnt', self, learnt),
  sight('a colleague reads how well it goes', 'self_assessment', colleagues, self),
  sight('who keeps the catalogue reads how well it goes', 'self_assessment', learnt, self),
];

export const ofCompetenceActs = inFamily('competence', [
  {
    name: 'anybody adds to the catalogue',
    functions: [{ where: putTraining, from: 'if not priv.keeps_practices() then', to: 'if false then' }],
  },
  {
    name: 'another organisation writes over a training',
    functions: [
      { where: putTraining, from: 'if s.organisation_id <> priv.my_organisation() then', to: 'if false then' },
    ],
  },
  {
    name: 'a training is written over what its writer has not seen',
    functions: [{ where: putTraining, from: 'priv.next_version(s.version, p_seen)', to: 'coalesce(s.version, 0) + 1' }],
  },
  {
    name: 'somebody writes over what another has learnt',
    functions: [{ where: putLearnt, from: 'if s.worker_id <> priv.me() then', to: 'if false then' }],
  },
  {
    name: 'what another has learnt is refused otherwise than what is not there',
    functions: [
      {
        where: putLearnt,
        from: `priv.refuse('RN404', 'nothing of this id was noted')`,
        to: `priv.refuse('RN403', 'x')`,
      },
    ],
  },
  {
    name: 'a training of no catalogue is refused as what another has changed',
    functions: [
      { where: putLearnt, from: `priv.refuse('RN404', 'no such training')`, to: `priv.refuse('RN409', 'x')` },
    ],
  },
  {
    name: 'a note of a training is written over what its writer has not seen',
    functions: [{ where: putLearnt, from: 'priv.next_version(s.version, p_seen)', to: 'coalesce(s.version, 0) + 1' }],
  },
  {
    name: 'somebody answers in a role of others',
    functions: [{ where: assess, from: 'if not priv.acts_as(array[p_role]) then', to: 'if false then' }],
  },
  {
    name: 'an assessment is written over what its writer has not seen',
    functions: [
      {
        where: assess,
        from: 'priv.next_version((select max(a.version) from app.self_assessment a where a.worker_id = me), p_seen)',
        to: 'coalesce((select max(a.version) from app.self_assessment a where a.worker_id = me), 0) + 1',
      },
    ],
  },
]);
