import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, optionalDay, optionalText, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { amended } from './document/amend.ts';
import { columnsOf } from './document/columns.ts';
import { ChangeServicePage } from './pages/ChangeServicePage.tsx';
import { changeServiceAction } from './service.access.ts';
import { getKeptService, putService } from './service.queries.ts';

/** Language codes, separated by commas or spaces. */
const languageList = z
  .string()
  .transform((value) =>
    value
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  )
  .pipe(z.array(z.string().regex(/^[a-z]{2,3}$/, 'language')).max(40, 'too-long'));

const waitingDays = z
  .union([z.literal(''), z.string().regex(/^\s*\d{1,4}\s*$/, 'number'), z.number().int().min(0).max(3650)])
  .optional()
  .transform((value) => (value === '' || value === undefined ? undefined : Number(value)))
  .pipe(z.number().max(3650, 'number').optional());

/** What a service tells of itself: waiting time, opening, languages, for whom. The next version; the former one is kept. */
export const changeService = change({
  path: '/services/:serviceId/change',
  slug: '/palvelut/:serviceId/muuta',
  summary:
    'Change waiting time, opening, languages and eligibility of a service that one keeps; a lost update is refused.',
  input: z.object({
    serviceId: id(),
    waitingDays,
    waitingToldOn: optionalDay(),
    // The directory is where services go by their names.
    opening: optionalText(500, 'any'),
    eligibility: optionalText(1000, 'any'),
    languages: languageList.default([]),
    version: version(),
  }),
  action: changeServiceAction,
  subject: () => onOwn,
  audit: 'ServiceChanged',
  async run({ tx, input, now, trail }) {
    const service = await getKeptService(tx, input.serviceId);
    if (service.version !== input.version) throw new Problem('changed', { standing: { version: service.version } });
    const today = dayOf(now);
    // Whoever changes only the opening hours has said nothing new about the waiting time.
    const same = input.waitingDays === service.waitingDays ? service.waitingToldOn : null;
    const toldOn = input.waitingToldOn ?? same ?? today;
    if (toldOn > today) throw new Problem('invalid', { fields: [{ field: 'waitingToldOn', reason: 'future' }] });
    const document = amended(service.document, {
      opening: input.opening,
      eligibility: input.eligibility,
      languages: input.languages,
      waiting: input.waitingDays === undefined ? undefined : { days: input.waitingDays, toldOn },
    });
    const { needs, serves, whoPays, regions, classified } = service;
    // What it is for has not changed: a guess stays the guess that was made.
    const columns = { ...columnsOf(document), needs, serves, whoPays, regions, classified };
    const next = await putService(tx, service, columns, document, input.version);
    trail.about({ serviceId: service.id, version: next });
    return { id: service.id, version: next };
  },
  form: {
    prepare: ({ tx, input }) => getKeptService(tx, input.serviceId),
    page: ChangeServicePage,
  },
  afterwards: (view) => `/palvelut/${view.id}`,
});
