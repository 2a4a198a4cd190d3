import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { findOrganisation } from '../organisation/index.ts';
import type { Json } from './document/json.ts';
import { type Indexed, ServiceIndex } from './search/service-index.ts';
import { type Columns, nameIn, type Words } from './service.ts';
import type { ServiceDetail, ServiceRow } from './service.view.ts';
import { readWordLists } from './words/words.queries.ts';

const rowColumns = `s.id, s.organisation_id as "organisationId", s.provider, s.words, s.needs, s.regions, s.languages, s.serves,
  s.who_pays as "whoPays", s.nameless, s.classified, s.waiting_days as "waitingDays", s.waiting_told_on as "waitingToldOn", s.state`;

const byIds = `select ${rowColumns} from unnest($1::uuid[]) with ordinality as w (id, nth) join app.service s using (id) order by w.nth`;

/** The services of these ids, in their order. */
export const readServices = (tx: ReadTx, ids: readonly string[]): Promise<ServiceRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : tx.query<ServiceRow>(byIds, [ids]);

/** The open services of an organisation in the directory, by id. */
export const readServicesOf = (tx: ReadTx, organisationId: string): Promise<ServiceRow[]> =>
  tx.query<ServiceRow>(
    `select ${rowColumns} from app.service s where s.organisation_id = $1 and s.state = 'open' order by s.id limit 100`,
    [organisationId],
  );

/** The region of an organisation, as it is called in this deployment. */
export const regionOf = async (tx: ReadTx, organisationId: string): Promise<string | undefined> =>
  (await findOrganisation(tx, organisationId))?.region;

const world = `select ${rowColumns}, s.source, s.external_id as "externalId", s.document, s.version, s.author_id is null as imported,
  (select w.name from app.worker w where w.id = s.author_id) as "changedBy", s.written_at as "writtenAt",
  s.is_public as "isPublic", look.publishes_service(s.id) as publishes, look.keeps_service(s.id) as keeps from app.service s where s.id = $1`;

export const findService = async (tx: ReadTx, id: string): Promise<ServiceDetail | undefined> =>
  (await tx.query<ServiceDetail>(world, [id]))[0];

/** The service, for whoever keeps it up; refused to everybody else. */
export async function getKeptService(tx: ReadTx, id: string | undefined): Promise<ServiceDetail> {
  const service = id ? await findService(tx, id) : undefined;
  if (!service) throw new Problem('not-found');
  if (!service.keeps) throw new Problem('forbidden');
  return service;
}

const after = 'select state, document, id from app.service where id > $1 order by id limit $2';

/** Documents by id, for the export page by page. */
export const documentsAfter = (
  tx: ReadTx,
  id: string,
  most: number,
): Promise<{ state: string; document: Json; id: string }[]> => tx.query(after, [id, most]);

/** Puts a service as it is to be; refused when it is no longer as it was seen. */
export async function putService(
  tx: Tx,
  {
    id,
    organisationId,
    source,
    externalId,
    isPublic,
  }: Pick<ServiceDetail, 'id' | 'organisationId' | 'source' | 'externalId' | 'isPublic'>,
  { whoPays, waitingDays, waitingToldOn, ...columns }: Columns,
  document: Json,
  seen: number | null,
): Promise<number> {
  const row = {
    ...columns,
    id,
    organisation_id: organisationId,
    source,
    external_id: externalId,
    who_pays: whoPays,
    waiting_days: waitingDays,
    waiting_told_on: waitingToldOn,
    is_public: isPublic,
    document,
  };
  const { version } = await tx.one<{ version: number }>('select act.put_service($1::jsonb, $2) as version', [
    JSON.stringify(row),
    seen,
  ]);
  return version;
}

/** Marks a service as closed, or as open again. */
export const setState = (tx: Tx, id: string, seen: number, state: 'open' | 'closed'): Promise<object> =>
  tx.one('select act.end_service($1, $2, $3)', [id, seen, state]);

interface IndexRow extends Omit<Indexed, 'name' | 'names' | 'keywords' | 'text' | 'open'> {
  readonly words: Readonly<Record<string, Words>>;
  readonly provider: string;
  readonly state: string;
}

export const indexed = ({ words, provider, state, ...row }: IndexRow): Indexed => {
  const all = Object.values(words);
  const joined = (key: keyof Words) => all.map((each) => each[key] ?? '').join('\n');
  return {
    ...row,
    name: nameIn(words, 'fi'),
    names: joined('name'),
    keywords: `${joined('keywords')}\n${provider}`,
    text: joined('text'),
    open: state === 'open',
  };
};

interface Kept {
  readonly index: ServiceIndex;
  changes: string;
  /** Which version of each list of words it has. */
  lists: string;
}

/** By directory: a program serves one, the tests of a process several. */
const kept = new Map<string, Kept>();
const mostKept = 4;

const changedRows = `select s.id, s.version, s.words, s.provider, s.needs, s.regions, s.languages, s.serves, s.state, s.who_pays as "whoPays",
    s.nameless, s.classified, s.waiting_days as "waitingDays", s.waiting_told_on as "waitingToldOn"
  from app.service s left join unnest($1::uuid[], $2::integer[]) as k (id, version) on k.id = s.id and k.version = s.version
  where k.id is null`;

/** The index of the directory, brought up to what stands now: one cheap statement, and two more after a change. */
export async function currentIndex(tx: ReadTx): Promise<ServiceIndex> {
  const mark = await tx.one<{ place: string; changes: string }>('select place, changes from look.service_mark()');
  const found = kept.get(mark.place);
  if (found?.changes === mark.changes) return found.index;
  const own: Kept = found ?? { index: new ServiceIndex(), changes: '', lists: '' };
  const stands = own.index.versions();
  const [rows, lists] = await Promise.all([
    tx.query<IndexRow>(changedRows, [[...stands.keys()], [...stands.values()]]),
    readWordLists(tx),
  ]);
  for (const row of rows) own.index.put(indexed(row));
  const versions = lists.map(({ version }) => version).join();
  if (own.lists !== versions) own.index.say(Object.fromEntries(lists.map(({ topic, words }) => [topic, words])));
  own.lists = versions;
  own.changes = mark.changes;
  if (!found && kept.size >= mostKept) kept.delete(kept.keys().next().value as string);
  kept.set(mark.place, own);
  return own.index;
}
