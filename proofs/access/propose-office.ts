import type { OfficeAct } from './acts-office.ts';
import { oneOf, perhaps, someOf } from './chance.ts';
import type { Consultation } from './facts-office.ts';
import type { Makers, Scene } from './ideas.ts';
import { maybe, on, organisationsOf, workersIn } from './ideas.ts';

/** Consultations, the directory, limits of the law, feeds and team leads. */

/** Mostly one that stands so. */
function some({ world, chance }: Scene, test: (asked: Consultation) => boolean): readonly Consultation[] {
  const { consultations } = world.office;
  const fit = consultations.filter(test);
  return fit.length > 0 && perhaps(chance, 7, 8) ? fit : consultations;
}
const isWaiting = ({ state }: Consultation): boolean => state === 'waiting';
const isTaken = ({ state }: Consultation): boolean => state === 'taken';

/** The version that stands, or now and then another. */
const seen = ({ chance }: Scene, version: number): number => (perhaps(chance, 1, 10) ? version + 1 : version);

export const ofOffice: Makers<OfficeAct['act']> = {
  'ask-consultation': ({ world, chance, id }) => {
    const { region } = oneOf(chance, [...world.organisations.values()]);
    return { act: 'ask-consultation', id, region, to: someOf(chance, organisationsOf(world), 3, 4) };
  },
  'take-consultation': (scene) =>
    on(scene.chance, some(scene, isWaiting), (consultation) => ({ act: 'take-consultation', consultation })),
  'answer-consultation': (scene) =>
    on(scene.chance, some(scene, isTaken), (consultation) => ({
      act: 'answer-consultation',
      consultation,
      state: perhaps(scene.chance, 3, 4) ? 'answered' : 'closed',
    })),
  'route-consultation': (scene) => {
    const { world, chance } = scene;
    const asked = maybe(chance, some(scene, isTaken));
    if (asked === null) return null;
    const near = [...world.organisations.values()].filter(({ region }) => region === asked.region);
    const to = perhaps(chance, 3, 4) ? oneOf(chance, near).id : oneOf(chance, organisationsOf(world));
    return { act: 'route-consultation', consultation: asked.id, to };
  },
  'add-to-consultation': (scene) =>
    on(
      scene.chance,
      some(scene, ({ added }) => !added),
      (consultation) => ({ act: 'add-to-consultation', consultation }),
    ),
  'withdraw-consultation': (scene) =>
    on(
      scene.chance,
      some(scene, (each) => isWaiting(each) || isTaken(each)),
      (consultation) => ({ act: 'withdraw-consultation', consultation }),
    ),
  'note-consultation-read': (scene) =>
    on(
      scene.chance,
      some(scene, ({ answered }) => answered),
      (consultation) => ({ act: 'note-consultation-read', consultation }),
    ),
  'put-service': (scene) => {
    const { world, chance, id } = scene;
    const stands = perhaps(chance, 1, 2) ? maybe(chance, world.office.services) : null;
    const organisation = perhaps(chance, 1, 6) ? null : oneOf(chance, organisationsOf(world));
    return {
      act: 'put-service',
      service: stands?.id ?? id,
      organisation: stands !== null && perhaps(chance, 1, 2) ? stands.organisation : organisation,
      isPublic: perhaps(chance, 1, 2),
      seen: stands === null ? null : seen(scene, stands.version),
    };
  },
  'end-service': (scene) => {
    const stands = maybe(scene.chance, scene.world.office.services);
    if (stands === null) return null;
    const other = stands.state === 'open' ? 'closed' : 'open';
    return {
      act: 'end-service',
      service: stands.id,
      seen: seen(scene, stands.version),
      state: perhaps(scene.chance, 1, 8) ? stands.state : other,
    };
  },
  'renew-feed': ({ id }) => ({ act: 'renew-feed', id }),
  'end-feed': () => ({ act: 'end-feed' }),
  'write-law': (scene) => {
    const rule = oneOf(scene.chance, ['appeal', 'report']);
    return { act: 'write-law', rule, seen: seen(scene, scene.world.office.rules.get(rule) ?? 0) };
  },
  'propose-law': ({ id }) => ({ act: 'propose-law', id }),
  'answer-proposal': ({ world, chance }) => {
    const { proposals } = world.office;
    const waiting = proposals.filter(({ state }) => state === 'waiting');
    return on(chance, waiting.length > 0 && perhaps(chance, 3, 4) ? waiting : proposals, (proposal) => ({
      act: 'answer-proposal',
      proposal,
      state: perhaps(chance, 1, 2) ? 'taken' : 'closed',
    }));
  },
  'put-helpline': (scene) => {
    const { world, chance } = scene;
    const line = oneOf(chance, ['number', 'other']);
    const stands = world.office.helplines.get(line);
    const owner = perhaps(chance, 1, 3)
      ? (stands?.owner ?? null)
      : oneOf(chance, workersIn(world, oneOf(chance, organisationsOf(world)))).id;
    return { act: 'put-helpline', line, owner, seen: seen(scene, stands?.version ?? 0) };
  },
  'put-service-words': (scene) => {
    const topic = oneOf(scene.chance, ['housing', 'children']);
    return { act: 'put-service-words', topic, seen: seen(scene, scene.world.office.words.get(topic) ?? 0) };
  },
  'put-practice': (scene) => {
    const { world, chance } = scene;
    const practice = oneOf(chance, ['walk', 'talk']);
    const stands = world.office.practices.get(practice);
    const organisation = stands?.organisation ?? oneOf(chance, organisationsOf(world));
    return {
      act: 'put-practice',
      practice,
      owner: stands && perhaps(chance, 1, 3) ? stands.owner : oneOf(chance, workersIn(world, organisation)).id,
      state: oneOf(chance, ['draft', 'published', 'published', 'withdrawn'] as const),
      seen: seen(scene, stands?.version ?? 0),
    };
  },
  'put-adoption': ({ chance }) => ({
    act: 'put-adoption',
    practice: oneOf(chance, ['shipped', 'walk', 'talk']),
    seen: oneOf(chance, [0, 0, 1, 2]),
  }),
  'put-stance': (scene) => {
    const { world, chance } = scene;
    const item = oneOf(chance, ['greta3-a', 'greta3-b']);
    const by = oneOf(chance, organisationsOf(world));
    const stands = world.office.stances.get(`${by} ${item}`);
    const someone = () => (perhaps(chance, 1, 3) ? null : oneOf(chance, workersIn(world, by)).id);
    return { act: 'put-stance', item, owner: someone(), doer: someone(), seen: seen(scene, stands?.version ?? 0) };
  },
  'load-recommendations': (scene) => {
    const list = oneOf(scene.chance, ['thirteen', 'region']);
    return { act: 'load-recommendations', list, seen: seen(scene, scene.world.office.lists.get(list) ?? 0) };
  },
  'put-network': (scene) => {
    const { world, chance, id } = scene;
    const what = oneOf(chance, ['host', 'member', 'member', 'week', 'meeting', 'agreed'] as const);
    const network = oneOf(chance, ['north', 'south']);
    const known = [...world.office.networks.keys()].flatMap((key) =>
      key.startsWith(`${what} `) ? [key.slice(what.length + 1)] : [],
    );
    const members = [...world.office.networks.values()].flatMap(({ organisation }) => organisation ?? []);
    const organisation =
      members.length > 0 && perhaps(chance, 3, 4) ? oneOf(chance, members) : oneOf(chance, organisationsOf(world));
    const rows = {
      ...{ host: '', member: '', week: oneOf(chance, ['2026-01-05', '2026-01-12']) },
      ...{ meeting: maybe(chance, known) ?? id, agreed: maybe(chance, known) ?? id },
    };
    const row = what !== 'member' && perhaps(chance, 1, 3) && what !== 'week' && what !== 'host' ? id : rows[what];
    const key =
      what === 'meeting' || what === 'agreed'
        ? `${what} ${row}`
        : `${what} ${network} ${what === 'member' ? organisation : row}`;
    return {
      ...{ act: 'put-network', what, network, row, out: what === 'member' && perhaps(chance, 1, 3) },
      organisation: what !== 'agreed' && perhaps(chance, 1, 5) ? null : organisation,
      seen: seen(scene, world.office.networks.get(key)?.version ?? 0),
    };
  },
  'put-training': (scene) => {
    const training = oneOf(scene.chance, ['basics', 'control']);
    return {
      ...{ act: 'put-training', training },
      seen: seen(scene, scene.world.office.trainings.get(training)?.version ?? 0),
    };
  },
  'put-learnt': (scene) => {
    const { world, chance, id } = scene;
    const learnt = perhaps(chance, 1, 2) ? id : (maybe(chance, [...world.office.learnt.keys()]) ?? id);
    return {
      ...{ act: 'put-learnt', learnt, training: oneOf(chance, ['basics', 'control']) },
      seen: seen(scene, world.office.learnt.get(learnt)?.version ?? 0),
    };
  },
  'assess-self': (scene) => ({
    act: 'assess-self',
    role: oneOf(scene.chance, ['worker', 'worker', 'team-lead', 'organisation-admin'] as const),
    seen: oneOf(scene.chance, [0, 0, 1, 2]),
  }),
  'put-study': (scene) => {
    const { world, chance } = scene;
    const study = oneOf(chance, ['waits', 'courses']);
    return {
      ...{ act: 'put-study', study, state: oneOf(chance, ['draft', 'asked', 'asked'] as const) },
      ...{ from: oneOf(chance, [0, 0, 0, 1]), until: oneOf(chance, [4, 4, 5]), k: oneOf(chance, [5, 5, 5, 6]) },
      seen: seen(scene, world.office.studies.get(study)?.version ?? 0),
    };
  },
  'answer-study': (scene) => {
    const study = oneOf(scene.chance, ['waits', 'courses']);
    const stands = scene.world.office.studies.get(study)?.version ?? 1;
    return { act: 'answer-study', study, approves: perhaps(scene.chance, 2, 3), seen: seen(scene, stands) };
  },
  'appoint-team-lead': ({ world, chance }) => {
    const organisation = oneOf(chance, organisationsOf(world));
    const [worker, lead] = [0, 1].map(() => oneOf(chance, workersIn(world, organisation)));
    const over = world.workers.get(lead!.id)!.leads;
    const ends = over.length > 0 && perhaps(chance, 1, 2);
    return {
      act: 'appoint-team-lead',
      worker: ends ? oneOf(chance, over) : worker!.id,
      lead: lead!.id,
      appoint: !ends,
    };
  },
};
