import type { z } from 'zod';
import { inventedKey } from '../../seeds/story/acts/disclosures.ts';
import type { StoryWorker } from '../../seeds/story/workers.ts';
import { shippedRules } from '../../src/domain/deadline/index.ts';
import { shippedLines } from '../../src/domain/helpline/index.ts';
import { provisionKeys } from '../../src/domain/law/index.ts';
import { columns, headingIn } from '../../src/domain/law-register/round/columns.ts';
import { halfYearOf } from '../../src/domain/own-study/index.ts';
import { networkKeys } from '../../src/domain/regional-network/index.ts';
import { markOfKey } from '../../src/platform/crypto/receiver-key.ts';
import { workbookFile } from '../../src/platform/export/workbook.ts';
import { mondayOf } from '../../src/platform/time/format.ts';
import type { Choosing } from './chance.ts';
import { frozenAt } from './freeze.ts';
import type { Ids, Stands } from './ids.ts';
import { inDays } from './terms.ts';
import { workers } from './words.ts';

/** What a request is about. */
export interface Aim {
  readonly kind: string;
  readonly caseId: string;
  /** The same and further ones of who asks, for an act in several at once. */
  readonly cases: readonly string[];
  /** The organisation of who asks. */
  readonly own: string;
  readonly organisations: readonly string[];
  readonly workers: readonly string[];
  readonly words: readonly string[];
  readonly codes: readonly string[];
  readonly rows: Ids;
  readonly stands: ReadonlyMap<string, Stands>;
}

/** An id that no world has. */
export const nowhere = '00000000-0000-4000-8000-000000000000';

/** What zod keeps of a schema, as far as it is looked at here. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly in?: Schema;
  readonly out?: Schema;
}
export type Schema = z.ZodType & { readonly def: Definition };

const wrappers = ['optional', 'default', 'nullable', 'prefault'];

/** The definition below what says that a field may be left out. */
export function inside(schema: Schema): Definition {
  let { def } = schema;
  while (wrappers.includes(def.type) && def.innerType) ({ def } = def.innerType);
  return def;
}
export const mayBeLeftOut = (schema: Schema): boolean => schema.safeParse(undefined).success;

/** Days that fit together: a consent begins today and is reviewed before it ends, what happened lies behind, what is planned ahead. */
const days: Readonly<Record<string, number>> = {
  ...{
    startsOn: 0,
    endsOn: 30,
    reviewOn: 10,
    dueOn: 4,
    day: 5,
    happenedOn: -1,
    sinceOn: -2,
    startedOn: -3,
    endedOn: 0,
    deedBy: 20,
    deedDone: -1,
  },
  ...{
    lastContactOn: -1,
    fromOn: 1,
    untilOn: 20,
    when: -1,
    // The day on which most of the law was read.
    checkedOn: 0,
    checkBy: 30,
    reviewBy: 60,
    // Before the month that is typed as that of the law which was read.
    validFrom: -500,
    decidedOn: -2,
    servedOn: -1,
    meetsOn: 6,
  },
  ...{
    exitOn: 0,
    nextOn: 10,
    movedTo: 3,
    reviewedOn: 0,
    seenOn: -1,
    answeredOn: -1,
    toldOn: -1,
    doneOn: -1,
  },
  ...{ birthDate: -9000, heldOn: -1, on: -1, notBefore: 10, agreedOn: -1 },
};

const ofWorkers = /^(workerId|leadId|backupId|circle|person|assigneeId)$/;
const ofOrganisations =
  /^(organisationId|organisationIds|ofId|toIds?|fromId|ownerIds?|owners|nameIds|receivers|forId|to|with)$/;
const kindsOfLines = ['note', 'rule', 'wish', 'need', 'goal', 'piece', 'link'];

const namesOf = new Map(Object.values(workers).map(({ id, name }) => [id, name]));

const leads = new Set(
  Object.values(workers).flatMap(({ id, roles }: StoryWorker) => (roles.includes('team-lead') ? [id] : [])),
);

