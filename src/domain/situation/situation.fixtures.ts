import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { columnOfValues, type Release, roundStudy } from '../../study/index.ts';
import { someRecords } from '../../study/study.fixtures.ts';
import { competenceEndpoints } from '../competence/index.ts';
import { labelOf, type VariableKey, valuesOf } from '../own-study/index.ts';
import { regionName } from '../service/index.ts';
import { figuresOf } from '../study-release/index.ts';
import { situationEndpoints } from './index.ts';

/** Invented people by region: how many, and for how many of ten help began. */
export interface Invented {
  readonly region: string;
  readonly people: number;
  readonly begun: number;
}

/** Sixteen counties by their codes, some large enough for shares; in one of them help began for more than elsewhere. */
export const invented: readonly Invented[] = [
  { region: '90', people: 120, begun: 5 },
  { region: '08', people: 80, begun: 9 },
  { region: '05', people: 62, begun: 5 },
  { region: '03', people: 55, begun: 5 },
  { region: '04', people: 48, begun: 6 },
  { region: '19', people: 43, begun: 5 },
  { region: '15', people: 36, begun: 5 },
  { region: '17', people: 31, begun: 4 },
  { region: '13', people: 27, begun: 5 },
  { region: '09', people: 24, begun: 5 },
  { region: '02', people: 22, begun: 6 },
  { region: '21', people: 18, begun: 5 },
  { region: '06', people: 12, begun: 5 },
  { region: '14', people: 9, begun: 5 },
  { region: '16', people: 6, begun: 5 },
  { region: '91', people: 1, begun: 0 },
];

const needs = ['need-housing', 'need-safety', 'need-legal-aid'] as const;
const names = [
  ...(['region', 'period', 'soon', 'wait-service', 'furthest', 'needs-unmet', 'referrals'] as const),
  ...(['channel', 'began', 'identified', 'reported'] as const),
  ...needs,
] as const satisfies readonly VariableKey[];
/** How soon help began as it is counted, and as it was before decision 103. */
const soonTables = [['soon'], ['region', 'soon'], ['began', 'soon'], ['region', 'began', 'soon']];
const olderTables = [['region', 'wait-service']];
const tables = [
  ...names.filter((name) => name !== 'soon').map((name) => [name]),
  ...['period', 'furthest', 'needs-unmet', 'referrals', 'began', ...needs].map((name) => ['region', name]),
  ['period', 'began'],
  ['region', 'period', 'began'],
  ['channel', 'began'],
  ['region', 'channel', 'began'],
  ['began', 'identified'],
  ['region', 'began', 'identified'],
  ['identified', 'reported'],
  ['region', 'identified', 'reported'],
];

/** What one invented person says. */
function personOf({ region, begun }: Invented, at: number): (string | null)[] {
  const began = at % 10 < begun ? 'began' : at % 10 === 9 ? 'lost' : 'not-begun';
  const wait = began === 'began' ? (['0--7', '8--30', '8--30', '31--90', '91--180'][at % 5] as string) : null;
  const soon = wait === null ? (began === 'not-begun' && at % 3 === 0 ? 'not-yet' : 'no') : 'yes';
  const isLate = wait === '31--90' || wait === '91--180';
  const need = (nth: number) => ['unmet', 'met', 'never'][(at + nth) % 3] as string;
  return [
    // As the statement that counts calls a county.
    regionName('fi', region),
    ['2025/7–12', '2026/1–6'][at % 2] as string,
    isLate ? 'no' : soon,
    wait,
    ['report', 'investigation', 'charges', null][at % 4] ?? null,
    ['0', '1--2', '3--4'][at % 3] as string,
    ['accepted', 'declined', 'none'][at % 3] as string,
    ['support', 'social-health', 'authority'][at % 3] as string,
    began,
    at % 5 < 2 ? 'identified' : 'not-identified',
    at % 3 === 0 ? 'yes' : 'no',
    ...needs.map((_, nth) => need(nth)),
  ];
}

/** A release of invented people, rounded as any other; or as one was in which how soon help began was counted in bands alone. */
export async function inventedRelease(people = invented, isOlder = false): Promise<Release> {
  const k = 5;
  const own = names.filter((name) => !isOlder || name !== 'soon');
  const rows = people.flatMap((each) => Array.from({ length: each.people }, (_, at) => personOf(each, at)));
  const records = someRecords([], []);
  const columns = own.map((name) => {
    const at = names.indexOf(name);
    const said = rows.map((row) => row[at] ?? null);
    const closed = valuesOf(name);
    const listed = closed.length > 0 ? closed : [...new Set(said)].filter((value) => value !== null).toSorted();
    const meaning = {
      ...{ concept: name, theme: undefined, label: labelOf(name), valueLabels: {}, nameless: true as const },
    };
    return columnOfValues(name, meaning, listed, said);
  });
  const { release } = await roundStudy(
    { ...records, rows: rows.length, columns },
    { k, secret: Buffer.alloc(32, 7), tables: [...tables, ...(isOlder ? olderTables : soonTables)] },
    () => undefined,
  );
  return release;
}

export const time = { from: '2025-07-01', until: '2026-07-01' };

/** A deployment with two organisations and, where a release is given, that one kept as the latest. */
export interface SituationWorld {
  readonly world: SmallWorld;
  readonly worker: Person;
  readonly coordinator: Person;
  keep(release: Release): Promise<void>;
}

export async function situationWorld(): Promise<SituationWorld> {
  const world = await smallWorld({ endpoints: [...situationEndpoints, ...competenceEndpoints], mode: 'real' });
  const county = await world.organisation('Rannikon hyvinvointialue', 'social-services', 'Pohjanmaan hyvinvointialue');
  const network = await world.organisation('Rannikon alueverkosto', 'regional-network', 'Länsirannikko');
  const worker = await world.worker(county, 'Tero Työntekijä');
  const coordinator = await world.worker(network, 'Kaija Koordinaattori', ['network-coordinator']);
  const officer = await world.worker(county, 'Otso Officer', ['data-protection-officer']);
  return {
    ...{ world, worker, coordinator },
    keep: async (release) => {
      await world.owner.query(
        `with s as (insert into app.study (id, version, author_id, organisation_id, state, question, tables, from_on, until_on, k, readers, basis,
             officer_id, officer_organisation_id, written_at)
           values (gen_random_uuid(), 1, $1, $2, 'made', 'Alueiden erot', 'regions', $3, $4, $5, 'Kaikki', 'Tehtävä', $6, $7, now()) returning id, version)
         insert into app.study_release (study_id, version, reports, numbers, figures, made_at)
         select id, version, '{"fi": {}, "sv": {}, "en": {}}', '{}', $8, now() from s`,
        [
          ...[coordinator.id, network, time.from, time.until, release.k, officer.id, county],
          JSON.stringify(figuresOf(release, time)),
        ],
      );
    },
  };
}
