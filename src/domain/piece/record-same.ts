import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ActingOn, onCase, onOwn } from '../../platform/acting/action.ts';
import { type Context, change, changeEach } from '../../platform/http/endpoint.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { bornFor } from '../person/index.ts';
import { type End, keepActor, keepEvent, keepThing, type NamedActor, type NamedThing, tieOf } from './keep-event.ts';
import { type Recording, recordAlone, soundDraft, writerOf } from './keep-piece.ts';
import { namesOfOne } from './names-one.ts';
import { RecordSamePage } from './pages/RecordSamePage.tsx';
import { SameDonePage } from './pages/SameDonePage.tsx';
import { sameSlugs } from './pages/slugs.ts';
import { recordSameAction, writePieceAction } from './piece.access.ts';
import type { Draft } from './piece-fields.ts';
import { fieldsOf } from './piece-input.ts';
import { pieceTable } from './piece-table.ts';
import { listWritable, readKnownHere, readOfOne } from './same.queries.ts';
import {
  chosenCases,
  inOne,
  inputsOf,
  mostListed,
  sameEventFields,
  sharedPeople,
  sharedProblems,
  sharedThings,
  wordFields,
} from './same-input.ts';
import type { Writer } from './store-piece.queries.ts';

type Chosen = z.output<z.ZodObject<typeof chosenCases>>;

/** What nobody may say in several cases at once, whichever they are: refused before the first is written in. */
async function refuseNamesOfOne({ tx, vault, input }: Context<Chosen, 'own'>): Promise<void> {
  const cases = [...input.cases, ...(input.from ? [input.from] : [])];
  refuse(namesOfOne(input, wordFields, await readOfOne(tx, vault, cases)));
}

/** Where somebody else leads, it is said of that case by itself that it holds there. */
function refuseUnconfirmed(acting: ActingOn<'case'>, confirmed: boolean): void {
  if (!acting.case.acting && !confirmed)
    throw new Problem('invalid', { fields: [{ field: 'holdsIn', reason: 'each' }] });
}

/** Two labels that call the same, or none: the employer of a case where nobody has named one. */
const same = (a = '', b = ''): boolean => a.toLowerCase() === b.toLowerCase();

/** The people and things of a shared event in one case: what stands there already by that kind and label, else made. */
async function endsIn(
  recording: Recording,
  writer: Writer,
  draft: Draft,
  { people, things }: { readonly people: readonly NamedActor[]; readonly things: readonly NamedThing[] },
): Promise<End[]> {
  const known =
    people.length + things.length > 0 ? await readKnownHere(recording.tx, recording.vault, writer.roomId) : [];
  function standing({ code, label }: NamedThing): string | undefined {
    const found = known.find((piece) => piece.code === code && same(piece.label, label));
    if (found)
      pieceTable.saw(recording.trail, { ...found, organisationId: recording.acting.organisationId, class: 'account' });
    return found?.id;
  }
  const ends: End[] = [];
  for (const named of people) {
    const id = standing(named);
    ends.push(id ? { id, sort: 'actor', code: named.part } : await keepActor(recording, writer, named, draft));
  }
  for (const named of things) {
    const id = standing(named);
    ends.push(id ? { id, sort: 'thing', code: tieOf(named.code) } : await keepThing(recording, writer, named, draft));
  }
  return ends;
}

/** The form: the own cases, and a key by which what was sent twice is done once in each. */
const form = (sort: 'event' | 'control' | 'factor') => ({
  async prepare({ tx, acting, trail }: Context<unknown, 'own'>) {
    const cases = await listWritable(tx);
    for (const { id } of cases) trail.saw(acting.organisationId, 'case', `case:${id}`);
    return { cases, mostListed, once: randomUUID() };
  },
  page: RecordSamePage(sort),
});

const aboutAll = { action: recordSameAction, subject: () => onOwn } as const;
const aboutOne = {
  action: writePieceAction,
  subject: (input: { readonly caseId: string }) => onCase(input.caseId),
} as const;

/** Records one event in several own cases: in each a row of its own, tied to nothing outside that case. */
export const recordSameEvent = changeEach({
  ...aboutAll,
  path: '/work/same-events',
  slug: sameSlugs.event,
  summary:
    'Record what happened to several people in the case of each, every case by itself; nothing ties the rows together.',
  input: z.object({ ...chosenCases, ...sameEventFields }),
  audit: 'EventRecorded',
  async before(context) {
    refuse(sharedProblems(context.input));
    await refuseNamesOfOne(context);
  },
  each: {
    inputs: inputsOf,
    change: change({
      ...aboutOne,
      path: '/cases/:caseId/events',
      summary: 'One of several.',
      input: z.object({ ...inOne, ...sameEventFields }),
      audit: 'EventRecorded',
      async run({ input, ...recording }) {
        refuseUnconfirmed(recording.acting, input.confirmed);
        const draft = soundDraft('event', input, recording.now, await bornFor(recording, input));
        const writer = await writerOf(recording);
        const named = { people: sharedPeople(input), things: sharedThings(input) };
        const ends = await endsIn(recording, writer, draft, named);
        const event = await keepEvent(recording, writer, draft, { herPart: input.herPart, ends });
        return { ...event, codeWord: recording.acting.case.codeWord };
      },
    }),
  },
  form: form('event'),
  done: SameDonePage('event'),
});

/** Records one means of control in several own cases. */
export const recordSameControl = changeEach({
  ...aboutAll,
  path: '/work/same-controls',
  slug: sameSlugs.control,
  summary: 'Record a means of control that was used on several people in the case of each, every case by itself.',
  input: z.object({ ...chosenCases, ...fieldsOf.control }),
  audit: 'ControlRecorded',
  before: refuseNamesOfOne,
  each: {
    inputs: inputsOf,
    change: change({
      ...aboutOne,
      path: '/cases/:caseId/controls',
      summary: 'One of several.',
      input: z.object({ ...inOne, ...fieldsOf.control }),
      audit: 'ControlRecorded',
      async run({ input, ...recording }) {
        refuseUnconfirmed(recording.acting, input.confirmed);
        return { ...(await recordAlone('control', recording, input)), codeWord: recording.acting.case.codeWord };
      },
    }),
  },
  form: form('control'),
  done: SameDonePage('control'),
});

/** Records one factor in several own cases. */
export const recordSameFactor = changeEach({
  ...aboutAll,
  path: '/work/same-factors',
  slug: sameSlugs.factor,
  summary: 'Record a risk or protective factor of several people in the case of each, every case by itself.',
  input: z.object({ ...chosenCases, ...fieldsOf.factor }),
  audit: 'FactorRecorded',
  before: refuseNamesOfOne,
  each: {
    inputs: inputsOf,
    change: change({
      ...aboutOne,
      path: '/cases/:caseId/factors',
      summary: 'One of several.',
      input: z.object({ ...inOne, ...fieldsOf.factor }),
      audit: 'FactorRecorded',
      async run({ input, ...recording }) {
        refuseUnconfirmed(recording.acting, input.confirmed);
        return { ...(await recordAlone('factor', recording, input)), codeWord: recording.acting.case.codeWord };
      },
    }),
  },
  form: form('factor'),
  done: SameDonePage('factor'),
});