/** A document of the law as a lawyer hands it back: one provision is marked as right. */
const markedKey = 'etl-7-12';
const marked = (
  await workbookFile([
    {
      name: 'law',
      headings: 1,
      rows: [
        headingIn('fi'),
        columns.map((column) => ({ key: markedKey, version: '1', verdict: 'oikein' })[column as string] ?? ''),
      ],
    },
  ])
).toString('base64');

/** A file that is kept as a document. */
export const textFile = Buffer.from('Muistio puhelusta.\n').toString('base64');

/** A list of recommendations that somebody published, as a file. */
export const publishedList = Buffer.from(
  JSON.stringify({
    form: 'rinnalla-recommendations-1',
    sets: [
      {
        ...{ set: 'thirteen', title: 'Luettelo', publisher: 'Joku', language: 'fi', address: 'sivu.example' },
        ...{
          licence: 'Vapaa',
          items: [{ id: '1', addressees: ['all'], themes: ['network'], says: { fi: 'Sovitaan.' } }],
        },
      },
    ],
  }),
).toString('base64');

/** What the name of a field makes likely. */
function likely(name: string, { type }: Definition, aim: Aim): readonly string[] {
  const rows = aim.rows[name] ?? [];
  const consents = [...(aim.rows.consentId ?? []), nowhere];
  if (/^ownerIds?$/.test(name)) return [aim.own, ...aim.organisations];
  // A lead and her backup are two.
  if (name === 'backupId') return aim.workers.toReversed();
  if (name === 'leadId') return [...aim.workers.filter((id) => leads.has(id)), ...aim.workers];
  if (ofWorkers.test(name)) return aim.workers;
  if (name === 'name') return aim.workers.flatMap((id) => namesOf.get(id) ?? []);
  if (name === 'ruleKey' || name === 'rules') return shippedRules.map(({ key }) => key);
  if (name === 'helplineKey') return shippedLines.map(({ key }) => key);
  if (name === 'practiceKey') return [...rows, 'safety-first'];
  if (name === 'recommendationKey') return ['greta2-d', 'greta3-e'];
  // The network of which something stands in the template.
  if (name === 'networkKey') return ['ostrobothnia', ...networkKeys];
  if (name === 'weekOn') return [mondayOf(inDays(14))];
  if (name === 'provisionKey') return provisionKeys;
  if (name === 'file') return [marked, publishedList, textFile];
  // As which the first file is taken as a document, as which the last, and as which none.
  if (name === 'fileName') return ['luettelo.xlsx', 'muistio.txt', 'muistio.pdf'];
  if (name === 'afterAt') return [frozenAt.toISOString()];
  if (name === 'seen') return ['thirteen:0'];
  // What waits for somebody, by its kind and what it is of.
  if (name === 'thing')
    return [...(aim.rows.taskId ?? []).map((id) => `task.${id}`), `contact-old.${aim.caseId}`, `named-lead.${nowhere}`];
  // From where an invitation is answered.
  if (name === 'back') return ['/tyo/odottaa'];
  if (name === 'goesOn') return ['/ohjaus/uusi?sector=health'];
  if (name === 'deedWho') return aim.workers;
  // Half-years and the number of the series of studies in the story.
  if (name === 'k') return ['5'];
  // A key that anybody may know, and the marks that the rows tell.
  if (name === 'key') return [inventedKey];
  if (name === 'mark') return [markOfKey(inventedKey)];
  // Where both ends are rows they are two.
  if (ofOrganisations.test(name))
    return [...aim.organisations, ...(name === 'toId' ? rows.toSpliced(0, 1).concat(rows.slice(0, 1)) : rows)];
  if (name === 'cases') return aim.cases;
  if (name === 'region') return ['Länsirannikko', 'Järviseutu'];
  if (name === 'county') return ['08', 'Länsirannikko'];
  // What she has said yes to: first for whom the request is about, whether she has or not.
  if (name === 'basis') {
    const named = rows.filter((pair) => aim.organisations.some((to) => pair.endsWith(to)));
    const unnamed = consents.slice(0, 1).flatMap((consent) => aim.organisations.map((to) => `${consent}/${to}`));
    return [...named, ...unnamed, ...rows];
  }
  if (name === 'asked' && type === 'string')
    return aim.organisations.flatMap((to) => [`${to}.network-consent`, `${to}.need`, `${to}/network-consent`]);
  if (name === 'lines') {
    const known = kindsOfLines.flatMap((kind) => (aim.rows[`${kind}Id`] ?? []).map((id) => `${kind}:${id}`));
    // A case of which no line is known is asked all the same.
    return known.length > 0 ? known : [`piece:${nowhere}`];
  }
  if (name === 'code') return aim.codes;
  if (name.endsWith('Id')) return [...rows, nowhere];
  // An hour, or the half-years of a study.
  if (/^(from|hourFrom|meetsAt)$/.test(name)) return ['10:00', halfYearOf(inDays(-1600))];
  if (/^(until|hourUntil)$/.test(name)) return ['11:00', halfYearOf(inDays(0))];
  return name in days ? [inDays(days[name]!)] : [];
}

