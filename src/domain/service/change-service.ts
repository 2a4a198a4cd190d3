import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice, id, optionalDay, optionalText, tick, version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { findIdentity } from '../../platform/identity/looks-like-identity.ts';
import { dayOf } from '../../platform/time/format.ts';
import { amended } from './document/amend.ts';
import { columnsOf } from './document/columns.ts';
import { ChangeServicePage } from './pages/ChangeServicePage.tsx';
import { changeServiceAction } from './service.access.ts';
import { getKeptService, putService } from './service.queries.ts';
import { type Group, type Nameless, namelessAnswers } from './service.ts';
import type { ServiceDetail } from './service.view.ts';

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

/** Whom it serves, when it has said whether one may ask without a name: a guess stays where it says nothing. */
function servesWith({ serves, classified }: Pick<ServiceDetail, 'serves' | 'classified'>, nameless: Nameless) {
  const anonymous: Group = 'anonymous';
  if (nameless === 'not-told' && classified === 'guessed') return serves;
  const others = serves.filter((group) => group !== anonymous);
  if (nameless !== 'yes') return others;
  return serves.includes(anonymous) ? serves : [...others, anonymous];
}

/** What everybody reads tells of nobody. */
const refuseIdentity = (typed: { readonly opening?: string | undefined; readonly eligibility?: string | undefined }) =>
  refuse(
    (['opening', 'eligibility'] as const)
      .filter((field) => findIdentity(typed[field] ?? ''))
      .map((field) => ({ field, reason: 'looks-like-identity' })),
  );

/** What a service tells of itself: waiting time, opening, languages, for whom. The next version; the former one is kept. */
export const changeService = change({
  path: '/services/:serviceId/change',
  slug: '/palvelut/:serviceId/muuta',
  summary:
    'Change waiting time, opening, languages, eligibility, whether one may ask without a name and whether everybody may read of a service that one keeps; a lost update is refused.',
  input: z.object({
    serviceId: id(),
    waitingDays,
    waitingToldOn: optionalDay(),
    // The directory is where services go by their names.
    opening: optionalText(500, 'any'),
    eligibility: optionalText(1000, 'any'),
    languages: languageList.default([]),
    /** Whoever does not say leaves what was told. */
    nameless: choice(namelessAnswers).optional(),
    /** Everybody may read of it without an account; its owner alone says so. */
    isPublic: tick(),
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
    const { isPublic, nameless = service.nameless } = input;
    if (isPublic && !service.isPublic && !service.publishes) throw new Problem('forbidden');
    if (isPublic) refuseIdentity(input);
    const document = amended(service.document, {
      opening: input.opening,
      eligibility: input.eligibility,
      languages: input.languages,
      nameless,
      waiting: input.waitingDays === undefined ? undefined : { days: input.waitingDays, toldOn },
    });
    const { needs, whoPays, regions, classified } = service;
    const serves = servesWith(service, nameless);
    // What it is for has not changed: a guess stays the guess that was made.
    const columns = { ...columnsOf(document), needs, serves, whoPays, regions, classified };
    const next = await putService(tx, { ...service, isPublic }, columns, document, input.version);
    trail.about({ serviceId: service.id, version: next });
    return { id: service.id, version: next };
  },
  form: {
    prepare: ({ tx, input }) => getKeptService(tx, input.serviceId),
    page: ChangeServicePage,
  },
  keeps: 'serviceId',
  corrects: 'serviceId',
  afterwards: (view) => `/palvelut/${view.id}`,
});
