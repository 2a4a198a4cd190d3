import { randomUUID } from 'node:crypto';

/** A worker whose pages are measured, and how many cases she sees. */
export interface Measured {
  readonly visible: number;
  readonly workerId: string;
  readonly organisationId: string;
}

export interface PlannedWorker {
  readonly id: string;
  readonly organisation: number;
  readonly name: string;
  readonly roles: readonly string[];
  /** The team lead appointed over her. */
  readonly lead: string | null;
}

export interface PlannedCase {
  readonly n: number;
  readonly id: string;
  readonly organisation: number;
  readonly lead: string;
  readonly backup: string;
}

export interface Plan {
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly workers: readonly PlannedWorker[];
  readonly cases: readonly PlannedCase[];
  readonly measured: readonly Measured[];
}

const kinds = ['victim-support', 'ngo', 'social-services', 'shelter', 'health-services', 'child-protection', 'counsel'];
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Different numbers give different ids, spread over the whole range as random ones are: an odd factor is a bijection modulo 2^30. */
export function caseIdOf(n: number): string {
  let rest = (BigInt(n) * 668_265_263n + 7n) % 2n ** 30n;
  let id = '';
  for (let i = 0; i < 6; i += 1) {
    id = letters[Number(rest % 32n)] + id;
    rest /= 32n;
  }
  return id;
}

/** Cases of one measured worker are strewn among all others, as they come in over the years. */
interface Share {
  readonly visible: number;
  readonly step: number;
  readonly rest: number;
}

/** 200 visible cases at every size; at 100,000 cases 20 and 2,000 besides. */
export function sharesOf(cases: number): readonly Share[] {
  const share = (visible: number, rest: number): Share => ({ visible, step: cases / visible, rest });
  return cases >= 100_000 ? [share(200, 0), share(20, 1), share(2000, 2)] : [share(200, 0)];
}

/** Six accounts an organisation: four who carry cases, the team lead over them, and one for data protection and intake. */
function staff(organisation: number): PlannedWorker[] {
  const lead = randomUUID();
  const name = (what: string) => `${what} ${organisation}`;
  const carrier = (i: number): PlannedWorker => ({
    id: randomUUID(),
    organisation,
    name: name(`Worker ${i}`),
    roles: ['worker'],
    lead,
  });
  return [
    ...[1, 2, 3, 4].map(carrier),
    { id: lead, organisation, name: name('Team lead'), roles: ['team-lead'], lead: null },
    {
      id: randomUUID(),
      organisation,
      name: name('Officer'),
      roles: ['data-protection-officer', 'intake-worker'],
      lead: null,
    },
  ];
}

/** Who there is and who carries which case: organisations of some 200 cases, the measured workers in organisations of their own. */
export function makePlan(size: number): Plan {
  const shares = sharesOf(size);
  const count = Math.max(10, Math.round(size / 200));
  const organisations = Array.from({ length: count }, (_, i) => ({
    id: randomUUID(),
    name: `Organisation ${i + 1}`,
    kind: kinds[i % kinds.length] as string,
  }));
  const staffs = organisations.map((_, i) => staff(i));
  const others = count - shares.length;
  const cases = Array.from({ length: size }, (_, i): PlannedCase => {
    const n = i + 1;
    const own = shares.findIndex(({ step, rest }) => n % step === rest % step);
    const organisation = own === -1 ? shares.length + (n % others) : own;
    const people = staffs[organisation] as PlannedWorker[];
    const turn = own === -1 ? Math.floor(n / others) % 4 : 0;
    const pick = (place: number) => (people[place % 4] as PlannedWorker).id;
    // The measured worker carries and backs up no other case, so that she sees exactly her share.
    return { n, id: caseIdOf(n), organisation, lead: pick(turn), backup: pick(own === -1 ? turn + 1 : 1) };
  });
  const measured = shares.map(({ visible }, i) => ({
    visible,
    workerId: (staffs[i] as PlannedWorker[])[0]!.id,
    organisationId: organisations[i]!.id,
  }));
  return { organisations, workers: staffs.flat(), cases, measured };
}
