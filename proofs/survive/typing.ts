import { randomInt } from 'node:crypto';
import type pg from 'pg';
import { domains } from '../../src/domain/need/index.ts';
import { isHalfYear } from '../../src/domain/own-study/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import type { Endpoint } from '../../src/platform/http/endpoint.ts';
import { textFields } from '../../src/platform/http/free-text.ts';
import { addDays, type Day, dayOf } from '../../src/platform/time/format.ts';
import { frozenAt } from '../two-worlds/freeze.ts';
import type { Answer, Asked } from '../two-worlds/words.ts';
import { type Address, type Program, requestOf } from '../two-worlds/world.ts';
import { marked } from './marks.ts';

/** A field of a change: `/cases/:caseId/notes text`. */
type Field = string;

/** Texts that say something by their form alone, read as a time or as one of a list: what is typed otherwise is refused, and never kept. */
const set: ReadonlySet<Field> = new Set([
  ...['events', 'things', 'controls', 'factors', 'exploitation', 'links'].flatMap((name) => [
    `/cases/:caseId/${name} when`,
    `/cases/:caseId/${name} whenEdtf`,
  ]),
  ...['pieces/:pieceId', 'links/:linkId'].flatMap((name) => [
    `/cases/:caseId/${name}/correct when`,
    `/cases/:caseId/${name}/correct whenEdtf`,
  ]),
  ...['events', 'controls', 'factors'].flatMap((name) => [`/work/same-${name} when`, `/work/same-${name} whenEdtf`]),
  '/cases/:caseId/whole/export from',
  '/cases/:caseId/whole/export until',
  '/cases/:caseId/joins code',
  '/consultations region',
  '/cases/:caseId/pieces/:pieceId/correct code',
  '/cases/:caseId/home-municipalities county',
  '/cases/:caseId/home-municipalities/:homeMunicipalityId/correct county',
  '/law/:provisionKey/correct sections',
  '/law/:provisionKey/correct amendedBy',
]);

/** Words of an area of need belong to a look: without urgency they are refused. */
const besideAreas = Object.fromEntries(
  domains.flatMap((domain) =>
    ['hers', 'ours', 'strengths'].map((part) => [
      `/cases/:caseId/needs/sitting ${domain}-${part}`,
      { [`${domain}-urgency`]: 'now', [`${domain}-answer`]: 'answered' },
    ]),
  ),
);

/** What has to be said beside a text so that it may be said. */
const beside: Readonly<Record<Field, Readonly<Record<string, unknown>>>> = {
  '/cases/:caseId/events newActorLabel': { newActorCode: 'employer' },
  '/cases/:caseId/events newThingLabel': { newThingCode: 'money' },
  '/work/same-events newActorLabel': { newActorCode: 'employer' },
  '/work/same-events otherActorLabel': { otherActorCode: 'lender' },
  '/work/same-events newThingLabel': { newThingCode: 'money' },
  '/cases/:caseId/needs hers': { answer: 'answered' },
  ...besideAreas,
  '/cases/:caseId/heard help': { helped: 'answered' },
  '/cases/:caseId/heard/:heardId/correct help': { helped: 'answered' },
  '/cases/:caseId/processes/:processId/steps herView': { code: 'protection-assessment' },
  '/law/:provisionKey/correct paper': { stage: ['proposal'], seenOn: ['2026-01-02'], gone: [] },
};

export const isSet = (field: Field): boolean => set.has(field);

const patterns = endpoints
  .filter(({ method }) => method === 'POST')
  .map((endpoint) => {
    const faces = [`/api/v1${endpoint.path}`, ...(endpoint.slug ? [`/fi${endpoint.slug}`] : [])];
    return { endpoint, pattern: new RegExp(`^(${faces.join('|').replace(/:\w+/g, '[^/]+')})$`) };
  });

const endpointAt = (to: string): Endpoint | undefined => patterns.find(({ pattern }) => pattern.test(to))?.endpoint;

/** Open fields of cases and of the directory. */
const openOfCases: readonly Field[] = [
  '/cases codeWord',
  '/services/:serviceId/change opening',
  '/services/:serviceId/change eligibility',
];
/** What is written of the law, of helplines, words that lead to services, practices, recommendations, regional networks, trainings and studies: no case, and everybody reads it. A preview writes nothing; a proposal and its answer are closed. */
const openKinds =
  /^\/(law(?!\/import\/preview|\/proposals\/|\/[^/]+\/propose|\/[^/]+\/correct\/answer$)|helplines|services\/words|practices|recommendations|networks|trainings|studies|deadline-rules)\//;

const identityCode: Field = '/cases/:caseId/person identityCode';

/** An identity code of the 900 series with its check character. */
function newCode(): string {
  const two = (least: number, most: number) => String(randomInt(least, most + 1)).padStart(2, '0');
  const [day, number] = [`${two(1, 28)}${two(1, 12)}${two(50, 99)}`, String(randomInt(900, 1000))];
  return `${day}-${number}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(day + number) % 31]}`;
}

/** A sum that nothing else bears, as it is kept and as it is typed. */
const newSum = () => String(randomInt(1e11, 1e12)) + String(randomInt(100, 1000));

/** What a field takes that takes no word but of one form: what is typed, and what is sought afterwards. */
function ofOwnForm(field: Field): { readonly typed: string; readonly sought: string } | undefined {
  if (field === identityCode) {
    const code = newCode();
    return { typed: code, sought: code };
  }
  if (!field.endsWith(' amount')) return undefined;
  const sum = newSum();
  return { typed: `${sum} VND`, sought: sum };
}

