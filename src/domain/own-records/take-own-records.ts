import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { markOfKey } from '../../platform/crypto/receiver-key.ts';
import { purposeOfFile } from '../../platform/export/purpose-field.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, someOf, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { optionalReceiverKey } from '../../platform/http/receiver-key-field.ts';
import { readCaseHead } from '../case/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { takeable, takeOwnRecordsAction } from './own-records.access.ts';
import { ownRecordsTexts } from './own-records.texts.ts';
import { bases, linesIn, longestRecipient, takenClasses } from './own-records.ts';
import { TakeOwnRecordsPage } from './pages/TakeOwnRecordsPage.tsx';
import { readOwnRecords } from './read-own-records.ts';
import { digestOf, recordsFile, sealedTo } from './records-file.ts';

/**
 * The own organisation's records of one case as a file, of the classes that the worker reads and ticks: to another system of the organisation, or where
 * it must show them. Nothing that others wrote, no place, no agreement. It is in the use log before the file leaves.
 */
export const takeOwnRecords = change({
  path: '/cases/:caseId/export',
  slug: '/t/:caseId/vienti',
  summary:
    'Own records of these classes as a zip of JSON, a readable document and a manifest, for a typed recipient and purpose that stay in the access log; encrypted with age where a public `key` is given. Never `location`.',
  input: z.object({
    caseId: CaseId,
    classes: someOf(takenClasses),
    recipient: text(longestRecipient),
    purpose: purposeOfFile(),
    basis: choice(bases),
    key: optionalReceiverKey(),
  }),
  action: takeOwnRecordsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'OwnRecordsTaken',
  async run({ tx, input, acting, now, vault, trail, made }) {
    const { classes, recipient, purpose, basis, key } = input;
    const open = takeable(acting);
    if (!classes.every((each) => open.includes(each)))
      throw new Problem('invalid', { fields: [{ field: 'classes', reason: 'not-yours' }] });
    refuseIdentity({ recipient, purpose });
    const chosen = open.filter((each) => classes.includes(each));
    const [head, kinds] = await Promise.all([
      readCaseHead(tx, acting),
      readOwnRecords({ tx, vault, acting, trail }, chosen),
    ]);
    const records = {
      case: { code: head.code, codeWord: head.codeWord, state: head.state },
      taken: {
        at: now.toISOString(),
        by: acting.name,
        organisation: acting.organisation,
        recipient,
        purpose,
        basis,
      },
      classes: chosen,
      kinds,
    };
    trail.about({
      purpose,
      recipient,
      basis,
      taken: chosen,
      lines: linesIn(records),
      ...(key && { mark: markOfKey(key) }),
    });
    if (made) trail.ofFile(digestOf(made.bytes));
    return records;
  },
  form: {
    async prepare({ tx, acting }) {
      return { head: await readCaseHead(tx, acting), classes: takeable(acting) };
    },
    page: TakeOwnRecordsPage,
  },
  async file(records, language, { key }) {
    // What it is about stands in no name of a file.
    const name = `${ownRecordsTexts(language)('file.name')}.zip`;
    const bytes = await recordsFile(records, language);
    if (key === undefined) return { name, type: 'application/zip', bytes };
    return { name: `${name}.age`, type: 'application/octet-stream', bytes: await sealedTo(key, bytes) };
  },
});
