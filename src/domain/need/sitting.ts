import type { z } from 'zod';
import type { FieldProblem } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import { type AlwaysTyped, shapeOf } from '../line/index.ts';
import { type Domain, domains, needFields, needWords } from './need-fields.ts';

/** What is said of each domain when all of them are gone through at one sitting. */
const parts = ['urgency', 'answer', ...needWords] as const;
type Part = (typeof parts)[number];
type PartName = `${Domain}-${Part}`;

export const partName = (domain: Domain, part: Part): PartName => `${domain}-${part}`;

/** A name of a part taken apart again; undefined for any other field. */
export function partOf(name: string): { readonly domain: Domain; readonly part: Part } | undefined {
  for (const domain of domains) for (const part of parts) if (name === partName(domain, part)) return { domain, part };
  return undefined;
}

const { urgency, answer, hers, ours, strengths, seenOn } = shapeOf(needFields, 'always');
const schemas = { urgency: urgency.optional(), answer: answer.optional(), hers, ours, strengths };
type PartShape = { [Domains in Domain as `${Domains}-urgency`]: typeof schemas.urgency } & {
  [Domains in Domain as `${Domains}-answer`]: typeof schemas.answer;
} & { [Domains in Domain as `${Domains}-${(typeof needWords)[number]}`]: typeof hers };

/** The day, whether the client was asked unless a domain says otherwise, and the parts of each domain. */
export const sittingShape = {
  seenOn,
  answer: answer.default('answered'),
  // The names are those of the type by construction.
  ...(Object.fromEntries(
    domains.flatMap((domain) => parts.map((part) => [partName(domain, part), schemas[part]] as const)),
  ) as PartShape),
};

/** A look at one domain as it is recorded. */
type LookSaid = AlwaysTyped<typeof needFields>;

type Typed = z.output<z.ZodObject<typeof sittingShape>>;
type Sitting = Partial<Typed> & Pick<Typed, 'seenOn' | 'answer'>;

/** What somebody was not asked was not said. */
const isUnasked = ({ answer, hers }: Pick<LookSaid, 'answer' | 'hers'>): boolean =>
  answer !== 'answered' && hers !== undefined;

/** A look of the future is a plan. */
const ofFuture = (seenOn: Day, today: Day): FieldProblem[] =>
  seenOn > today ? [{ field: 'seenOn', reason: 'future' }] : [];

/** What does not fit in one look. */
export const unfitLook = (look: Pick<LookSaid, 'answer' | 'hers' | 'seenOn'>, today: Day): FieldProblem[] => [
  ...ofFuture(look.seenOn, today),
  ...(isUnasked(look) ? [{ field: 'hers', reason: 'not-asked' }] : []),
];

/**
 * The looks of a sitting, and what is wrong with it, by the field in which it was said. A domain of which nothing is said is not looked at;
 * one with words and no urgency is refused, so that nothing that was typed is left out.
 */
export function looksOf(said: Sitting, today: Day): { looks: LookSaid[]; problems: FieldProblem[] } {
  const looks: LookSaid[] = [];
  const problems = ofFuture(said.seenOn, today);
  for (const domain of domains) {
    const urgency = said[`${domain}-urgency` as const];
    const answer = said[`${domain}-answer` as const];
    const words = {
      hers: said[`${domain}-hers` as const],
      ours: said[`${domain}-ours` as const],
      strengths: said[`${domain}-strengths` as const],
    };
    if (urgency === undefined) {
      if (answer !== undefined || Object.values(words).some((word) => word !== undefined))
        problems.push({ field: partName(domain, 'urgency'), reason: 'choose' });
      continue;
    }
    const look = { domain, urgency, answer: answer ?? said.answer, seenOn: said.seenOn, ...words };
    looks.push(look);
    if (isUnasked(look)) problems.push({ field: partName(domain, 'hers'), reason: 'not-asked' });
  }
  if (looks.length === 0 && problems.length === 0)
    problems.push({ field: partName(domains[0], 'urgency'), reason: 'one-at-least' });
  return { looks, problems };
}
