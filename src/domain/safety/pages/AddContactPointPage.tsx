import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  href,
  Link,
  PageHead,
  RadioGroup,
  Stack,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import { channels } from '../safety.ts';
import { formWords } from './form-state.ts';
import { channelIcons } from './words.ts';

export function AddContactPointPage(
  form: { head: CaseHead; readers: readonly ReaderRow[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = safetyTexts(ui.language);
  const valueReasons = ['required', 'phone', 'email', 'too-long'] as const;
  const told = (field: string, reason: string) =>
    t(
      field === 'value'
        ? `problem.value.${valueReasons.find((one) => one === reason) ?? 'required'}`
        : 'problem.channel',
    );
  const { errors, error, value } = formWords(ui.language, state, told);
  return (
    <CaseFrame ui={ui} head={form.head} current="safety" title={t('point.tab')} hasErrors={state.problem !== undefined}>
      <ErrorSummary ui={ui} errors={errors} />
      <PageHead title={t('point.title')} lede={t('point.lede')} />
      <Stack narrow>
        <Readers ui={ui} readers={form.readers} informationClass="contact" only />
        <Form ui={ui} action={href(ui, `/t/${form.head.id}/turva/numero/uusi`)}>
          <RadioGroup
            ui={ui}
            name="channel"
            label={t('point.channel')}
            error={error('channel')}
            value={value('channel') || undefined}
            options={channels.map((channel) => ({
              value: channel,
              label: t(`channel.${channel}`),
              icon: channelIcons[channel],
            }))}
          />
          <TextField
            ui={ui}
            name="value"
            label={t('point.value')}
            hint={t('point.value.hint')}
            error={error('value')}
            value={value('value')}
            width="half"
            spellcheck={false}
          />
          <ButtonGroup>
            <Button>{t('point.do')}</Button>
            <Link href={href(ui, `/t/${form.head.id}/turva`)}>{t('opening.back')}</Link>
          </ButtonGroup>
        </Form>
      </Stack>
    </CaseFrame>
  );
}
