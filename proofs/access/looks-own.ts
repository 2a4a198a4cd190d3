import { receiversOf, routesOf } from './consultation.ts';
import type { Id, Time, Worker, World } from './facts.ts';
import { get } from './facts.ts';
import { firstVersion } from './live.ts';
import { keepsService, publishesService } from './office.ts';
import { isActive, isClosed, isNow, isPresent } from './standing.ts';
import { timeToAcknowledge } from './warning.ts';

/** What functions of `look` tell of one's own, of the own organisation and of no case, against the model. */

export type Asker = { readonly world: World; readonly by: Worker; readonly now: Time };
export type ToldOfOwn = {
  /** The statement; `key` tells one row from another. */
  readonly sql: string;
  readonly right: (asker: Asker, id: (model: Id) => string) => string[];
  /** Asked in stories alone: whole worlds hold rows for it that are no facts of the model. */
  readonly inStories?: true;
};

const isAdmin = (worker: Worker): boolean => worker.roles.includes('organisation-admin');
/** Whoever keeps an organisation's accounts here or the program itself: what runs concerns them, and tells of no case. */
const keeps = ({ by }: Asker): boolean => isAdmin(by) || by.roles.includes('system-admin');
const colleagues = ({ world, by }: Asker): Worker[] =>
  [...world.workers.values()].filter(({ organisation }) => organisation === by.organisation);

/** On which open cases a worker is lead or backup now, and who stands beside her there. */
function duties({ world, now }: Asker, worker: Worker): string[] {
  const told = [...world.cases.values()].flatMap((theCase) => {
    if (isClosed(theCase, now) || !isPresent(theCase, worker.organisation, now)) return [];
    const standing = theCase.members.filter(
      (each) => each.organisation === worker.organisation && each.standing !== 'member' && isNow(each, now),
    );
    const other = standing.find((each) => each.worker !== worker.id && isActive(get(world.workers, each.worker), now));
    return standing
      .filter((each) => each.worker === worker.id)
      .map((each) => {
        const without = other === undefined ? 'nobody' : 'backup-acts';
        return `${each.standing === 'backup' ? 'loses-backup' : without} ${other?.worker ?? '-'}`;
      });
  });
  return [...Map.groupBy(told, (kind) => kind)].map(([kind, same]) => `${kind} ${same.length}`);
}

export const toldOfOwn: Readonly<Record<string, ToldOfOwn>> = {
  led_workers: {
    sql: 'select worker_id::text as key from look.led_workers()',
    right: ({ by }, id) => by.leads.map(id),
  },
  team_leads: {
    sql: `select w.id || ' ' || l.lead_id as key from app.worker w, look.team_leads(w.id) l`,
    right: (asker, id) =>
      isAdmin(asker.by)
        ? colleagues(asker).flatMap((lead) => lead.leads.map((worker) => `${id(worker)} ${id(lead.id)}`))
        : [],
  },
  leaver_duties: {
    sql: `select w.id || ' ' || d.kind || ' ' || coalesce(d.worker, '-') || ' ' || d.cases as key from app.worker w, look.leaver_duties(w.id) d`,
    right: (asker, id) =>
      isAdmin(asker.by)
        ? colleagues(asker).flatMap((worker) => duties(asker, worker).map((duty) => `${id(worker.id)} ${duty}`))
        : [],
  },
  organisation: {
    sql: 'select o.id::text as key from look.directory() d, look.organisation(d.id) o',
    right: ({ world }, id) => [...world.organisations.keys()].map(id),
  },
  directory: {
    sql: 'select id::text as key from look.directory()',
    right: ({ world }, id) => [...world.organisations.keys()].map(id),
  },
  consultation_receivers: {
    sql: 'select id::text as key from look.consultation_receivers()',
    right: (asker, id) =>
      [...new Set([...asker.world.organisations.values()].flatMap(({ region }) => receiversOf(asker, region)))]
        .filter((each) => each !== asker.by.organisation)
        .map(id),
  },
  consultation_routes: {
    sql: `select t.id || ' ' || r.id as key from app.consultation_taken t, look.consultation_routes(t.id) r`,
    right: (asker, id) =>
      asker.by.roles.includes('intake-worker')
        ? asker.world.office.consultations
            .filter(({ kept, taker }) => kept && taker === asker.by.organisation)
            .flatMap((each) => routesOf(asker, each).map((to) => `${id(each.id)} ${id(to)}`))
        : [],
    inStories: true,
  },
  keeps_service: {
    sql: 'select s.id::text as key from app.service s where look.keeps_service(s.id)',
    right: (asker, id) =>
      asker.world.office.services
        .filter(({ organisation }) => keepsService(asker, organisation))
        .map((each) => id(each.id)),
    inStories: true,
  },
  publishes_service: {
    sql: `select s.id || ' ' || s.is_public as key from app.service s where look.publishes_service(s.id)`,
    right: (asker, id) =>
      asker.world.office.services
        .filter(({ organisation }) => publishesService(asker, organisation))
        .map((each) => `${id(each.id)} ${each.isPublic}`),
    inStories: true,
  },
  law_proposals: {
    sql: 'select id::text as key from look.law_proposals(null)',
    right: ({ world, by }, id) =>
      by.roles.includes('system-admin')
        ? world.office.proposals.filter(({ state }) => state === 'waiting').map((each) => id(each.id))
        : [],
    inStories: true,
  },
  // What its own proposer has not looked at: asked in a transaction that is taken back, so none has been.
  see_law_answers: {
    sql: 'select s::text as key from look.see_law_answers(null) s',
    right: ({ world, by }, id) =>
      world.office.proposals
        .filter(({ proposer, state }) => proposer === by.id && state !== 'waiting')
        .map((each) => id(each.id)),
    inStories: true,
  },
  version_runs: {
    sql: `select version || ' ' || migrations as key from look.version_runs()`,
    right: (asker) => (keeps(asker) ? [`${firstVersion} 0`] : []),
  },
  schema_now: {
    sql: `select 'schema' as key from look.schema_now() where migration is not null`,
    right: (asker) => (keeps(asker) ? ['schema'] : []),
  },
  warning_minutes: {
    sql: 'select m::text as key from look.warning_minutes() m where m is not null',
    right: () => [String(timeToAcknowledge / 60_000)],
  },
  own_feed: {
    sql: `select 'feed' as key from look.own_feed()`,
    right: ({ world, by }) => (world.office.feeds.includes(by.id) ? ['feed'] : []),
    inStories: true,
  },
};
