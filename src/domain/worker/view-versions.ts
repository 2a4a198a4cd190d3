import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { version } from '../../platform/version.ts';
import { VersionsPage } from './pages/VersionsPage.tsx';
import { findSchema, listVersionRuns } from './version.queries.ts';
import { viewVersionsAction } from './worker.access.ts';

/** Which version runs, with which schema, since when, and whether the database was backed up before each change of it. */
export const viewVersions = look({
  path: '/versions',
  slug: '/minun/paivitys',
  summary: 'Which version runs with which schema, what ran before, and whether a backup was taken before each.',
  input: z.object({}),
  action: viewVersionsAction,
  subject: () => onOwn,
  audit: 'VersionsViewed',
  async run({ tx }) {
    const [schema, runs] = await Promise.all([findSchema(tx), listVersionRuns(tx)]);
    return { version, ...schema, runs };
  },
  page: VersionsPage,
});
