import type { Hono } from 'hono';
import { buildEntry, type Entry } from '../../platform/audit/trail.ts';
import { sealing, withKeys } from '../../platform/crypto/keep-keys.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import { inTransaction } from '../../platform/db/tx.ts';
import { securityHeaders } from '../../platform/http/answer.ts';
import type { Faces } from '../../platform/http/faces.ts';
import { problemHtml } from '../../platform/http/html-face.ts';
import { Problem } from '../../platform/http/problem.ts';
import { hashToken } from '../../platform/http/session.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import { type FeedLine, feedFile } from './feed.ts';

interface FeedRow {
  worker_id: string;
  worker: string;
  organisation_id: string;
  organisation: string;
  log_room: number;
  now: Date;
  language: Language;
  lines: FeedLine[];
  /** Where other owners of what is told keep their logs of its cases. */
  owners: { caseId: string; room: number; keyRoom: number; rows: string[] }[];
}

/** One entry for the reader's organisation, and one for each owner on each case. */
function feedEntries(vault: Vault, row: FeedRow): Entry[] {
  const acting = {
    ...{ workerId: row.worker_id, name: row.worker, roles: [], language: row.language, kind: '' },
    ...{ organisationId: row.organisation_id, organisation: row.organisation, now: row.now, logRoom: row.log_room },
    unseenShelters: [],
  };
  const entry = (room: number, keyRoom: number, caseId: string | undefined, rows: readonly string[]) =>
    buildEntry(
      vault,
      acting,
      { room, keyRoom },
      'CalendarFeedRead',
      caseId,
      { classes: new Map([['coordination', rows.length]]), rows },
      {},
    );
  const own = row.lines.map(({ uid }) => uid);
  return [
    entry(row.log_room, row.log_room, undefined, own),
    ...row.owners.map(({ room, keyRoom, caseId, rows }) => entry(room, keyRoom, caseId, rows)),
  ];
}

/** Reads what the holder of an address may see and logs the reading, in one transaction; nothing for an unknown address. */
function readFeed({ engine }: Faces, secret: string): Promise<FeedRow | undefined> {
  const hash = hashToken(secret);
  const transaction = () =>
    inTransaction(
      engine.pools.look,
      'look',
      (tx) => tx.query<FeedRow>('select * from look.feed($1)', [hash]),
      async (tx, [row]) => {
        if (!row) return undefined;
        await sealing(tx, engine.ring, (vault) =>
          tx.query('select look.log_feed($1, $2)', [hash, JSON.stringify(feedEntries(vault, row))]),
        );
        return row;
      },
      async () => undefined,
    );
  return withKeys(engine.ring, transaction);
}

/**
 * The calendar feed: an address that needs no sign-in, because calendar programs cannot. Whatever is wrong with the address, the
 * same question goes to the database and the answer is that of a page that is not there.
 */
export function mountFeed(app: Hono, faces: Faces): void {
  app.get('/ical/:file', async ({ req }) => {
    try {
      const row = await readFeed(faces, (req.param('file') ?? '').replace(/\.ics$/, ''));
      if (!row) throw new Problem('not-found');
      return new Response(feedFile(row.lines, row.language, row.now), {
        headers: { ...securityHeaders, 'content-type': 'text/calendar; charset=utf-8' },
      });
    } catch (error) {
      return problemHtml(faces, 'fi', req.raw, error);
    }
  });
}
