import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonGroup,
  DateField,
  ErrorSummary,
  Form,
  href,
  Link,
  Page,
  PageHead,
  Stack,
  TextArea,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import { readable } from '../document/readable.ts';
import { serviceTexts } from '../service.texts.ts';
import type { ServiceDetail } from '../service.view.ts';

export function ChangeServicePage(service: ServiceDetail, ui: Ui, state: FormState): JSX.Element {
  const t = serviceTexts(ui.language);
  const it = readable(service.document, 'fi');
  const today = formatDate('fi', dayOf(ui.now));
  const errors = formErrors(serviceTexts, ui.language, state, {
    labels: {
      waitingDays: t('waiting.term'),
      waitingToldOn: t('field.told-on'),
      opening: t('opening'),
      eligibility: t('eligibility'),
      languages: t('languages'),
    },
  });
  const value = (name: string, first?: string) => typed(state, name, first);
  const back = `/palvelut/${service.id}`;
  return (
    <Page ui={ui} current="network" title={t('change')} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t('change.title', { name: it.name })} lede={t('change.lede')} />
      <Stack narrow>
        <Form ui={ui} action={href(ui, `${back}/muuta`)} hidden={{ version: value('version') ?? service.version }}>
          <TextField
            ui={ui}
            name="waitingDays"
            label={t('field.waiting')}
            hint={t('field.waiting.hint')}
            error={errors.of('waitingDays')}
            optional
            inputMode="numeric"
            width="short"
            value={value('waitingDays', service.waitingDays === null ? undefined : String(service.waitingDays))}
          />
          <DateField
            ui={ui}
            name="waitingToldOn"
            label={t('field.told-on')}
            hint={t('field.told-on.hint')}
            error={errors.of('waitingToldOn')}
            optional
            example={today}
            value={value('waitingToldOn')}
          />
          <TextArea
            ui={ui}
            name="opening"
            label={t('opening')}
            error={errors.of('opening')}
            optional
            rows={3}
            limit={500}
            value={value('opening', it.opening.join('\n'))}
          />
          <TextArea
            ui={ui}
            name="eligibility"
            label={t('eligibility')}
            error={errors.of('eligibility')}
            optional
            rows={4}
            limit={1000}
            value={value('eligibility', it.eligibility ?? undefined)}
          />
          <TextField
            ui={ui}
            name="languages"
            label={t('languages')}
            hint={t('field.languages.hint')}
            error={errors.of('languages')}
            optional
            value={value('languages', service.languages.join(', '))}
          />
          <ButtonGroup>
            <Button>{t('change.do')}</Button>
            <Link href={href(ui, back)}>{t('cancel')}</Link>
          </ButtonGroup>
        </Form>
      </Stack>
    </Page>
  );
}
