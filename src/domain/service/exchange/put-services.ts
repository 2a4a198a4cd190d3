import type { ClientBase } from 'pg';
import { columnsOf } from '../document/columns.ts';
import { nameId } from '../document/name-id.ts';
import type { Source } from '../service.ts';
import type { ImportProblem, ReadService } from './read-file.ts';

export interface PutResult {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly problems: readonly ImportProblem[];
}

/** The id of an imported service in the directory: the same service of the same source is always the same entry. */
export const serviceId = (source: Source, externalId: string): string => nameId(`service ${source} ${externalId}`);

const row = (source: Source, { externalId, document, isPublic = false }: ReadService) => {
  const { whoPays, waitingDays, waitingToldOn, ...columns } = columnsOf(document);
  return {
    ...columns,
    id: serviceId(source, externalId),
    source,
    external_id: externalId.slice(0, 200),
    who_pays: whoPays,
    waiting_days: waitingDays,
    waiting_told_on: waitingToldOn,
    is_public: isPublic,
    document,
  };
};

const compared = '(s.document, s.words, s.needs, s.regions, s.languages, s.serves, s.who_pays, s.nameless, s.provider)';

/**
 * An entry that somebody has changed here since stays as she left it, and is told apart by its author. Whether everybody may read of it is no
 * matter of a file: an entry that stands keeps what its owner says.
 */
const put = `
with read as (
  select x.*, (select o.id from app.organisation o where o.name = x.provider order by o.id limit 1) as keeper
  from jsonb_populate_recordset(null::app.service, $1::jsonb) x
), done as (
  insert into app.service as s (id, organisation_id, source, external_id, provider, words, needs, regions, languages, serves, who_pays,
    classified, waiting_days, waiting_told_on, state, document, version, written_at, is_public, nameless)
  select id, keeper, source, external_id, provider, words, needs, regions, languages, serves, who_pays,
    classified, waiting_days, waiting_told_on, 'open', document, 1, $2::timestamptz, is_public, nameless from read
  on conflict (id) do update set organisation_id = coalesce(s.organisation_id, excluded.organisation_id), provider = excluded.provider,
    words = excluded.words, needs = excluded.needs, regions = excluded.regions, languages = excluded.languages, serves = excluded.serves,
    who_pays = excluded.who_pays, classified = excluded.classified, waiting_days = excluded.waiting_days,
    waiting_told_on = excluded.waiting_told_on, nameless = excluded.nameless, document = excluded.document, version = s.version + 1, written_at = excluded.written_at
  where s.author_id is null and ${compared} is distinct from ${compared.replaceAll('s.', 'excluded.')}
  returning id, version
)
select r.id, d.version, (select s.author_id is not null from app.service s where s.id = r.id and s.document <> r.document) as kept
from read r left join done d on d.id = r.id`;

const together = 250;

/** Puts services in, as the owner. What is as before stays; the former of what changes is kept as a version. */
export async function putServices(
  owner: ClientBase,
  source: Source,
  services: readonly ReadService[],
  at: Date,
  progress: (done: number) => void = () => undefined,
): Promise<PutResult> {
  const problems: ImportProblem[] = [];
  let [added, changed, unchanged] = [0, 0, 0];
  for (let from = 0; from < services.length; from += together) {
    const some = services.slice(from, from + together);
    const rows = some.map((item) => row(source, item));
    const { rows: done } = await owner.query<{ id: string; version: number | null; kept: boolean | null }>(put, [
      // PostgreSQL keeps no zero character.
      JSON.stringify(rows).replaceAll('\\u0000', ''),
      at,
    ]);
    const places = new Map(rows.map(({ id }, nth) => [id, some[nth]?.place ?? '']));
    for (const { id, version, kept } of done) {
      if (kept) problems.push({ code: 'changed-here', place: places.get(id) ?? '', left: true });
      if (version === 1) added++;
      else if (version !== null) changed++;
      else unchanged++;
    }
    progress(Math.min(from + together, services.length));
  }
  return { added, changed, unchanged, problems };
}
