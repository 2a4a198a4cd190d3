import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { listNamesakes } from '../organisation/index.ts';
import { viewIntakeAction } from './access.access.ts';
import { listIntake } from './intake.queries.ts';
import { IntakePage } from './pages/IntakePage.tsx';

/** The intake room: who invites (or nobody, of a hidden organisation), why, under what code word, how urgent, since when. No case. */
export const viewIntake = look({
  path: '/intake',
  slug: '/saapuneet',
  summary: 'Invitations to the own organisation; intake workers alone.',
  input: z.object({}),
  action: viewIntakeAction,
  subject: () => onOwn,
  audit: 'IntakeViewed',
  async run({ tx, acting, now, trail, vault }) {
    const rows = await listIntake(tx, vault);
    for (const { id } of rows) trail.saw(acting.organisationId, 'intake', `invitation:${id}:1`);
    return {
      now: now.toISOString(),
      invitations: rows,
      /** Organisations that bear the name of one who invites, where there are several. */
      namesakes: await listNamesakes(
        tx,
        rows.map(({ from }) => from),
      ),
    };
  },
  page: IntakePage,
});
