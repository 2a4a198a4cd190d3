import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { optionalChoice, optionalText } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { organisationKinds } from '../organisation/index.ts';
import { readUptake } from './adoption.queries.ts';
import { noUptake } from './adoption.ts';
import { findPractices } from './find-practices.ts';
import { readOwnLibrary } from './own-practices.queries.ts';
import { PracticesPage } from './pages/PracticesPage.tsx';
import { findPracticeAction } from './practice.access.ts';
import { headsOf, isPastReview, type Listed, practiceUses, themes } from './practice.ts';
import { practiceOf, practices } from './practices.ts';
import { reviewBy } from './sources.ts';

/** What a place of the work is called: a code of a need, a sector or a step. */
const placeCode = () =>
  z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/, 'choose')
    .max(60, 'choose')
    .optional();

/** The practice library: by what is hard, theme, whose workers, place of the work, and what is in use here. */
export const listPractices = look({
  path: '/practices',
  slug: '/kaytannot',
  summary:
    'Practices that sources describe and that organisations have written: by words, theme, kind of organisation, place of the work and own use.',
  input: z.object({
    q: optionalText(200),
    theme: optionalChoice(themes),
    kind: optionalChoice(organisationKinds),
    use: optionalChoice(practiceUses),
    need: placeCode(),
    sector: placeCode(),
    step: placeCode(),
  }),
  action: findPracticeAction,
  subject: () => onOwn,
  audit: 'PracticesSearched',
  async run({ tx, acting, now, input: { q, use, ...rest } }) {
    const [library, uptake] = await Promise.all([readOwnLibrary(tx), readUptake(tx)]);
    const own = new Map(library.all.map((practice) => [practice.key, practice]));
    const uptakeOf = ({ key }: Listed) => uptake.get(key) ?? noUptake;
    const isWithdrawn = ({ key }: Listed) => own.get(key)?.state === 'withdrawn';
    const fits = (practice: Listed): boolean => {
      if (use === 'written') return own.get(practice.key)?.organisationId === acting.organisationId;
      return !isWithdrawn(practice) && (use === undefined || uptakeOf(practice).ours === 'in-use');
    };
    const today = dayOf(now);
    return {
      filter: { q, use, ...rest },
      all: practices.length + library.all.filter((practice) => !isWithdrawn(practice)).length,
      practices: findPractices({ ...rest, words: q }, library)
        .filter(fits)
        .map((practice) => {
          const { key, themes, kinds, evidence, words } = practice;
          const written = own.get(key);
          const reviewOn = written?.reviewBy ?? reviewBy;
          return {
            ...{ key, themes, kinds, country: practiceOf(key)?.country ?? null, evidence },
            words: headsOf(words),
            reviewBy: reviewOn,
            isPastReview: isPastReview(reviewOn, today),
            own: written ? { organisation: written.organisation, state: written.state } : null,
            uptake: uptakeOf(practice),
          };
        }),
    };
  },
  page: PracticesPage,
});
