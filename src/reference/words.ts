import {
  authorityKinds,
  caselessKinds,
  classesFor,
  classesFrom,
  investigationKinds,
  networkKinds,
  organisationKinds,
  serviceKinds,
} from '../domain/organisation/index.ts';
import { informationClasses } from '../domain/room/index.ts';
import { type Endpoint, isLook } from '../platform/http/endpoint.ts';

const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

const lists = {
  all_classes: informationClasses,
  organisation_kinds: organisationKinds,
  service_kinds: serviceKinds,
  network_kinds: networkKinds,
  investigation_kinds: investigationKinds,
  authority_kinds: authorityKinds,
  caseless_kinds: caselessKinds,
};

/** Without a search path, so that the planner puts the list in the place of the call. */
const asFunction = ([name, words]: [string, readonly string[]]) =>
  `create or replace function priv.${name}() returns text[] language sql immutable as $$
  select array[${list(words)}]
$$;`;

/** Kinds with the same classes stand in one line; those without any in none. */
const byClasses = (classesOf: typeof classesFrom, line: (kinds: string, classes: string) => string): string[] =>
  [...Map.groupBy(organisationKinds, (kind) => list(classesOf(kind)))]
    .filter(([classes]) => classes !== '')
    .map(([classes, kinds]) => line(list(kinds), classes));

/** The words that the database shares with the program, as a file of its policies: `db/policies/0_words.sql`. */
export const wordsSql =
  (): string => `-- Kinds of organisation, classes of information and what may be granted, as the program has them (src/domain/organisation,
-- src/domain/room). Written by \`npm run docs\`: change it there, never here.
${Object.entries(lists).map(asFunction).join('\n')}

-- Classes that an organisation of a kind can open to others at all (access text, sentence 11).
create or replace function priv.classes_from(p_kind text) returns text[] language sql immutable as $$
  select case
${byClasses(classesFrom, (kinds, classes) => `    when p_kind in (${kinds}) then array[${classes}]`).join('\n')}
    else array[]::text[] end
$$;

-- Which class may be granted to which kind of organisation (access text, section 4, column G).
delete from priv.grantable;
insert into priv.grantable (to_kind, class)
${byClasses(
  classesFor,
  (kinds, classes) => `select kind, class from unnest(array[${kinds}]) kind, unnest(array[${classes}]) class`,
).join(' union all\n')};
`;

/** Names of a list in lines of a length that one can read. */
const inLines = (words: readonly string[]): string =>
  words
    .map((word, at) => `${at > 0 && at % 6 === 0 ? '\n    ' : ''}'${word}'`)
    .join(', ')
    .replaceAll(', \n', ',\n');

/**
 * Under which names the look login and the change login may write into the access log: `db/policies/0_events.sql`. `kept` adds what they were
 * called before: a node of the release before writes under those while it is replaced.
 */
export function eventsSql(
  endpoints: readonly Pick<Endpoint, 'method' | 'audit'>[],
  kept: (names: readonly string[]) => readonly string[],
): string {
  const of = (looks: boolean) =>
    kept([...new Set(endpoints.filter((endpoint) => isLook(endpoint) === looks).map(({ audit }) => audit))]).toSorted();
  const list = (name: string, names: readonly string[]) =>
    `create or replace function priv.${name}() returns text[] language sql immutable as $$
  select array[${inLines(names)}]
$$;`;
  return `-- Names of looks and of changes in the access log, as the endpoints bear them and bore them before. Written by \`npm run docs\`: change them there, never here.
${list('logged_looks', ['FormOpened', ...of(true)])}
${list('logged_changes', of(false))}
`;
}
