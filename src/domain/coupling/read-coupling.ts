import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { type Day, dayOf } from '../../platform/time/format.ts';
import type { Kept } from '../line/index.ts';
import {
  countedOnce,
  isNotRecorded,
  type Match,
  type ProcessView,
  readMatches,
  readProcesses,
  type StepView,
} from '../process/index.ts';
import { placeTable, type SectorPlace } from '../sector/index.ts';
import { wishTable } from '../telling/index.ts';
import type { BackingView } from './backing-fields.ts';
import { backingTable } from './backing-line.ts';
import { couple } from './couple.ts';
import type { CouplingView, StepSupport } from './coupling.view.ts';
import { derive, type Fact, type Known, type KnownLine } from './derive.ts';
import { readAppointmentsOn, readLanguages, readReferralStates, readTold } from './known.queries.ts';

interface Looking {
  readonly tx: ReadTx;
  readonly vault: Vault;
  readonly trail: Trail;
  readonly acting: Acting & { readonly case: CaseStanding };
  readonly now: Date;
}

const factOf = (row: Kept, name: string | null, note: string | null): Fact => ({
  id: row.id,
  told: row.writtenAt,
  organisation: row.organisation,
  author: row.author,
  own: row.own,
  name,
  note,
});

const lineOf = (backing: BackingView): KnownLine => ({
  ...factOf(backing, backing.helper, backing.note),
  kind: backing.kind,
  state: backing.state,
  origin: 'backing',
  since: backing.sinceOn,
  until: backing.untilOn,
  detailed: backing.note !== null,
  byPermission: false,
});

/** The day on which a step is or was: planned days are exact; of what has been, the last that may belong to it. */
const dayOfStep = (step: StepView): Day | null =>
  step.state === 'done' ? (step.until ?? step.from) : step.from === step.until ? step.from : null;

const companionsOf = (process: ProcessView): Known['companions'] =>
  process.companions.map((companion) => ({
    ...factOf(companion, companion.name, companion.detail),
    role: companion.role,
    basis: companion.basis,
    state: companion.state,
    since: companion.since,
    until: companion.until,
    notify: companion.notify,
    detailed: companion.detail !== null,
  }));

/** Rows of other slices, each only where the viewer reads its class at all. */
async function readKnown(
  looking: Looking,
  days: readonly Day[],
  places?: Promise<readonly SectorPlace[] | null>,
): Promise<Omit<Known, 'companions' | 'steps'>> {
  const { tx, vault, trail, acting } = looking;
  const { id: caseId, reads } = acting.case;
  const ifReads = <Row>(classes: readonly string[], read: () => Promise<readonly Row[]>) =>
    classes.some((informationClass) => reads.includes(informationClass)) ? read() : Promise.resolve([]);
  const [wishes, sectors, languages, appointments, told, referrals] = await Promise.all([
    ifReads(['coordination', 'justice'], () =>
      wishTable.read(tx, vault, trail, caseId, { where: 't.kind = any ($1)', is: ['interpreter', 'beside'] }),
    ),
    ifReads(['coordination'], async () => (await places) ?? placeTable.read(tx, vault, trail, caseId)),
    ifReads(['contact'], () => readLanguages(tx, trail, caseId)),
    ifReads(['coordination'], () => readAppointmentsOn(tx, trail, caseId, days)),
    ifReads(['justice'], () => readTold(tx, trail, caseId)),
    readReferralStates(tx, trail, caseId),
  ]);
  return {
    wishes: wishes.map((wish) => ({ ...factOf(wish, null, wish.text), kind: wish.kind })),
    sectors: sectors.map((place) => ({
      ...factOf(place, [place.helper, place.label].filter(Boolean).join(', ') || null, null),
      sector: place.sector,
      state: place.state,
      since: place.sinceOn,
    })),
    languages,
    appointments,
    referrals,
    told,
  };
}

const order: readonly StepSupport['state'][] = ['planned', 'done', 'moved', 'cancelled'];
const dayForOrder = ({ state, day }: StepSupport): string => day ?? (state === 'planned' ? '9999' : '0000');
const byTime = (a: StepSupport, b: StepSupport): number =>
  order.indexOf(a.state) - order.indexOf(b.state) ||
  (a.state === 'planned' ? 1 : -1) * dayForOrder(a).localeCompare(dayForOrder(b)) ||
  a.stepId.localeCompare(b.stepId);

