import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import {
  Checked,
  editionsOf,
  Noted,
  provisionKeys,
  provisionOf,
  readEntries,
  type WrittenEntry,
} from '../law/index.ts';
import { viewLawAction } from './law-register.access.ts';
import { ProvisionPage } from './pages/ProvisionPage.tsx';
import { lookAtOwn } from './proposal/proposal.queries.ts';

/** Each entry with what it changed and the edition that it made. */
function changesOf(entries: readonly WrittenEntry[]) {
  let edition = 1;
  return entries.flatMap(({ act, said, reason, author_name, written_at }) => {
    if (act === 'corrected') edition += 1;
    // Who has checked or noted; what names nobody has done neither.
    const named = act === 'corrected' ? null : (act === 'noted' ? Noted : Checked).safeParse(said).data;
    if (named === undefined) return [];
    const change = {
      act,
      edition,
      fields: act === 'corrected' ? Object.keys(said as object) : [],
      named,
      reason,
      by: author_name,
      writtenAt: written_at.toISOString(),
    };
    return [change];
  });
}

/** One provision: what holds beside what is pending, what is known from where, and where the program uses it. */
export const viewProvision = look({
  path: '/law/:provisionKey',
  slug: '/lakirekisteri/:provisionKey',
  summary: 'One provision of the register, with its parts, what is pending, its source, and where the program uses it.',
  input: z.object({
    provisionKey: z.enum(provisionKeys, 'id'),
    /** A former edition, by its number; the present one unless said. */
    edition: z.coerce.number({ error: 'number' }).int('number').min(1, 'number').max(100_000, 'number').optional(),
  }),
  action: viewLawAction,
  subject: () => onOwn,
  audit: 'ProvisionViewed',
  async run({ tx, input, trail, vault }) {
    const now = provisionOf(input.provisionKey);
    const [entries, own] = await Promise.all([readEntries(tx, 'provision', now.key), lookAtOwn(tx, vault, now.key)]);
    const row =
      input.edition === undefined
        ? now
        : editionsOf(input.provisionKey, entries).findLast(({ edition }) => edition === input.edition);
    if (!row) throw new Problem('not-found');
    const parts = provisionKeys.filter((key) => {
      const { statute, sections } = provisionOf(key);
      return statute === row.statute && row.sections.length > 0 && sections.join() === row.sections.join();
    });
    trail.about({ provision: row.key });
    return {
      key: input.provisionKey,
      row,
      former: row.edition < now.edition,
      parts: parts.length > 0 ? parts : [input.provisionKey],
      changes: changesOf(entries).toReversed(),
      /** Proposals of the reader's own. */
      own,
    };
  },
  page: ProvisionPage,
});
