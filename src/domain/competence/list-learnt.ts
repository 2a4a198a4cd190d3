import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { keepTrainingsAction } from './competence.access.ts';
import { RegisterPage } from './pages/RegisterPage.tsx';
import { readRegister } from './register.ts';

/** Who of the own organisation holds which training. How well somebody manages, it does not tell. */
export const listLearnt = look({
  path: '/learnt',
  slug: '/osaaminen/rekisteri',
  summary: 'Which trainings the workers of one’s organisation have done and until when they are valid; no assessment.',
  input: z.object({}),
  action: keepTrainingsAction,
  subject: () => onOwn,
  audit: 'LearntListed',
  run: async ({ tx, now }) => ({ today: dayOf(now), rows: await readRegister(tx, dayOf(now)) }),
  page: RegisterPage,
});
