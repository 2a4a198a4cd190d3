import type { Id, World } from './facts.ts';
import type { Way } from './journey-ground.ts';
import { backup, c, intakeOf, lead, leadOf, ngo, officerOf, saarni, social, system } from './journey-ground.ts';
import { classes } from './words.ts';

type Workers = World['workers'];
const admin = (workers: Workers) => [...workers.values()].find(({ roles }) => roles.includes('system-admin'))!;
const adminOf = (workers: Workers): Id => admin(workers).id;
/** A colleague of hers. */
const ownerOf = (workers: Workers): Id =>
  [...workers.values()].find(
    ({ id, organisation }) => organisation === admin(workers).organisation && id !== adminOf(workers),
  )!.id;

const entry = { act: 'put-service', case: c, service: 'service', organisation: saarni } as const;
/** The network co-ordinator of the region of the organisation that keeps the entry. */
const coordinatorOf = ({ workers, organisations }: World): Id =>
  [...workers.values()].find(
    ({ roles, organisation }) =>
      roles.includes('network-coordinator') &&
      organisations.get(organisation)?.region === organisations.get(saarni)?.region,
  )!.id;

/** Another organisation of that region: the co-ordinator keeps its entries too. */
const neighbourOf = ({ organisations }: World): Id =>
  [...organisations.values()].find(({ id, region }) => id !== saarni && region === organisations.get(saarni)?.region)!
    .id;

/** What a study has in common with those before it. */
const series = { from: 0, until: 4, k: 5 };

/** A way on which every act that concerns no case is done. */

