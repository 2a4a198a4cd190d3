import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { names } from '../../seeds/names.ts';
import { lawKept } from '../../src/domain/law/index.ts';
import { nameRules } from '../../src/domain/reader/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import type { Endpoint } from '../../src/platform/http/endpoint.ts';
import { namesOf } from '../../src/platform/http/fields.ts';
import { partsOf, textFields } from '../../src/platform/http/free-text.ts';
import { Problem } from '../../src/platform/http/problem.ts';
import { type Engine, engineOf, runEndpoint } from '../../src/platform/http/run-endpoint.ts';
import { type RunningApp, runApp } from './running-app.ts';

const changes = endpoints.filter(({ method }) => method === 'POST');
const placeOf = ({ path: at }: Endpoint, field: string) => `${at} ${field}`;

/** Fields where a name of a place belongs, and no others. What is searched for is kept nowhere, and finds what is drawn alone. */
const anyName = [
  '/cases/:caseId/places text',
  '/search q',
  '/services/:serviceId/change eligibility',
  '/services/:serviceId/change opening',
];
const wholeNames = ['firstNames', 'lastName', 'otherNames'].map((field) => `/cases/:caseId/person ${field}`);

/** Texts of a set form that no check of the schema tells: read as a time or as one of a list, never kept as they were typed. */
const read = /(^|\.)(when|day|until|from|time|starts|ends|edtf|rules|languages|waitingDays)$/i;

interface Leaf {
  readonly at: string;
  readonly words: boolean;
}

/** Every text within a schema, and whether it is known as words. */
function textsWithin(schema: z.core.$ZodType, at: string, words = false): Leaf[] {
  const known = words || namesOf(schema) !== undefined;
  const { type, shape, format, checks } = schema._zod.def as {
    type: string;
    shape?: Record<string, z.core.$ZodType>;
    format?: string;
    checks?: { _zod: { def: { check: string } } }[];
  };
  if (type === 'string') {
    const isSet = format !== undefined || (checks ?? []).some(({ _zod }) => _zod.def.check === 'string_format');
    return isSet ? [] : [{ at, words: known }];
  }
  if (shape) return Object.entries(shape).flatMap(([name, part]) => textsWithin(part, `${at}.${name}`, known));
  return partsOf(schema).flatMap((part) => textsWithin(part, at, known));
}

/** Ids, codes and days whose form the program checks after reading; nobody writes in own words there. */
const setForms = [
  '/cases/:caseId/held-meetings asked',
  '/cases/:caseId/meetings asked',
  '/cases/:caseId/meetings/:meetingId/change asked',
  '/cases/:caseId/referral-drafts basis',
];

/** A text may be read in steps (a string, then the same string checked): one step that is known or set is enough. */
test('every text that a change takes is known as words, or is of a set form', () => {
  const unknown = changes.flatMap((endpoint) =>
    Object.entries(endpoint.input.shape).flatMap(([field, schema]) => {
      const leaves = textsWithin(schema, field);
      const known = leaves.some(({ words }) => words);
      return leaves.length > 0 && !known && !read.test(field) ? [placeOf(endpoint, field)] : [];
    }),
  );
  expect(unknown.sort()).toEqual(setForms);
});

test('the fields for the name of a place are those of the location, of the directory and of people, and no others', () => {
  const of = (names: string) =>
    changes.flatMap((endpoint) =>
      textFields(endpoint.input)
        .filter(([, how]) => how === names)
        .map(([field]) => placeOf(endpoint, field)),
    );
  expect(of('any').sort()).toEqual(anyName);
  expect(of('whole-names').sort()).toEqual(wholeNames.sort());
});

let running: RunningApp;
let engine: Engine;
let caseId: string;
let tokens: string[];
beforeAll(async () => {
  running = await runApp();
  const { config, pools } = running.deps;
  const ring = openFileKeyRing(path.join(config.dataDir, 'key-ring'), config.masterKey);
  engine = engineOf(pools, ring, nameRules, lawKept);
  const { body: offered } = await running.json(undefined, 'GET', '/evaluation/workers');
  const others = (offered.workers as { name: string }[]).filter(({ name }) => name !== names.anna);
  tokens = await Promise.all([{ name: names.anna }, ...others].map(({ name }) => running.signIn(name)));
  const { body } = await running.json(tokens[0], 'GET', '/search?q=Koivu');
  caseId = body.cases[0].id;
}, 120_000);
afterAll(() => running.stop());

/** What the first worker who may do it is answered; nothing of the work runs before the words have been looked through. */
async function answered(endpoint: Endpoint, field: string, words: string): Promise<unknown> {
  let last: unknown = 'nobody may';
  for (const token of tokens) {
    const asked = { token, input: { caseId, [field]: words } as never, language: 'fi' as const };
    const problem = await runEndpoint(engine, endpoint as never, asked).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(problem instanceof Problem)) return `not looked through: ${String(problem)}`;
    if (problem.code === 'invalid' && problem.fields.length > 0) return problem.fields;
    if (problem.code !== 'forbidden' && problem.code !== 'not-found') return problem.message;
    last = problem.code;
  }
  return last;
}

test('every change refuses the name of a shelter in every field of words, on the case or not, and shows the word', async () => {
  const tried: string[] = [];
  for (const endpoint of changes)
    for (const [field, how] of textFields(endpoint.input)) {
      if (how === 'any') continue;
      const place = placeOf(endpoint, field);
      for (const word of how === 'guarded' ? ['Lyhdyssä', 'Vågenissa'] : ['Turvakoti Lyhty', 'Skyddshemmet Vågen'])
        expect([place, await answered(endpoint, field, `Puhuttu: ${word} eilen`)]).toEqual([
          place,
          [{ field, reason: 'names-hidden', word }],
        ]);
      tried.push(place);
    }
  expect(tried.length).toBeGreaterThan(60);
}, 300_000);
