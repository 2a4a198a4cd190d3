import type { Client } from 'pg';
import { slice } from '../slices.ts';

/** Multiples of five that differ from region to region. */
const number = (at: number, nth: number): number => 5 * (2 + ((at * 7 + nth * 3) % 9));

const answersOf = (at: number, answers: readonly string[]) =>
  Object.fromEntries(answers.map((answer, nth) => [answer, number(at, nth)]));
const both = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((first) => other.map((second) => `${first} ${second}`));

const began = ['began', 'not-begun', 'lost'];
const soon = ['yes', 'no', 'not-yet'];
const identified = ['identified', 'not-identified'];
const needs = ['safety', 'housing', 'money', 'health', 'residence', 'legal-aid'];

/** Every number that a release of regions may have. */
const numbersOf = (at: number) => ({
  people: 40 + number(at, 1),
  by: {
    period: answersOf(at, ['2025/7–12', '2026/1–6']),
    soon: answersOf(at, soon),
    'needs-unmet': answersOf(at, ['0', '1--2', '3--4', '5+']),
    referrals: answersOf(at, ['accepted', 'declined', 'unanswered', 'none']),
    furthest: answersOf(at, ['report', 'investigation', 'charges', 'trial', 'judgment', 'appeal']),
    began: answersOf(at, began),
    'channel began': answersOf(at, both(['support', 'social-health', 'counsel', 'authority'], began)),
    'began soon': answersOf(at, both(began, soon)),
    'began identified': answersOf(at, both(began, identified)),
    'identified reported': answersOf(at, both(identified, ['yes', 'no'])),
    ...Object.fromEntries(needs.map((need) => [`need-${need}`, answersOf(at, ['unmet', 'met', 'never'])])),
  },
});

/** Keeps a release of every county: pages of regions are drawn from nothing else. */
export async function putFigures(owner: Client, authorId: string): Promise<void> {
  const { countyCodes, regionName } = await slice('service');
  const figures = {
    ...{ k: 5, off: { single: 4, crossed: 9 }, from: '2025-07-01', until: '2026-07-01', country: numbersOf(0) },
    regions: countyCodes.map((code, at) => ({ name: regionName('fi', code), ...numbersOf(at + 1) })),
  };
  await owner.query(
    `with s as (insert into app.study (id, version, author_id, organisation_id, state, question, tables, from_on, until_on, k, readers, basis,
         officer_id, officer_organisation_id, written_at)
       select gen_random_uuid(), 1, a.id, a.organisation_id, 'made', 'bench', 'regions', '2025-07-01', '2026-07-01', 5, 'bench', 'bench', o.id,
         o.organisation_id, now()
       from app.worker a, (select id, organisation_id from app.worker where id <> $1 limit 1) o where a.id = $1 returning id, version)
     insert into app.study_release (study_id, version, reports, numbers, figures, made_at)
     select id, version, '{"fi": {}, "sv": {}, "en": {}}', '{}', $2, now() from s`,
    [authorId, JSON.stringify(figures)],
  );
}
