import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { spokenChoices } from '../../../platform/i18n/spoken.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Button, ButtonGroup, CheckboxGroup, DateField, ErrorSummary, Form, href, Link, PageHead, RadioGroup, Select, ShownWhen, Stack, TextArea, TextField, Tick, type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { users } from '../safety.ts';
import { safetyTexts } from '../safety.texts.ts';
import type { ContactRuleForm } from '../safety.view.ts';
import { type FormWords, formWords } from './form-state.ts';
import { Readers } from './Readers.tsx';
import { RuleConflict } from './RuleConflict.tsx';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

interface FieldsProps {
  ui: Ui;
  form: ContactRuleForm;
  words: FormWords;
}

function WhenAndWho({ ui, form: { standing }, words: { error, value, values } }: FieldsProps): JSX.Element {
  const t = safetyTexts(ui.language);
  const limits = standing?.conditions;
  const days = limits && limits.days.length < 7 ? limits.days.map(String) : [];
  return (
    <>
      <CheckboxGroup ui={ui} name="days" label={t('rule.days')} hint={t('rule.days.hint')} error={error('days')} values={values('days', days)}
        options={weekdays.map((day) => ({ value: day, label: t(`weekday.${day}`) }))} />
      <TextField ui={ui} name="hourFrom" label={t('rule.hourFrom')} hint={t('rule.hours.hint')} error={error('hourFrom')} width="date" optional
        value={value('hourFrom', limits?.hourFrom?.replace(':', '.') ?? '')} />
      <TextField ui={ui} name="hourUntil" label={t('rule.hourUntil')} error={error('hourUntil')} width="date" optional
        value={value('hourUntil', limits?.hourUntil?.replace(':', '.') ?? '')} />
      <RadioGroup ui={ui} name="who" label={t('rule.who')} error={error('who')} value={value('who', standing?.who ?? 'own-organisation')}
        options={users.map((user) => ({ value: user, label: t(`user.${user}`) }))} />
      <Tick ui={ui} name="messageAllowed" label={t('rule.messageAllowed')} checked={value('messageAllowed', limits?.messageAllowed ? 'on' : '') === 'on'} />
    </>
  );
}

function Instructions({ ui, form: { standing }, words: { error, value } }: FieldsProps): JSX.Element {
  const t = safetyTexts(ui.language);
  return (
    <>
      <Select ui={ui} name="language" label={t('rule.language')} error={error('language')} optional chosen value={value('language', standing?.language)}
        options={[{ value: '', label: t('rule.language.none') }, ...spokenChoices(ui.language)]} />
      <TextField ui={ui} name="interpreter" label={t('rule.interpreter')} hint={t('rule.interpreter.hint')} error={error('interpreter')} optional
        value={value('interpreter', standing?.interpreter)} />
      <TextArea ui={ui} name="ifAnother" rows={3} label={t('rule.ifAnother')} hint={t('rule.ifAnother.hint')} error={error('ifAnother')} optional
        value={value('ifAnother', standing?.ifAnother)} />
      <TextField ui={ui} name="codePhrase" label={t('rule.codePhrase')} hint={t('rule.codePhrase.hint')} error={error('codePhrase')} optional spellcheck={false}
        value={value('codePhrase', standing?.codePhrase)} />
    </>
  );
}

export function ContactRulePage(form: ContactRuleForm, ui: Ui, state: FormState): JSX.Element {
  const t = safetyTexts(ui.language);
  const words = formWords(ui.language, state, (field) => t(`problem.${field}` as 'problem.rule'));
  const { error, value } = words;
  const { standing, head, channel } = form;
  const back = href(ui, `/t/${head.id}/turva`);
  const choose = (rule: 'allowed' | 'forbidden') => ({ value: rule, label: t(`rule.rule.${rule}`) });
  return (
    <CaseFrame ui={ui} head={head} current="safety" title={t('rule.tab')} hasErrors={state.problem !== undefined}>
      <ErrorSummary ui={ui} errors={words.errors} />
      <PageHead title={t('rule.title', { channel: t(`channel.${channel}`).toLowerCase() })} lede={t('rule.lede')} />
      <Stack narrow>
        {words.conflict && standing ? <RuleConflict ui={ui} standing={standing} words={words} /> : null}
        <Readers ui={ui} rows={form.readers} />
        <Form ui={ui} action={href(ui, `/t/${head.id}/turva/yhteys/${channel}`)}
          hidden={{ version: words.sent && !words.conflict ? value('version') || undefined : standing?.version }}>
          <RadioGroup ui={ui} name="rule" label={t('rule.rule')} error={error('rule')} large options={[choose('allowed'), choose('forbidden')]}
            value={value('rule', standing ? (standing.conditions.allowed ? 'allowed' : 'forbidden') : '') || undefined} />
          <ShownWhen when="rule=allowed">
            <WhenAndWho ui={ui} form={form} words={words} />
            <Instructions ui={ui} form={form} words={words} />
          </ShownWhen>
          <TextArea ui={ui} name="note" rows={3} label={t('rule.note')} error={error('note')} optional value={value('note', standing?.note)} limit={1000} />
          <DateField ui={ui} name="checkedOn" label={t('rule.checkedOn')} error={error('checkedOn')} example={formatDate('fi', form.today)}
            value={value('checkedOn', formatDate('fi', form.today))} />
          <DateField ui={ui} name="validUntil" label={t('rule.validUntil')} hint={t('rule.validUntil.hint')} error={error('validUntil')} optional
            value={value('validUntil', standing?.conditions.validUntil ? formatDate('fi', standing.conditions.validUntil) : '')} />
          <ButtonGroup><Button>{t('rule.do')}</Button><Link href={back}>{t('opening.back')}</Link></ButtonGroup>
        </Form>
      </Stack>
    </CaseFrame>
  );
}
