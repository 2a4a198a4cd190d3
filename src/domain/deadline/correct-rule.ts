import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { optionalChoice, tick, unnamedText, version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { units } from '../../platform/time/finnish-days/index.ts';
import { type Length, writeLaw } from '../law/index.ts';
import { correctRuleAction } from './deadline.access.ts';
import { isCounted, type Rule, rulesNow } from './deadline.ts';
import { longestReason } from './deadline-fields.ts';
import { CorrectRulePage } from './pages/CorrectRulePage.tsx';

/** A rule of which there is something to correct beside its provision. */
function correctable(key: string | undefined): Rule & { length: Length } {
  const rule = rulesNow().find((rule) => rule.key === key);
  if (!rule?.length || !isCounted(rule)) throw new Problem('not-found');
  return { ...rule, length: rule.length };
}

/** An administrator corrects how a rule counts, without a release. Running clocks follow by the job. */
export const correctRule = change({
  path: '/deadline-rules/:ruleKey/correct',
  slug: '/maaraajat/:ruleKey',
  summary:
    'Correct how a rule counts: whether its last day moves to a working day, and how long a local target is. What the law says is corrected in its register.',
  input: z.object({
    ruleKey: z.string().regex(/^[a-z]+(\.[a-z_]+){0,2}$/, 'id'),
    amount: z.coerce.number({ error: 'number' }).int('number').min(1, 'number').max(100, 'number').optional(),
    unit: optionalChoice(units),
    moves: tick(),
    why: unnamedText(longestReason),
    /** One more than the entries of the rule that the writer had before her. */
    version: version(),
  }),
  action: correctRuleAction,
  subject: () => onOwn,
  audit: 'DeadlineRuleCorrected',
  async run({ tx, input, trail }) {
    const rule = correctable(input.ruleKey);
    const { amount, unit, moves, why } = input;
    const target = rule.kind === 'target';
    refuse([
      ...(moves && target ? [{ field: 'moves', reason: 'period' }] : []),
      ...(target && amount === undefined ? [{ field: 'amount', reason: 'number' }] : []),
      ...(target && unit === undefined ? [{ field: 'unit', reason: 'choose' }] : []),
      ...(!target && (amount !== undefined || unit !== undefined) ? [{ field: 'amount', reason: 'law' }] : []),
    ]);
    if (rule.entries + 1 !== input.version) throw new Problem('changed', { standing: { version: rule.entries + 1 } });
    const said = target ? { length: { amount, unit } } : { moves };
    await writeLaw(tx, [{ kind: 'rule', key: rule.key, act: 'corrected', said, seen: rule.entries, reason: why }]);
    trail.about({ rule: rule.key, version: rule.version + 1 });
    return { key: rule.key, version: input.version + 1 };
  },
  form: {
    async prepare({ input }) {
      return { rule: correctable(input.ruleKey) };
    },
    page: CorrectRulePage,
  },
  keeps: 'ruleKey',
  corrects: 'ruleKey',
  afterwards: () => '/maaraajat',
});
