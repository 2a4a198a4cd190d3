import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice } from '../../platform/http/fields.ts';
import { setDigestAction } from './worker.access.ts';
import { digestChoices } from './worker.ts';

/** Asks for a mail on the mornings of working days, or ends it. */
export const setDigest = change({
  path: '/me/digest',
  slug: '/minun/aamuviesti',
  summary:
    'Ask for a mail on the mornings of working days on which something is for the day, or end it. The mail says that there is something, and nothing of it.',
  input: z.object({ digest: choice(digestChoices) }),
  action: setDigestAction,
  subject: () => onOwn,
  audit: 'DigestChosen',
  async run({ tx, input: { digest }, trail }) {
    await tx.query('select act.set_digest($1)', [digest === 'yes']);
    trail.about({ digest });
    return { digest };
  },
  afterwards: () => '/minun',
});