/** Whatever a field of a text may be: one of these passes most. */
const anyText = (aim: Aim, choosing: Choosing): readonly string[] => [
  ...choosing.shuffled(aim.words),
  ...[inDays(3), inDays(-1), '10:00', '11:00', '11/2025', `${inDays(2)}T10:00`, frozenAt.toISOString(), 'ABCD-EFGH'],
  ...[aim.caseId, '+358401234567', 'saattaja', nowhere],
];

/** Ticks that turn an act into another one. */
const unticked = ['mistaken', 'ended', 'whole', 'isPublic'];

/** Mostly ticked; what must be ticked takes nothing else. */
const ticks = (name: string, choosing: Choosing): readonly boolean[] => {
  const first = !unticked.includes(name) && choosing.below(4) > 0;
  return [first, !first];
};

/** Values for a field, the likeliest first; not all of them pass. */
export function valuesFor(name: string, schema: Schema, aim: Aim, choosing: Choosing): readonly unknown[] {
  // What most texts say, and what some say.
  if (name === 'q') return [...choosing.shuffled(['hän', 'tapaaminen', ...aim.words.slice(0, 4)]), 'Koivu'];
  const definition = inside(schema);
  const of = (inner: Schema) => valuesFor(name, inner, aim, choosing);
  switch (definition.type) {
    case 'enum':
      return choosing.shuffled(Object.values(definition.entries ?? {}));
    case 'literal':
      return definition.values ?? [];
    case 'boolean':
      return ticks(name, choosing);
    case 'number':
    case 'int':
      return name === 'version' ? choosing.shuffled([1, 1, 1, 2, 3]) : [2, 1, 5];
    case 'array': {
      const element = definition.element!;
      const all = of(element).filter((value) => element.safeParse(value).success);
      if (name === 'rows' && element.safeParse(markedKey).success) return [[markedKey]];
      return name === 'rules'
        ? choosing.shuffled(all).map((key) => [key])
        : [all.slice(0, 1), all.slice(0, 2), all, ...all.slice(1).map((value) => [value])];
    }
    case 'union':
      return [...(definition.options ?? []).flatMap(of), true];
    case 'object':
      return [
        Object.fromEntries(
          Object.entries(definition.shape ?? {}).map(([key, inner]) => [key, valuesFor(key, inner, aim, choosing)[0]]),
        ),
      ];
    case 'pipe': {
      const read = definition.in!.def.type === 'transform' ? definition.out! : definition.in!;
      const ticked = inside(definition.in!).type === 'union' ? ticks(name, choosing) : [];
      return [...ticked, ...of(read), ...likely(name, definition, aim), ...anyText(aim, choosing)];
    }
    default:
      return [...likely(name, definition, aim), ...anyText(aim, choosing)];
  }
}
