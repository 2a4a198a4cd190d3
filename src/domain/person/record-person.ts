import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, day, optionalText, version } from '../../platform/http/fields.ts';
import { Problem, problemOf } from '../../platform/http/problem.ts';
import { spokenLanguages } from '../../platform/i18n/spoken.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { identityCodeFault, tidyIdentityCode } from './identity-code.ts';
import { RecordPersonPage } from './pages/RecordPersonPage.tsx';
import { recordPersonAction } from './person.access.ts';
import { findPerson, identityRoom, insertPerson, replacePerson, sealPerson } from './person.queries.ts';
import type { PersonFields } from './person.ts';

const Input = z.object({
  caseId: CaseId,
  firstNames: optionalText(200, 'whole-names'),
  lastName: optionalText(200, 'whole-names'),
  otherNames: optionalText(300, 'whole-names'),
  birthDate: day().optional(),
  identityCode: optionalText(20)
    .transform((typed) => (typed === undefined ? undefined : tidyIdentityCode(typed)))
    .refine((code) => code === undefined || identityCodeFault(code) === undefined, 'identity-code'),
  citizenship: optionalText(100),
  language: z.enum(spokenLanguages, { error: 'choose' }).optional(),
  documents: optionalText(1000),
  version: version().optional(),
});

function fieldsOf({ caseId: _, version: __, ...fields }: z.output<typeof Input>, today: string): PersonFields {
  if (fields.birthDate !== undefined && fields.birthDate > today)
    throw new Problem('invalid', { fields: [{ field: 'birthDate', reason: 'future' }] });
  return fields;
}

/** Writes down who she is, all of it or a little: the next version, closed with the room's key. A lost update is refused with what stands. */
export const recordPerson = change({
  path: '/cases/:caseId/person',
  slug: '/t/:caseId/henkilo/kirjaa',
  summary: 'Record identity: every field optional; a lost update is refused and shows what stands.',
  input: Input,
  action: recordPersonAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PersonRecorded',
  async run({ tx, input, acting, now, trail, vault }) {
    const fields = fieldsOf(input, dayOf(now));
    const [roomId, kept] = await Promise.all([identityRoom(tx, input.caseId), findPerson(tx, vault, input.caseId)]);
    if (roomId === undefined) throw new Problem('not-found');
    const changed = () =>
      new Problem(
        'changed',
        kept
          ? { standing: { version: kept.version, author: kept.author, writtenAt: kept.writtenAt, ...kept.fields } }
          : {},
      );
    if (kept?.version !== input.version) throw changed();
    const next = { id: kept?.id ?? randomUUID(), roomId, version: (kept?.version ?? 0) + 1 };
    const sealed = sealPerson(vault, next, fields);
    if (kept) {
      if (!(await replacePerson(tx, { id: kept.id, version: kept.version, sealed }, acting.workerId, now)))
        throw changed();
    } else {
      await insertPerson(tx, { ...next, sealed }, acting.workerId, now).catch((error: unknown) => {
        // Two first records at once: the other one stands.
        throw problemOf(error)?.code === 'conflict' ? changed() : error;
      });
    }
    trail.saw(acting.organisationId, 'identity', `person:${next.id}:${next.version}`);
    trail.about({ version: next.version });
    return { version: next.version };
  },
  form: {
    async prepare({ tx, acting, vault, trail }) {
      const [head, kept] = await Promise.all([readCaseHead(tx, acting), findPerson(tx, vault, acting.case.id)]);
      if (kept) trail.saw(acting.organisationId, 'identity', `person:${kept.id}:${kept.version}`);
      return { head, standing: kept ?? null };
    },
    page: RecordPersonPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/henkilo`,
});
