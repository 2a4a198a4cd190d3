import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { keepPracticeAction, putOwn } from '../practice/index.ts';
import { refuseShelters } from '../reader/index.ts';
import { listColleagues } from '../worker/index.ts';
import { ownFields, ownOf, typedTexts } from './own-fields.ts';
import { OwnFormPage } from './pages/OwnFormPage.tsx';

/** A practice that an organisation tells of itself: a draft for its own workers, or published for everybody. */
export const writePractice = change({
  path: '/practices',
  slug: '/kaytannot/uusi',
  summary: 'Write a practice of one’s organisation, as a draft or published, in one or more of three languages.',
  input: z.object(ownFields),
  action: keepPracticeAction,
  subject: () => onOwn,
  audit: 'PracticeWritten',
  async run({ tx, acting, input, now, trail }) {
    const key = `own-${randomBytes(8).toString('hex')}`;
    const colleagues = await listColleagues(tx);
    const practice = ownOf(key, input, { today: dayOf(now), colleagues, language: acting.language });
    refuseShelters(acting, typedTexts(input));
    const version = await putOwn(tx, practice, 0);
    trail.about({ practice: key, version });
    return { key, version };
  },
  form: {
    prepare: async ({ tx, acting }) => ({ colleagues: await listColleagues(tx), me: acting.workerId }),
    page: OwnFormPage,
  },
  keeps: 'practiceKey',
  afterwards: ({ key }) => `/kaytannot/${key}`,
});
