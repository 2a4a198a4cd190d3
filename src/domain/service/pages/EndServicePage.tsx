import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { wholeErrors } from '../../../platform/http/form-errors.ts';
import { FormCard, FormPage, href, Link, Paragraph, type Ui } from '../../../platform/ui/index.ts';
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
    <FormPage ui={ui} current="network" tab={t(way)} title={t(`${way}.title`, { name })} errors={errors.all}>
      <Paragraph>{t(`${way}.what`)}</Paragraph>
      {way === 'reopen' ? <Paragraph>{t('reopen.public')}</Paragraph> : null}
      <FormCard
        ui={ui}
        action={href(ui, `${back}/${slugs[way]}`)}
        hidden={{ version: service.version }}
        submit={t(`${way}.do`)}
        ends={way === 'close'}
        back={<Link href={href(ui, back)}>{t('cancel')}</Link>}
        bare
      />
    </FormPage>
  );
}

export const CloseServicePage = (service: ServiceDetail, ui: Ui, state: FormState): JSX.Element =>
  EndService(service, ui, state, 'close');

export const ReopenServicePage = (service: ServiceDetail, ui: Ui, state: FormState): JSX.Element =>
  EndService(service, ui, state, 'reopen');