/** What is known of the whole case that every step of it is looked at with. */
const about = (processes: readonly ProcessView[]) => ({
  child: processes.some((item) =>
    item.companions.some(({ role, state }) => role === 'guardian-substitute' && state !== 'not-wanted'),
  ),
  residence: processes.some(({ kind, state }) => kind === 'residence' && state === 'open'),
  // A claim for wages or damages, or a permit, is no report.
  begun: processes.some(({ kind, state }) => kind === 'criminal' && state !== 'not-begun'),
});

/** One step alone, and what the caller reads already. */
interface Given {
  readonly stepId?: string | undefined;
  readonly courses?: Promise<readonly ProcessView[]> | undefined;
  readonly places?: Promise<readonly SectorPlace[] | null> | undefined;
  readonly matches?: Promise<readonly Match[]> | undefined;
}

/**
 * The steps that the viewer may know of, each with its support; `stepId` narrows to one. A number of statements that does not
 * grow with the steps. Rows of class location are never asked for.
 */
export async function readCoupling(
  looking: Looking,
  { stepId, courses, places, matches }: Given = {},
): Promise<Omit<CouplingView, 'head'>> {
  const { tx, vault, trail, acting, now } = looking;
  const caseId = acting.case.id;
  const [processes, backings, matched] = await Promise.all([
    courses ?? readProcesses(tx, vault, trail, caseId),
    backingTable.readUntold(tx, vault, caseId),
    matches ?? readMatches(tx, vault, trail, caseId),
  ]);
  const courseOf = ({ processId }: StepView) => processes.find(({ id }) => id === processId) as ProcessView;
  const all = processes.flatMap((process) => process.steps);
  // Rows of one hearing in several registers are one step, with what is known around each of them.
  const chosen = countedOnce(all, matched)
    .filter(({ rows }) => stepId === undefined || rows.some(({ id }) => id === stepId))
    .map(({ lead, rows }) => ({ process: courseOf(lead), step: lead, rows, around: [...new Set(rows.map(courseOf))] }));
  const days = new Set(chosen.flatMap(({ step }) => dayOfStep(step) ?? []));
  const known = await readKnown(looking, [...days], places);
  const { begun, ...facts } = about(processes);
  const today = dayOf(now);
  const steps = chosen.map(({ process, step, rows, around }): StepSupport => {
    const day = dayOfStep(step);
    const ids = rows.map(({ id }) => id);
    const others = around.flatMap((course) => course.steps).filter(({ id }) => !ids.includes(id));
    const lines = [
      ...backings.filter((backing) => ids.includes(backing.stepId)).map(lineOf),
      ...derive(
        {
          ...known,
          companions: around.flatMap(companionsOf),
          steps: others.map((other) => ({
            ...factOf(other, null, null),
            code: other.code,
            state: other.state,
            outcome: other.outcome,
          })),
        },
        day,
      ),
    ];
    const reported = process.kind === 'criminal' ? process.state !== 'not-begun' : begun;
    return {
      ...couple({ ...facts, code: step.code, state: step.state, day, today, reported, lines }),
      stepId: step.id,
      code: step.code,
      instance: step.instance,
      state: step.state,
      notRecorded: isNotRecorded(step, today),
      day,
      hour: step.hour,
      registers: rows.map(({ organisation }) => organisation),
      processLabel: processes.length > 1 ? process.label : null,
    };
  });
  const seen = new Set(all.map(({ id }) => id));
  const lost = stepId === undefined ? backings.filter((backing) => backing.own && !seen.has(backing.stepId)) : [];
  const shown = new Set(chosen.flatMap(({ rows }) => rows.map(({ id }) => id)));
  for (const backing of backings)
    if (shown.has(backing.stepId) || lost.includes(backing)) backingTable.saw(trail, backing);
  return {
    today,
    steps: steps.toSorted(byTime),
    lost,
    unreported: !begun,
  };
}