export const offices: Way = [
  { act: 'open-case', by: lead, case: c, backup, classes },
  { act: 'ask-consultation', by: lead, case: c, id: 'question', region: 'west', to: ['shelter-2', system] },
  { act: 'take-consultation', by: leadOf('shelter-2'), case: c, consultation: 'question' },
  { act: 'take-consultation', by: intakeOf('shelter-2'), case: c, consultation: 'question' },
  { act: 'take-consultation', by: intakeOf(system), case: c, consultation: 'question' },
  { act: 'answer-consultation', by: intakeOf(system), case: c, consultation: 'question', state: 'answered' },
  // Left out by who has asked.
  { act: 'route-consultation', by: intakeOf('shelter-2'), case: c, consultation: 'question', to: social },
  { act: 'route-consultation', by: intakeOf('shelter-2'), case: c, consultation: 'question', to: system },
  { act: 'take-consultation', by: intakeOf(system), case: c, consultation: 'question' },
  { act: 'answer-consultation', by: intakeOf(system), case: c, consultation: 'question', state: 'answered' },
  { act: 'note-consultation-read', by: lead, case: c, consultation: 'question' },
  { act: 'add-to-consultation', by: lead, case: c, consultation: 'question' },
  // What has been answered is not taken back, also while one line more waits.
  { act: 'withdraw-consultation', by: lead, case: c, consultation: 'question' },
  { act: 'ask-consultation', by: backup, case: c, id: 'second', region: 'west', to: [system] },
  { act: 'withdraw-consultation', by: lead, case: c, consultation: 'second' },
  { act: 'withdraw-consultation', by: backup, case: c, consultation: 'second' },
  { ...entry, by: lead, isPublic: false, seen: null },
  { ...entry, by: `${saarni}/1`, isPublic: false, seen: null },
  // Who keeps an entry for others does not say for them that everybody may read of it; what its own admin has said stays.
  (_, world) => ({ ...entry, by: coordinatorOf(world), isPublic: true, seen: 1 }),
  { ...entry, by: `${saarni}/1`, isPublic: true, seen: 1 },
  (_, world) => ({ ...entry, by: coordinatorOf(world), isPublic: true, seen: 2 }),
  // To another organisation it goes as what only those with an account read.
  (_, world) => ({ ...entry, by: coordinatorOf(world), organisation: neighbourOf(world), isPublic: true, seen: 3 }),
  { act: 'end-service', by: `${saarni}/1`, case: c, service: 'service', seen: 3, state: 'closed' },
  (_, world) => ({ act: 'end-service', by: coordinatorOf(world), case: c, service: 'service', seen: 4, state: 'open' }),
  { act: 'renew-feed', by: lead, case: c, id: 'feed' },
  { act: 'end-feed', by: lead, case: c },
  { act: 'write-law', by: lead, case: c, rule: 'appeal', seen: 0 },
  (_, { workers }) => ({
    act: 'write-law',
    by: adminOf(workers),
    case: c,
    rule: 'appeal',
    seen: 0,
  }),
  // A second writer who has not seen the first.
  (_, { workers }) => ({ act: 'write-law', by: adminOf(workers), case: c, rule: 'appeal', seen: 0 }),
  { act: 'propose-law', by: lead, case: c, id: 'proposal' },
  { act: 'propose-law', by: backup, case: c, id: 'other' },
  { act: 'answer-proposal', by: lead, case: c, proposal: 'proposal', state: 'closed' },
  (_, { workers }) => ({
    act: 'answer-proposal',
    by: adminOf(workers),
    case: c,
    proposal: 'proposal',
    state: 'closed',
  }),
  // Answered once.
  (_, { workers }) => ({ act: 'answer-proposal', by: adminOf(workers), case: c, proposal: 'proposal', state: 'taken' }),
  // Words that lead to services are of no organisation: no admin of one writes them.
  { act: 'put-service-words', by: lead, case: c, topic: 'housing', seen: 0 },
  { act: 'put-service-words', by: `${saarni}/1`, case: c, topic: 'housing', seen: 0 },
  (_, world) => ({ act: 'put-service-words', by: coordinatorOf(world), case: c, topic: 'housing', seen: 0 }),
  (_, world) => ({ act: 'put-service-words', by: coordinatorOf(world), case: c, topic: 'housing', seen: 0 }),
  (_, { workers }) => ({ act: 'put-service-words', by: adminOf(workers), case: c, topic: 'housing', seen: 1 }),
  { act: 'put-helpline', by: lead, case: c, line: 'number', owner: null, seen: 0 },
  (_, { workers }) => ({
    act: 'put-helpline',
    by: adminOf(workers),
    case: c,
    line: 'number',
    owner: `${social}/1`,
    seen: 0,
  }),
  (_, { workers }) => ({
    act: 'put-helpline',
    by: adminOf(workers),
    case: c,
    line: 'number',
    owner: ownerOf(workers),
    seen: 0,
  }),
  // The owner notes the check, and names nobody.
  (_, { workers }) => ({ act: 'put-helpline', by: ownerOf(workers), case: c, line: 'number', owner: null, seen: 1 }),
  (_, { workers }) => ({ act: 'put-helpline', by: adminOf(workers), case: c, line: 'number', owner: null, seen: 1 }),
  // She has ended nothing by that: she notes the next one too.
  (_, { workers }) => ({ act: 'put-helpline', by: ownerOf(workers), case: c, line: 'number', owner: null, seen: 2 }),
  // Who leads a team or keeps the organisation's settings writes for it; a draft is as if it were not there to others.
  { act: 'put-practice', by: lead, case: c, practice: 'walk', owner: lead, state: 'draft', seen: 0 },
  { act: 'put-practice', by: `${saarni}/1`, case: c, practice: 'walk', owner: `${social}/1`, state: 'draft', seen: 0 },
  { act: 'put-practice', by: `${saarni}/1`, case: c, practice: 'walk', owner: lead, state: 'draft', seen: 0 },
  { act: 'put-practice', by: `${social}/1`, case: c, practice: 'walk', owner: `${social}/1`, state: 'draft', seen: 1 },
  { act: 'put-adoption', by: `${saarni}/1`, case: c, practice: 'walk', seen: 0 },
  { act: 'put-practice', by: `${saarni}/1`, case: c, practice: 'walk', owner: lead, state: 'published', seen: 1 },
  {
    act: 'put-practice',
    by: `${social}/1`,
    case: c,
    practice: 'walk',
    owner: `${social}/1`,
    state: 'published',
    seen: 2,
  },
  { act: 'put-practice', by: `${saarni}/1`, case: c, practice: 'walk', owner: lead, state: 'draft', seen: 2 },
  { act: 'put-practice', by: `${saarni}/1`, case: c, practice: 'walk', owner: lead, state: 'published', seen: 1 },
  // Its owner sets the review, and withdraws nothing by that.
  { act: 'put-practice', by: lead, case: c, practice: 'walk', owner: backup, state: 'withdrawn', seen: 2 },
  { act: 'put-practice', by: backup, case: c, practice: 'walk', owner: backup, state: 'published', seen: 3 },
  { act: 'put-adoption', by: `${social}/1`, case: c, practice: 'walk', seen: 0 },
  { act: 'put-adoption', by: lead, case: c, practice: 'shipped', seen: 0 },
  { act: 'put-adoption', by: `${saarni}/1`, case: c, practice: 'shipped', seen: 0 },
  { act: 'put-adoption', by: `${saarni}/1`, case: c, practice: 'shipped', seen: 0 },
  { act: 'put-practice', by: `${saarni}/1`, case: c, practice: 'walk', owner: lead, state: 'withdrawn', seen: 3 },
  { act: 'put-adoption', by: `${social}/1`, case: c, practice: 'walk', seen: 1 },
  // A worker speaks for nobody; the admin and the team lead do, and name colleagues.
  { act: 'put-stance', by: lead, case: c, item: 'greta3-a', owner: null, doer: null, seen: 0 },
  { act: 'put-stance', by: `${saarni}/1`, case: c, item: 'greta3-a', owner: `${social}/1`, doer: null, seen: 0 },
  { act: 'put-stance', by: `${saarni}/1`, case: c, item: 'greta3-a', owner: lead, doer: `${social}/1`, seen: 0 },
  { act: 'put-stance', by: `${saarni}/1`, case: c, item: 'greta3-a', owner: lead, doer: backup, seen: 0 },
  { act: 'put-stance', by: `${saarni}/4`, case: c, item: 'greta3-a', owner: backup, doer: lead, seen: 0 },
  { act: 'put-stance', by: `${saarni}/4`, case: c, item: 'greta3-a', owner: backup, doer: lead, seen: 1 },
  { act: 'load-recommendations', by: lead, case: c, list: 'thirteen', seen: 0 },
  (_, { workers }) => ({ act: 'load-recommendations', by: adminOf(workers), case: c, list: 'thirteen', seen: 0 }),
  (_, { workers }) => ({ act: 'load-recommendations', by: adminOf(workers), case: c, list: 'thirteen', seen: 0 }),
  // A worker defines nothing; a draft is its author's, and nobody approves an own study, whatever roles they have.
  { act: 'put-study', by: lead, case: c, study: 'waits', state: 'asked', ...series, seen: 0 },
  { act: 'put-study', by: `${ngo}/8`, case: c, study: 'waits', state: 'draft', ...series, seen: 0 },
  { act: 'put-study', by: `${ngo}/2`, case: c, study: 'waits', state: 'draft', ...series, seen: 1 },
  { act: 'answer-study', by: officerOf(saarni), case: c, study: 'waits', approves: true, seen: 1 },
  { act: 'put-study', by: `${ngo}/8`, case: c, study: 'waits', state: 'asked', ...series, seen: 0 },
  { act: 'put-study', by: `${ngo}/8`, case: c, study: 'waits', state: 'asked', ...series, seen: 1 },
  { act: 'answer-study', by: lead, case: c, study: 'waits', approves: true, seen: 2 },
  { act: 'answer-study', by: officerOf(saarni), case: c, study: 'waits', approves: true, seen: 1 },
  { act: 'answer-study', by: officerOf(saarni), case: c, study: 'waits', approves: false, seen: 2 },
  { act: 'put-study', by: `${ngo}/8`, case: c, study: 'waits', state: 'asked', ...series, seen: 3 },
  { act: 'put-study', by: `${ngo}/2`, case: c, study: 'own', state: 'asked', ...series, seen: 0 },
  { act: 'answer-study', by: `${ngo}/2`, case: c, study: 'own', approves: true, seen: 1 },
  // Two that differ by few people are not both approved: asked before and after the first of them is.
  { act: 'put-study', by: `${ngo}/2`, case: c, study: 'other', state: 'asked', ...series, from: 1, seen: 0 },
  { act: 'answer-study', by: officerOf(social), case: c, study: 'waits', approves: true, seen: 4 },
  { act: 'answer-study', by: officerOf(social), case: c, study: 'waits', approves: true, seen: 5 },
  { act: 'answer-study', by: officerOf(saarni), case: c, study: 'other', approves: true, seen: 1 },
  { act: 'put-study', by: `${ngo}/8`, case: c, study: 'third', state: 'asked', ...series, k: 6, seen: 0 },
  { act: 'put-study', by: `${ngo}/8`, case: c, study: 'third', state: 'asked', ...series, until: 3, seen: 0 },
  { act: 'put-study', by: `${ngo}/8`, case: c, study: 'third', state: 'asked', ...series, until: 5, seen: 0 },
  { act: 'put-study', by: `${ngo}/8`, case: c, study: 'waits', state: 'draft', ...series, seen: 5 },
  { act: 'put-study', by: `${ngo}/2`, case: c, study: 'waits', state: 'draft', ...series, seen: 5 },
  { act: 'appoint-team-lead', by: lead, case: c, worker: backup, lead: `${saarni}/7`, appoint: true },
  { act: 'appoint-team-lead', by: `${saarni}/1`, case: c, worker: backup, lead: `${saarni}/7`, appoint: true },
  { act: 'refresh-list', by: `${saarni}/7`, case: c },
  { act: 'issue-job-ticket', by: lead, case: c, id: 'ticket' },
];
