import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonGroup,
  DateField,
  ErrorSummary,
  Form,
  href,
  Link,
  PageHead,
  RadioGroup,
  ShownWhen,
  Stack,
  TextArea,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { Readers } from '../../reader/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import type { ContactRuleForm } from '../safety.view.ts';
import { formWords } from './form-state.ts';
import { RuleConflict } from './RuleConflict.tsx';
import { Instructions, WhenAndWho } from './RuleFields.tsx';

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
        <Readers ui={ui} readers={form.readers} informationClass="contact" only />
        <Form
          ui={ui}
          action={href(ui, `/t/${head.id}/turva/yhteys/${channel}`)}
          hidden={{ version: words.sent && !words.conflict ? value('version') || undefined : standing?.version }}
        >
          <RadioGroup
            ui={ui}
            name="rule"
            label={t('rule.rule')}
            error={error('rule')}
            large
            options={[choose('allowed'), choose('forbidden')]}
            value={value('rule', standing ? (standing.conditions.allowed ? 'allowed' : 'forbidden') : '') || undefined}
          />
          <ShownWhen when="rule=allowed">
            <WhenAndWho ui={ui} form={form} words={words} />
            <Instructions ui={ui} form={form} words={words} />
          </ShownWhen>
          <TextArea
            ui={ui}
            name="note"
            rows={3}
            label={t('rule.note')}
            error={error('note')}
            optional
            value={value('note', standing?.note)}
            limit={1000}
          />
          <DateField
            ui={ui}
            name="checkedOn"
            label={t('rule.checkedOn')}
            error={error('checkedOn')}
            example={formatDate('fi', form.today)}
            value={value('checkedOn', formatDate('fi', form.today))}
          />
          <DateField
            ui={ui}
            name="validUntil"
            label={t('rule.validUntil')}
            hint={t('rule.validUntil.hint')}
            error={error('validUntil')}
            optional
            value={value(
              'validUntil',
              standing?.conditions.validUntil ? formatDate('fi', standing.conditions.validUntil) : '',
            )}
          />
          <ButtonGroup>
            <Button>{t('rule.do')}</Button>
            <Link href={back}>{t('opening.back')}</Link>
          </ButtonGroup>
        </Form>
      </Stack>
    </CaseFrame>
  );
}
