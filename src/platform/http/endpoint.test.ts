import { expect, test } from 'vitest';
import { z } from 'zod';
import { action, onCase, onOwn } from '../acting/action.ts';
import type { Tx } from '../db/tx.ts';
import { change, type Endpoint, look } from './endpoint.ts';
import { CaseId } from './fields.ts';

const close = action('case.close', 'case', () => true);
const list = action('case.list', 'own', () => true);
const run = async () => ({});
const viewOf = <View>({ run }: { readonly run: (context: never) => Promise<View> }) => run({} as never);

test('an endpoint without a name in the use log, or with a subject of another kind than its action, does not compile', () => {
  const input = z.object({ caseId: CaseId });
  const good = look({
    path: '/a',
    summary: 's',
    input,
    action: close,
    subject: (input) => onCase(input.caseId),
    audit: 'CaseLookedAt',
    run,
  });
  expect(good.method).toBe('GET');
  // @ts-expect-error audit is missing
  change({ path: '/a', summary: 's', input, action: close, subject: (input) => onCase(input.caseId), run });
  // @ts-expect-error a case action needs a case
  change({ path: '/a', summary: 's', input, action: close, subject: () => onOwn, audit: 'CaseClosed', run });
  look({
    path: '/a',
    summary: 's',
    input,
    action: list,
    // @ts-expect-error an own action takes no case
    subject: (input) => onCase(input.caseId),
    audit: 'CasesListed',
    run,
  });
});

test('an endpoint knows its input and its view, and stands in one list with the others', async () => {
  const input = z.object({ caseId: CaseId });
  const common = { path: '/a', summary: 's', input, action: close, audit: 'CaseLookedAt' };
  const seen = look({ ...common, subject: (input) => onCase(input.caseId), run: async () => ({ id: 'a' }) });
  const done = change({
    ...common,
    subject: (input) => onCase(input.caseId),
    run: async () => ({ version: 1 }),
    afterwards: (view, { caseId }) => `/t/${caseId}/${view.version}`,
  });
  const all: readonly Endpoint[] = [seen, done];
  expect(all.map(({ method }) => method)).toEqual(['GET', 'POST']);
  const { id }: { id: string } = await viewOf(seen);
  const { version }: { version: number } = await viewOf(done);
  expect({ id, version }).toEqual({ id: 'a', version: 1 });
  // @ts-expect-error the view has no such field
  expect((await viewOf(seen)).version).toBeUndefined();
  // @ts-expect-error the input has no such field
  expect(seen.input.shape.version).toBeUndefined();
});

test('a page, and what comes after a change, are given the view that the work makes', () => {
  const common = { path: '/a', summary: 's', input: z.object({}), action: list, subject: () => onOwn, audit: 'Listed' };
  const run = async () => ({ id: 'a' });
  // @ts-expect-error the view has no such field
  change({ ...common, run, afterwards: (view) => view.version });
  const page = ({ month }: { month: string }) => {
    throw new Error(month);
  };
  const form = { prepare: async () => ({ day: '2026-01-01' }), page };
  // @ts-expect-error the page of a form is given what was prepared for it
  change({ ...common, run, form });
  const writes = async ({ tx }: { readonly tx: Tx }) => ({ kind: tx.kind });
  // @ts-expect-error a look may not do the work of a change
  look({ ...common, run: writes });
  expect(change({ ...common, run: writes }).method).toBe('POST');
});

test('a look is given a transaction without the mark of a change', () => {
  look({
    path: '/a',
    summary: 's',
    input: z.object({}),
    action: list,
    subject: () => onOwn,
    audit: 'CasesListed',
    async run({ tx }) {
      // @ts-expect-error a look is no change
      const kind: 'change' = tx.kind;
      return { kind };
    },
  });
});
