import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice, day, optionalDay, text, tick, version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { units } from '../../platform/time/finnish-days/index.ts';
import { dayOf } from '../../platform/time/format.ts';
import { correctRuleAction } from './deadline.access.ts';
import { correctionMarks, type Rule } from './deadline.ts';
import { longestReason } from './deadline-fields.ts';
import { CorrectRulePage } from './pages/CorrectRulePage.tsx';
import { insertCorrection, readRules } from './rules.queries.ts';

/** A rule of which there is something to correct here. */
const correctable = (
  rules: readonly Rule[],
  key: string | undefined,
): Rule & { length: NonNullable<Rule['length']> } => {
  const rule = rules.find((rule) => rule.key === key);
  if (!rule?.length) throw new Problem('not-found');
  return { ...rule, length: rule.length };
};

/** An administrator corrects a rule without a release. Running clocks follow by the job. */
export const correctRule = change({
  path: '/deadline-rules/:ruleKey/correct',
  slug: '/maaraajat/:ruleKey',
  summary: 'Correct a rule: length, whether the day moves, section, mark, day of checking, days in force, and why.',
  input: z.object({
    ruleKey: z.string().regex(/^[a-z]+(\.[a-z_]+){0,2}$/, 'id'),
    amount: z.coerce.number({ error: 'number' }).int('number').min(1, 'number').max(100, 'number'),
    unit: choice(units),
    moves: tick(),
    place: text(60),
    mark: choice(correctionMarks),
    checkedOn: day(),
    validFrom: optionalDay(),
    validUntil: optionalDay(),
    why: text(longestReason),
    version: version(),
  }),
  action: correctRuleAction,
  subject: () => onOwn,
  audit: 'DeadlineRuleCorrected',
  async run({ tx, input, trail }) {
    const rule = correctable(await readRules(tx), input.ruleKey);
    const { validFrom = null, validUntil = null } = input;
    refuse([
      ...(input.moves && rule.kind !== 'act' ? [{ field: 'moves', reason: 'period' }] : []),
      ...(validFrom && validUntil && validUntil < validFrom ? [{ field: 'validUntil', reason: 'before-start' }] : []),
    ]);
    if (rule.version !== input.version) throw new Problem('changed', { standing: { version: rule.version } });
    await insertCorrection(tx, {
      key: rule.key,
      version: input.version,
      length: { amount: input.amount, unit: input.unit },
      moves: input.moves,
      place: input.place,
      mark: input.mark,
      checkedOn: input.checkedOn,
      validFrom,
      validUntil,
      reason: input.why,
    });
    trail.about({ rule: rule.key, version: input.version + 1 });
    return { key: rule.key, version: input.version + 1 };
  },
  form: {
    async prepare({ tx, input, now }) {
      return { rule: correctable(await readRules(tx), input.ruleKey), today: dayOf(now) };
    },
    page: CorrectRulePage,
  },
  afterwards: () => '/maaraajat',
});
