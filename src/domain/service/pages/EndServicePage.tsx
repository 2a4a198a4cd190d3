import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { wholeErrors } from '../../../platform/http/form-errors.ts';
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  href,
  Link,
  Page,
  PageHead,
  Paragraph,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { serviceTexts } from '../service.texts.ts';
import { nameIn } from '../service.ts';
import type { ServiceDetail } from '../service.view.ts';

type Way = 'close' | 'reopen';

const slugs = { close: 'sulje', reopen: 'avaa' } as const;

function EndService(service: ServiceDetail, ui: Ui, state: FormState, way: Way): JSX.Element {
  const t = serviceTexts(ui.language);
  const errors = wholeErrors(ui.language, state);
  const name = nameIn(service.words, ui.language);
  const back = `/palvelut/${service.id}`;
  return (
    <Page ui={ui} current="network" title={t(way)} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t(`${way}.title`, { name })} />
      <Stack narrow>
        <Paragraph>{t(`${way}.what`)}</Paragraph>
        <Form ui={ui} action={href(ui, `${back}/${slugs[way]}`)} hidden={{ version: service.version }}>
          <ButtonGroup>
            <Button kind={way === 'close' ? 'warning' : 'primary'}>{t(`${way}.do`)}</Button>
            <Link href={href(ui, back)}>{t('cancel')}</Link>
          </ButtonGroup>
        </Form>
      </Stack>
    </Page>
  );
}

export const CloseServicePage = (service: ServiceDetail, ui: Ui, state: FormState): JSX.Element =>
  EndService(service, ui, state, 'close');

export const ReopenServicePage = (service: ServiceDetail, ui: Ui, state: FormState): JSX.Element =>
  EndService(service, ui, state, 'reopen');
