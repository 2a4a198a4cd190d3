import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { getOwn, getSeenOwn, keepPracticeAction, practiceKey, putOwn } from '../practice/index.ts';
import { refuseShelters } from '../reader/index.ts';
import { listColleagues } from '../worker/index.ts';
import { ownFields, ownOf, typedOf, typedTexts } from './own-fields.ts';
import { OwnFormPage } from './pages/OwnFormPage.tsx';

/** Corrects a practice of the own organisation, publishes a draft, or publishes anew what was withdrawn. The former version stays as it was. */
export const changePractice = change({
  path: '/practices/:practiceKey/change',
  slug: '/kaytannot/:practiceKey/korjaa',
  summary: 'Correct a practice of one’s organisation, or publish it. What is published does not become a draft again.',
  input: z.object({ practiceKey: practiceKey(), ...ownFields, version: version() }),
  action: keepPracticeAction,
  subject: () => onOwn,
  audit: 'PracticeChanged',
  async run({ tx, acting, input, now, trail }) {
    const stands = await getSeenOwn(tx, acting.organisationId, input.practiceKey, input.version);
    const colleagues = await listColleagues(tx);
    const practice = ownOf(stands.key, input, {
      ...{ today: dayOf(now), colleagues, language: acting.language, owner: stands.ownerId },
    });
    refuse(stands.state === 'published' && input.state === 'draft' ? [{ field: 'state', reason: 'published' }] : []);
    refuseShelters(acting, typedTexts(input));
    const next = await putOwn(tx, practice, stands.version);
    trail.about({ practice: stands.key, version: next });
    return { key: stands.key, version: next };
  },
  form: {
    async prepare({ tx, acting, input }) {
      const [practice, colleagues] = await Promise.all([
        getOwn(tx, acting.organisationId, input.practiceKey),
        listColleagues(tx),
      ]);
      return { practice, typed: typedOf(practice), colleagues, me: acting.workerId };
    },
    page: OwnFormPage,
  },
  keeps: 'practiceKey',
  corrects: 'practiceKey',
  afterwards: ({ key }) => `/kaytannot/${key}`,
});

/** @throws Problem `conflict` for what is a draft or was withdrawn: others do not read it */
export function mustBePublished({ state }: { readonly state: string }): void {
  if (state !== 'published') throw new Problem('conflict', { reason: 'not-published' });
}
