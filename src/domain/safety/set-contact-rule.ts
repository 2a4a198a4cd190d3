import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, optionalText, tick, timeOfDay, version } from '../../platform/http/fields.ts';
import { Problem, problemOf, refuse } from '../../platform/http/problem.ts';
import { spokenLanguages } from '../../platform/i18n/spoken.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead, refreshList } from '../case/index.ts';
import { readReaders } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { ContactRulePage } from './pages/ContactRulePage.tsx';
import { openRule, sealRule } from './rule-secret.ts';
import { ruleView } from './rule-view.ts';
import { insertRule, type NewRule, readRules, supersedeRule } from './rules.queries.ts';
import { setContactRuleAction } from './safety.access.ts';
import { channels, unfitFields, users } from './safety.ts';

const Input = z.object({
  caseId: CaseId,
  channel: choice(channels),
  rule: choice(['allowed', 'forbidden']),
  days: z
    .array(z.coerce.number({ error: 'choose' }).int('choose').min(1, 'choose').max(7, 'choose'), { error: 'choose' })
    .max(7, 'choose')
    .optional(),
  hourFrom: timeOfDay().optional(),
  hourUntil: timeOfDay().optional(),
  who: choice(users).optional(),
  messageAllowed: tick(),
  language: z.enum(spokenLanguages, { error: 'choose' }).optional(),
  interpreter: optionalText(300),
  ifAnother: optionalText(500),
  codePhrase: optionalText(200),
  note: optionalText(1000),
  checkedOn: day(),
  validUntil: day().optional(),
  version: version().optional(),
});
type RuleInput = z.output<typeof Input>;

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** A forbidden channel keeps no days, hours or users: there is nothing to keep to. */
function conditions(
  input: RuleInput,
): Pick<NewRule, 'allowed' | 'days' | 'hourFrom' | 'hourUntil' | 'who' | 'messageAllowed'> {
  if (input.rule === 'forbidden')
    return { allowed: false, days: everyDay, hourFrom: null, hourUntil: null, who: 'anyone', messageAllowed: false };
  return {
    allowed: true,
    days: input.days && input.days.length > 0 ? [...new Set(input.days)].sort((a, b) => a - b) : everyDay,
    hourFrom: input.hourFrom ?? null,
    hourUntil: input.hourUntil ?? null,
    who: input.who ?? 'anyone',
    messageAllowed: input.messageAllowed,
  };
}

/**
 * Sets the own organisation's rule for one channel. The former rule stays as it was, with the moment it ended; a lost update is
 * refused with the rule that stands (ux 3.3).
 */
export const setContactRule = change({
  path: '/cases/:caseId/contact-rules',
  slug: '/t/:caseId/turva/yhteys/:channel',
  summary: 'Set the own organisation’s contact rule for one channel; the strictest rule of all organisations counts.',
  input: Input,
  action: setContactRuleAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ContactRuleSet',
  async run({ tx, input, acting, now, trail, vault }) {
    const unfit = unfitFields({ ...input, allowed: input.rule === 'allowed' }, dayOf(now));
    refuse(unfit);
    const [roomId, rules] = await Promise.all([ownRoom(tx, input.caseId, 'contact'), readRules(tx, input.caseId)]);
    if (roomId === undefined) throw new Problem('not-found');
    const standing = rules.find((rule) => rule.own && rule.channel === input.channel);
    const changed = () =>
      new Problem('changed', standing ? { standing: ruleView(standing, openRule(vault, standing)) } : {});
    if (standing?.version !== input.version) throw changed();
    if (standing && !(await supersedeRule(tx, roomId, input.channel, standing.version, now))) throw changed();
    const made = { id: randomUUID(), roomId, version: (standing?.version ?? 0) + 1 };
    const { interpreter, ifAnother, codePhrase, note } = input;
    await insertRule(
      tx,
      {
        ...made,
        ...conditions(input),
        channel: input.channel,
        language: input.language ?? '',
        checkedOn: input.checkedOn,
        validUntil: input.validUntil ?? null,
        note: sealRule(vault, made, { interpreter, ifAnother, codePhrase, note }),
      },
      acting.workerId,
      now,
    ).catch((error: unknown) => {
      // Two first rules at once: the other one stands.
      throw problemOf(error)?.code === 'conflict' ? changed() : error;
    });
    await refreshList(tx, input.caseId);
    trail.saw(acting.organisationId, 'contact', `contact-rule:${made.id}:${made.version}`);
    trail.about({ ruleId: made.id, channel: input.channel, allowed: input.rule === 'allowed', version: made.version });
    return { id: made.id, channel: input.channel, version: made.version };
  },
  form: {
    async prepare({ tx, acting, input, now, trail, vault }) {
      if (!input.channel) throw new Problem('not-found');
      const [head, rules, readers] = await Promise.all([
        readCaseHead(tx, acting),
        readRules(tx, acting.case.id),
        readReaders(tx, acting.case.id),
      ]);
      const standing = rules.find((rule) => rule.own && rule.channel === input.channel);
      if (standing) trail.saw(acting.organisationId, 'contact', `contact-rule:${standing.id}:${standing.version}`);
      return {
        head,
        channel: input.channel,
        today: dayOf(now),
        readers,
        standing: standing ? ruleView(standing, openRule(vault, standing)) : null,
      };
    },
    page: ContactRulePage,
  },
  keeps: 'channel',
  corrects: 'channel',
  afterwards: (_, input) => `/t/${input.caseId}/turva`,
});
