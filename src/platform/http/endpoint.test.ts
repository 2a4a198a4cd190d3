import { expect, test } from 'vitest';
import { z } from 'zod';
import { action, onCase, onOwn } from '../acting/action.ts';
import { change, look } from './endpoint.ts';
import { CaseId } from './fields.ts';

const close = action('case.close', 'case', () => true);
const list = action('case.list', 'own', () => true);
const run = async () => ({});

test('an endpoint without a name in the use log, or with a subject of another kind than its action, does not compile', () => {
  const input = z.object({ caseId: CaseId });
  const good = look({
    path: '/a',
    summary: 's',
    input,
    action: close,
    subject: (it) => onCase(it.caseId),
    audit: 'CaseLookedAt',
    run,
  });
  expect(good.method).toBe('GET');
  // @ts-expect-error audit is missing
  change({ path: '/a', summary: 's', input, action: close, subject: (it) => onCase(it.caseId), run });
  // @ts-expect-error a case action needs a case
  change({ path: '/a', summary: 's', input, action: close, subject: () => onOwn, audit: 'CaseClosed', run });
  look({
    path: '/a',
    summary: 's',
    input,
    action: list,
    // @ts-expect-error an own action takes no case
    subject: (it) => onCase(it.caseId),
    audit: 'CasesListed',
    run,
  });
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
