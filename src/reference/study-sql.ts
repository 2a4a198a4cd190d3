import {
  decidingEnd,
  decidingSteps,
  groupOfExploitation,
  groupOfKind,
  groupOfMeans,
  leastCases,
  lostAfterDays,
  returnEvents,
  soonDays,
  standsAfterDays,
  takenOn,
} from '../domain/own-study/groups.ts';
import { cliques } from '../domain/own-study/own-tables.ts';
import { variableKeys, variables } from '../domain/own-study/variables.ts';
import { countyCodes, namesOfCounty, regionName } from '../domain/service/region/region.ts';

const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
const inPlace = 'language sql immutable as $$';

/** The values of a variable that are bands, each by its first number. */
const bandsIn = (values: readonly string[]): readonly (readonly [number, string])[] =>
  values.flatMap((value) => (/^\d/.test(value) ? [[Number.parseInt(value, 10), value] as const] : []));

/** Of a number its band: what is below the first is none. */
function bandSql(name: string, values: readonly string[]): string {
  const bands = bandsIn(values);
  return `create or replace function priv.${name}(p_number integer) returns text ${inPlace}
  select (array[${list(bands.map(([, value]) => value))}])[width_bucket(p_number, array[${bands.map(([from]) => from).join(', ')}])]
$$;`;
}

function groupSql(name: string, groups: Readonly<Record<string, string>>): string {
  const byGroup = Map.groupBy(Object.entries(groups), ([, group]) => group);
  return `create or replace function priv.${name}(p_code text) returns text ${inPlace}
  select case
${[...byGroup].map(([group, codes]) => `    when p_code in (${list(codes.map(([code]) => code))}) then '${group}'`).join('\n')} end
$$;`;
}

/** What a county is counted as, by its names in whatever language, in small letters: its Finnish name, as the study knows regions by name. */
const countyByAnyName = Object.fromEntries(
  countyCodes.flatMap((code) => namesOfCounty(code).map((name) => [name.toLowerCase(), regionName('fi', code)])),
);

/** What the study of the deployment's own cases counts as what, as the program has it: `db/policies/0_study.sql`. */
export const studySql =
  (): string => `-- What the study of the deployment's own cases counts as what (src/domain/own-study). Written by \`npm run docs\`: change it there, never here.

-- What one case is counted as: a value of each variable, or none.
drop type if exists priv.study_fact cascade;
create type priv.study_fact as (
${variableKeys.map((key) => `  "${key}" text`).join(',\n')}
);

-- Which variables are counted together.
create or replace function priv.study_cliques() returns table (place integer, variables text[]) ${inPlace}
  values
${cliques.map((clique, place) => `    (${place}, array[${list(clique)}])`).join(',\n')}
$$;

${bandSql('study_number', variables.breadth.values)}
${bandSql('study_wait', variables['wait-service'].values)}
${bandSql('study_days', variables['wait-decision'].values)}
-- A length that has an end, or goes on.
create or replace function priv.study_length(p_days integer, p_goes_on boolean) returns text ${inPlace}
  select case when p_days is not null then priv.study_days(p_days) when p_goes_on then 'goes-on' end
$$;
${groupSql('organisation_group', groupOfKind)}
${groupSql('exploitation_group', groupOfExploitation)}
${groupSql('means_group', groupOfMeans)}
${groupSql('county_by_name', countyByAnyName)}
create or replace function priv.study_stages() returns text[] ${inPlace}
  select array[${list(variables.furthest.values)}]
$$;
create or replace function priv.study_returns() returns text[] ${inPlace}
  select array[${list(returnEvents)}]
$$;
create or replace function priv.decides(p_code text, p_outcome text) returns boolean ${inPlace}
  select p_code in (${list(decidingSteps)}) or coalesce(p_code = '${decidingEnd.step}' and p_outcome = '${decidingEnd.outcome}', false)
$$;
create or replace function priv.study_stands_after() returns integer ${inPlace} select ${standsAfterDays} $$;
create or replace function priv.study_lost_after() returns integer ${inPlace} select ${lostAfterDays} $$;
create or replace function priv.study_soon_days() returns integer ${inPlace} select ${soonDays} $$;
create or replace function priv.study_taken_on() returns text[] ${inPlace}
  select array[${list(takenOn)}]
$$;
create or replace function priv.study_least() returns integer ${inPlace} select ${leastCases} $$;
create or replace function priv.half_year(p_day date) returns date ${inPlace}
  select make_date(extract(year from p_day)::int, case when extract(month from p_day) <= 6 then 1 else 7 end, 1)
$$;
`;
