import type pg from 'pg';
import { isOfNetwork, networkKinds, organisationKinds } from '../domain/organisation/index.ts';
import { grantableClasses, informationClasses } from '../domain/room/index.ts';
import type { Acting, CaseStanding } from '../platform/acting/acting.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';
import { table } from './routes.ts';

const everything = [...informationClasses];
const nobody: CaseStanding = {
  id: 'aaaaaa',
  codeWord: 'Koivu',
  pronoun: null,
  state: 'open',
  version: 1,
  standing: null,
  acting: false,
  leads: false,
  left: false,
  named: false,
  reads: [],
  own: [],
  writes: [],
  logRoom: 1,
  mark: '',
};
const named = {
  ...nobody,
  standing: 'member' as const,
  named: true,
  reads: [...everything, 'agreement', 'log'],
  own: [...everything, 'agreement', 'log'],
  writes: everything,
};

/** The standings that a worker can have on a case, as the database would answer. */
const standings: Record<string, CaseStanding> = {
  'lead of the case': { ...named, standing: 'lead', acting: true, leads: true },
  'member, lead organisation': { ...named, leads: true },
  'lead of another part': { ...named, standing: 'lead', acting: true },
  'member, another part': named,
  'named for coordination only': { ...named, reads: ['coordination'], own: ['coordination'], writes: ['coordination'] },
  'lead of a part that left': { ...named, standing: 'lead', acting: true, left: true },
  'team lead': { ...nobody, reads: ['case', 'coordination'], own: ['case', 'coordination'] },
  'data-protection officer': { ...nobody, reads: ['log'], own: ['log'], leads: true },
  'lead, closed case': { ...named, standing: 'lead', acting: true, leads: true, state: 'closed', writes: [] },
};

const worker: Omit<Acting, 'case'> = {
  workerId: 'w',
  name: 'W',
  roles: ['worker'],
  language: 'fi',
  organisationId: 'o',
  organisation: 'O',
  kind: 'ngo',
  now: new Date(0),
  logRoom: 1,
  unseenShelters: [],
};

function actionsTable(endpoints: readonly Endpoint[]): string {
  const actions = [
    ...new Map(
      endpoints
        .filter((endpoint) => endpoint.action.on === 'case')
        .map((endpoint) => [endpoint.action.name, endpoint.action]),
    ).values(),
  ].sort((a, b) => a.name.localeCompare(b.name));
  const rolesOf = (standing: string) =>
    standing === 'data-protection officer'
      ? ['data-protection-officer']
      : standing === 'team lead'
        ? ['worker', 'team-lead']
        : ['worker'];
  const rows = actions.map((action) => [
    action.name,
    ...Object.entries(standings).map(([name, standing]) =>
      (action.allows as (acting: Acting) => boolean)({ ...worker, roles: rolesOf(name), case: standing }) ? 'yes' : '–',
    ),
  ]);
  return table(['action', ...Object.keys(standings)], rows);
}

interface Grantable {
  to_kind: string;
  class: string;
}

/** Which class can be granted to which kind of organisation, as the database holds it, and which act each standing may do. */
export async function accessMatrixPage(client: pg.Client, endpoints: readonly Endpoint[]): Promise<string> {
  const { rows } = await client.query<Grantable>('select to_kind, class from priv.grantable');
  const kinds = [...networkKinds, ...organisationKinds.filter((kind) => !isOfNetwork(kind))];
  const never = everything.filter((item) => !(grantableClasses as readonly string[]).includes(item));
  const grants = table(
    ['receiver', ...grantableClasses],
    kinds.map((kind) => [
      kind,
      ...grantableClasses.map((grantableInformationClass) =>
        rows.some((row) => row.to_kind === kind && row.class === grantableInformationClass) ? 'G' : '–',
      ),
    ]),
  );
  return `# Access matrix

Generated from the database (\`priv.grantable\`) and the actions of the endpoint values; \`npm run docs\` writes it anew.

## What can be granted to whom

G: by a grant on the client’s consent (or vital interest, at most seven days). Never granted as rooms: ${never.join(', ')}.
A police or prosecutor owner grants \`process\` alone. A hidden organisation and any but the lead's: nothing.

${grants}

## Which act each standing may do

The rule in TypeScript decides what is offered and answers 403; the database function checks again.

${actionsTable(endpoints)}
`;
}
