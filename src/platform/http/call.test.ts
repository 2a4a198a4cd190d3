import { expect, test } from 'vitest';
import { z } from 'zod';
import { action, onCase } from '../acting/action.ts';
import { requestOf, type Sent, useOnCase, useOver } from './call.ts';
import { change, look } from './endpoint.ts';
import { CaseId, choice, day, id, version } from './fields.ts';

const common = { summary: 's', action: action('need.record', 'case', () => true), audit: 'NeedRecorded' };
const input = z.object({
  caseId: CaseId,
  needId: id(),
  domain: choice(['housing', 'money']),
  days: z.array(day()).optional(),
  version: version(),
});
const correct = change({
  ...common,
  path: '/cases/:caseId/needs/:needId',
  input,
  subject: (input) => onCase(input.caseId),
  run: async () => ({ id: 'n', at: new Date(0) }),
});
const find = look({
  ...common,
  path: '/cases/:caseId/needs',
  input: z.object({ caseId: CaseId, q: z.string().optional(), days: z.array(day()).optional() }),
  subject: (input) => onCase(input.caseId),
  run: async () => ({ needs: [] }),
});
const read = look({
  ...common,
  path: '/cases/:caseId/files/:version',
  input: z.object({ caseId: CaseId, version: version() }),
  subject: (input) => onCase(input.caseId),
  run: async () => ({ files: [] }),
});
const given = { needId: 'n/1', domain: 'housing', version: 1 } as const;

test('fields of the path stand in their places; the rest is the body of a change and the query of a look', () => {
  expect(requestOf(correct, { ...given, caseId: 'aaaaaa', days: ['2026-11-02'] })).toEqual({
    method: 'POST',
    path: '/cases/aaaaaa/needs/n%2F1',
    body: { domain: 'housing', version: 1, days: ['2026-11-02'] },
  });
  expect(requestOf(find, { caseId: 'aaaaaa' })).toEqual({ method: 'GET', path: '/cases/aaaaaa/needs' });
  expect(requestOf(find, { caseId: 'aaaaaa', q: 'oma ovi', days: ['a', 'b'], none: undefined }).path).toBe(
    '/cases/aaaaaa/needs?q=oma+ovi&days=a&days=b',
  );
  expect(requestOf(read, { caseId: 'aaaaaa', version: 2 }).path).toBe('/cases/aaaaaa/files/2');
  expect(() => requestOf(correct, { caseId: 'aaaaaa' })).toThrow('needId');
});

test('an answer has the type of the view as JSON; a refusal throws with what was said', async () => {
  const use = useOver(async () => ({ status: 200, body: { id: 'n', at: '1970-01-01T00:00:00.000Z', allowed: ['a'] } }));
  const answer = await use(correct, { ...given, caseId: 'aaaaaa' });
  const { at, allowed }: { at: string; allowed: readonly string[] } = answer;
  expect([at, allowed]).toEqual(['1970-01-01T00:00:00.000Z', ['a']]);
  // @ts-expect-error the view has no such field
  expect(answer.version).toBeUndefined();
  const refused = useOver(async () => ({ status: 409, body: { error: { code: 'changed' } } }));
  await expect(refused(correct, { ...given, caseId: 'aaaaaa' })).rejects.toThrow(
    '/cases/aaaaaa/needs/n%2F1 is refused with 409: {"error":{"code":"changed"}}',
  );
});

test('a field that is missing, new or of another kind does not compile', async () => {
  const use = useOver(async () => ({ status: 200, body: {} }));
  const here = useOnCase(async ({ path }) => ({ status: 200, body: { path } }), 'aaaaaa');
  expect(await here(correct, given)).toEqual({ path: '/cases/aaaaaa/needs/n%2F1' });
  const domain: Sent<typeof correct>['domain'] = 'money';
  const calls: Promise<unknown>[] = [
    here(correct, { ...given, domain }),
    // @ts-expect-error the case is missing
    expect(() => use(correct, given)).toThrow('caseId'),
    // @ts-expect-error the case is put in
    here(correct, { ...given, caseId: 'aaaaaa' }),
    // @ts-expect-error the domain is missing
    here(correct, { needId: 'n', version: 1 }),
    // @ts-expect-error no such domain
    here(correct, { ...given, domain: 'house' }),
    // @ts-expect-error no such field
    here(correct, { ...given, words: 'oma ovi' }),
    // @ts-expect-error no such field
    here(find, { query: 'oma ovi' }),
    // @ts-expect-error a version is a number or its text
    here(correct, { ...given, version: true }),
  ];
  await Promise.all(calls);
});