/** What has been typed in all: each text with its field, and whether the program took it. */
export interface Typed {
  readonly field: Field;
  taken: boolean;
}

/** The rows that the story leaves out are told two hours back (two-worlds/template-rows.ts): after midnight that is the day before. */
const toldBack = 2 * 3_600_000;

/** Days of requests that were written for a fixed day, as far from the day on which they are told as from that; a half-year is read of the studies of the story. */
const fromToday = (body: unknown): unknown => {
  const moved = (Date.parse(dayOf(new Date(Date.now() - toldBack))) - Date.parse(dayOf(frozenAt))) / 86_400_000;
  return JSON.parse(
    JSON.stringify(body).replace(/\d{4}-\d\d-\d\d(?=["T])/g, (day) =>
      isHalfYear(day) ? day : addDays(day as Day, moved),
    ),
  );
};

/** The fields that an answer refuses. */
const refusedIn = ({ body }: Answer): string[] => {
  if (!body.startsWith('{"error"')) return [];
  const { error } = JSON.parse(body) as { error: { fields?: { field: string }[] } };
  return (error.fields ?? []).map(({ field }) => field);
};

/** Every text that is asked of the program bears a number and one of two marks, in every field into which people write. */
export class Typing {
  readonly typed: Typed[] = [];
  /** What was typed where a field takes only its own form: identity codes, sums. */
  readonly ownForms: string[] = [];
  readonly #marks: { readonly closed: string; readonly open: string };

  constructor(marks: { readonly closed: string; readonly open: string }) {
    this.#marks = marks;
  }

  /** A text for a field, and its number. */
  text(field: Field): string {
    this.typed.push({ field, taken: false });
    const own = ofOwnForm(field);
    if (own) {
      this.ownForms.push(own.sought);
      return own.typed;
    }
    return marked(openFields.includes(field) ? this.#marks.open : this.#marks.closed, this.typed.length - 1);
  }

  /** The body with a marked text in every field that takes one but for those `without`; `all` puts it also where nothing was said. */
  #fill(endpoint: Endpoint, body: Readonly<Record<string, unknown>>, all: boolean, without: ReadonlySet<string>) {
    const filled: Record<string, unknown> = { ...body };
    const first = this.typed.length;
    // What is said beside a text may keep a sum from being said: where a request says one, nothing is put beside it.
    const saysSum = body['amount'] !== undefined;
    const added = new Set<string>();
    for (const [name] of textFields(endpoint.input)) {
      const field = `${endpoint.path} ${name}`;
      const isLeftOut = filled[name] === undefined && (!all || (saysSum && beside[field] !== undefined));
      if (set.has(field) || without.has(name) || isLeftOut) continue;
      const text = this.text(field);
      const given = [text, [text]].find((value) => endpoint.input.shape[name]?.safeParse(value).success);
      if (given === undefined) {
        this.typed.pop();
        continue;
      }
      if (filled[name] === undefined) added.add(name);
      Object.assign(filled, all ? beside[field] : {}, { [name]: given });
    }
    const took = () => {
      for (const one of this.typed.slice(first)) one.taken = true;
    };
    return { filled, added, took };
  }

  /** Asks with marked texts in all fields, then without those that are refused; at last in those alone in which something is said. */
  async ask(asked: Asked, send: (asked: Asked) => Promise<Answer>): Promise<Answer> {
    const endpoint = asked.method === 'POST' ? endpointAt(asked.path) : undefined;
    if (!endpoint || textFields(endpoint.input).length === 0) return send(asked);
    const without = new Set<string>();
    for (let all = true; ; ) {
      const { filled, added, took } = this.#fill(endpoint, asked.body ?? {}, all, without);
      const answer = await send({ ...asked, body: filled });
      if (answer.status < 400) took();
      if (answer.status < 400 || !all) return answer;
      const refused = refusedIn(answer).filter((name) => added.has(name));
      for (const name of refused) without.add(name);
      all = refused.length > 0;
    }
  }

  /** The fields in which a text was taken. */
  takenIn(): ReadonlySet<Field> {
    return new Set(this.typed.flatMap(({ field, taken }) => (taken ? [field] : [])));
  }
}

/** Every field of a change into which people write. */
export const allFields = (): Field[] =>
  endpoints
    .filter(({ method }) => method === 'POST')
    .flatMap(({ path, input }) => textFields(input).map(([name]) => `${path} ${name}`));

/** The fields that are not closed, because everybody may read them or the database decides by them; see SECURITY.md, the column "clear". */
export const openFields: readonly Field[] = [
  ...openOfCases,
  ...allFields().filter((field) => openKinds.test(field.replace(' ', '/')) && !isSet(field)),
];

/** A program that runs, with every text of a change marked. What is done stays done. */
export function typingInto(client: pg.Client, at: Address, typing: Typing): Program {
  const send = async (asked: Asked): Promise<Answer> => {
    const response = await fetch(requestOf(asked, at), { redirect: 'manual' });
    const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
    return {
      status: response.status,
      headers: '',
      type: response.headers.get('content-type') ?? '',
      body,
      notified: [],
    };
  };
  return {
    client,
    ask: (asked) =>
      typing.ask(asked.body ? { ...asked, body: fromToday(asked.body) as typeof asked.body } : asked, send),
    rewind: async () => undefined,
    rewindAhead: () => undefined,
    // The database itself tells.
    deliver: async () => undefined,
  };
}
