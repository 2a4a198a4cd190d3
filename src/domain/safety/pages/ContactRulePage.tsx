import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { boundFields, ShownWhen, type Ui } from '../../../platform/ui/index.ts';
import { Readers } from '../../reader/index.ts';
import type { RuleView } from '../rule-view.ts';
import { safetyTexts } from '../safety.texts.ts';
import type { ContactRuleForm } from '../safety.view.ts';
import { RuleConflict } from './RuleConflict.tsx';
import { Instructions, WhenAndWho } from './RuleFields.tsx';
import { SafetyForm } from './SafetyForm.tsx';

/** `09:00` as it is typed: `9.00`. */
const typedHour = (time: string | null): string | undefined => time?.replace(/^0(\d)/, '$1').replace(':', '.');

/** The rule as its form takes it. No day chosen means every day; it is checked with her anew. */
const asTyped = ({ conditions, ...rule }: RuleView) => ({
  ...rule,
  checkedOn: undefined,
  rule: conditions.allowed ? 'allowed' : 'forbidden',
  days: conditions.days.length < 7 ? conditions.days.map(String) : [],
  hourFrom: typedHour(conditions.hourFrom),
  hourUntil: typedHour(conditions.hourUntil),
  messageAllowed: conditions.messageAllowed,
  validUntil: conditions.validUntil,
});

export function ContactRulePage(form: ContactRuleForm, ui: Ui, state: FormState): JSX.Element {
  const t = safetyTexts(ui.language);
  const { standing, head, channel, today } = form;
  const f = boundFields({ ui, texts: safetyTexts, state, from: standing && asTyped(standing), under: 'rule' });
  const conflict = state.problem?.code === 'changed' || state.problem?.code === 'conflict';
  const sent = state.problem !== undefined && !conflict;
  return (
    <SafetyForm
      ui={ui}
      head={head}
      tab={t('rule.tab')}
      title={t('rule.title', { channel: t(`channel.${channel}`).toLowerCase() })}
      lede={t('rule.lede')}
      errors={conflict ? { ...f.errors, all: [] } : f.errors}
      hasErrors={state.problem !== undefined}
      before={
        <>
          {conflict && standing ? <RuleConflict ui={ui} standing={standing} state={state} /> : null}
          <Readers ui={ui} readers={form.readers} informationClass="contact" only />
        </>
      }
      hidden={{ version: sent ? f.value('version') || undefined : standing?.version }}
      submit={t('rule.do')}
    >
      {f.radio('rule', ['allowed', 'forbidden'], { words: 'rule.rule', large: true })}
      <ShownWhen when="rule=allowed">
        <WhenAndWho f={f} channel={channel} />
        <Instructions ui={ui} f={f} />
      </ShownWhen>
      {f.area('note', { rows: 3, optional: true, limit: 1000 })}
      {f.day('checkedOn', { first: today, example: formatDate('fi', today) })}
      {f.day('validUntil', { optional: true })}
    </SafetyForm>
  );
}
