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
  Stack,
  TextArea,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import { channels, outcomes } from '../safety.ts';
import { formWords } from './form-state.ts';
import { channelIcons } from './words.ts';

export function RecordContactPage(
  form: { head: CaseHead; readers: readonly ReaderRow[]; today: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = safetyTexts(ui.language);
  const { errors, error, value } = formWords(ui.language, state, (field) => t(`problem.${field}` as 'problem.channel'));
  const today = formatDate('fi', form.today);
  return (
    <CaseFrame
      ui={ui}
      head={form.head}
      current="safety"
      title={t('contact.tab')}
      hasErrors={state.problem !== undefined}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <PageHead title={t('contact.title')} lede={t('contact.lede')} />
      <Stack narrow>
        <Readers ui={ui} readers={form.readers} informationClass="contact" only />
        <Form ui={ui} action={href(ui, `/t/${form.head.id}/turva/kirjaa`)}>
          <RadioGroup
            ui={ui}
            name="channel"
            label={t('contact.channel')}
            error={error('channel')}
            value={value('channel') || undefined}
            options={channels.map((channel) => ({
              value: channel,
              label: t(`channel.${channel}`),
              icon: channelIcons[channel],
            }))}
          />
          <DateField
            ui={ui}
            name="happenedOn"
            label={t('contact.happenedOn')}
            error={error('happenedOn')}
            example={today}
            value={value('happenedOn', today)}
          />
          <RadioGroup
            ui={ui}
            name="outcome"
            label={t('contact.outcome')}
            error={error('outcome')}
            value={value('outcome') || undefined}
            options={outcomes.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
          />
          <TextArea
            ui={ui}
            name="note"
            rows={4}
            label={t('contact.note')}
            hint={t('contact.note.hint')}
            error={error('note')}
            optional
            value={value('note')}
            limit={1000}
          />
          <ButtonGroup>
            <Button>{t('contact.do')}</Button>
            <Link href={href(ui, `/t/${form.head.id}/turva`)}>{t('opening.back')}</Link>
          </ButtonGroup>
        </Form>
      </Stack>
    </CaseFrame>
  );
}
