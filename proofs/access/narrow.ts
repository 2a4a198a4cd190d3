import type { Sight } from './compare.ts';
import { look } from './compare.ts';
import type { Case, Id, Time, World } from './facts.ts';
import type { Live } from './live.ts';
import { sees, seesPart } from './sight.ts';
import type { Stored } from './stored.ts';
import { classes } from './words.ts';

/** A case that is set in the transaction narrows every table to that case, and never adds. */

/** Open to every account, or one's own list: setting a case changes nothing there. */
const beyondCases = [
  'app.service',
  'app.service_version',
  'app.deadline_rule',
  'app.law_entry',
  'app.helpline',
  'app.service_words',
  'app.practice',
  'app.adoption',
  'app.stance',
  'app.recommendation_set',
  'app.network_host',
  'app.network_member',
  'app.network_week',
  'app.network_meeting',
  'app.network_agreed',
  'app.training',
  'app.organisation_competence',
  'app.region_competence',
  'app.learnt',
  'app.self_assessment',
  'app.study',
  'app.study_release',
  'app.worker',
  'app.case_list',
  'app.consultation_own',
  'app.law_proposal',
];
/** Rooms of the organisation itself have no case: with a case set they are closed. */
const withoutCase = [
  'intake-slip',
  'offer',
  'consultation',
  'consultation-taken',
  'consultation-own',
  'law-proposal',
  'practice',
  'learnt',
  'self-assessment',
  'study',
  'office-log',
  'account',
];

const caseOf = (row: Stored): Id | null => {
  const [first] = row.rows;
  return first === undefined || withoutCase.includes(first.is) || !('case' in first) ? null : first.case;
};

/**
 * Outside a case the directory is open; a case that is set names whom the worker may know of there (5 b c): her own organisation, those
 * whose part is open to her, and those whose rooms she reads.
 */
const mayBeNamed = (world: World, worker: Id, thisCase: Case, organisation: Id, now: Time): boolean =>
  sees(world, worker, { is: 'organisation', organisation }, now) &&
  (organisation === world.workers.get(worker)?.organisation ||
    seesPart(world, worker, thisCase.id, organisation, now) ||
    classes.some((of) => sees(world, worker, { is: 'entry', case: thisCase.id, organisation, of }, now)));

function expected(whole: ReadonlySet<string>, cases: ReadonlyMap<string, Id | null>, thisCase: Case): Set<string> {
  return new Set(
    [...whole].filter(
      (key) => beyondCases.some((table) => key.startsWith(`${table} `)) || cases.get(key) === thisCase.id,
    ),
  );
}

/** Some workers × their cases and a strange one: what differs from the rows of that case which she sees unnarrowed. */
export async function narrowed(live: Live, world: World, sight: Sight, now: Time, enough = 100): Promise<string[]> {
  const cases = [...world.cases.values()];
  const known = new Map(sight.stored.map((row) => [row.key, caseOf(row)]));
  const organisations = sight.stored.flatMap(({ key, rows: [row] }) =>
    row?.is === 'organisation' ? [{ key, is: row.organisation }] : [],
  );
  const wrong: string[] = [];
  const [client] = live.looks;
  for (const [n, worker] of [...world.workers.keys()].filter((_, each) => each % 3 === 0).entries()) {
    if (wrong.length >= enough) break;
    const seen = await look(client!, worker);
    const whole = new Set([...seen].filter((key) => known.has(key) || key.startsWith('app.case_list ')));
    const near = cases.filter((found) => found.members.some((member) => member.worker === worker)).slice(0, 10);
    for (const item of [...near, cases[n % cases.length]!]) {
      const part = new Set(
        [...(await look(client!, worker, live.ids.of(item.id)))].filter((key) => known.has(key) || whole.has(key)),
      );
      const right = expected(whole, known, item);
      for (const { key, is } of organisations) if (mayBeNamed(world, worker, item, is, now)) right.add(key);
      for (const key of part) if (!right.has(key)) wrong.push(`${worker} narrowed to ${item.id} sees ${key}`);
      for (const key of right) if (!part.has(key)) wrong.push(`${worker} narrowed to ${item.id} does not see ${key}`);
    }
  }
  return wrong.slice(0, enough);
}
