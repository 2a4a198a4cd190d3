import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import {
  boundFields,
  FormCard,
  FormPage,
  href,
  Link,
  Overtaken,
  type Ui,
  versionSeen,
} from '../../../platform/ui/index.ts';
import { readable } from '../document/readable.ts';
import { serviceTexts } from '../service.texts.ts';
import { type Nameless, namelessAnswers } from '../service.ts';
import type { ServiceDetail } from '../service.view.ts';

export function ChangeServicePage(service: ServiceDetail, ui: Ui, state: FormState): JSX.Element {
  const t = serviceTexts(ui.language);
  const { name, opening, eligibility } = readable(service.document, 'fi');
  const today = formatDate('fi', dayOf(ui.now));
  const from = {
    waitingDays: service.waitingDays,
    opening: opening.join('\n'),
    eligibility,
    languages: service.languages.join(', '),
    nameless: service.nameless,
    isPublic: service.isPublic,
  };
  const sayings: Partial<Record<string, (code: string) => string>> = {
    nameless: (code) => t(`nameless.${code as Nameless}`),
    isPublic: () => t('public.yes'),
  };
  const fields = [
    'waitingDays',
    'waitingToldOn',
    'opening',
    'eligibility',
    'languages',
    'nameless',
    'isPublic',
  ] as const;
  const f = boundFields({ ui, texts: serviceTexts, state, from, labels: fields });
  const back = `/palvelut/${service.id}`;
  return (
    <FormPage
      ui={ui}
      current="network"
      tab={t('change')}
      title={t('change.title', { name })}
      lede={t('change.lede')}
      errors={f.errors.all}
    >
      <Overtaken
        ui={ui}
        state={state}
        yours={f}
        theirs={boundFields({ ui, texts: serviceTexts, from: { ...from, isPublic: service.isPublic ? 'on' : '' } })}
        fields={fields.map((name) => ({ name, label: t(`field.${name}`), say: sayings[name] }))}
      />
      <FormCard
        ui={ui}
        action={href(ui, `${back}/muuta`)}
        hidden={{ version: versionSeen(state, service.version) }}
        submit={t('save')}
        back={<Link href={href(ui, back)}>{t('cancel')}</Link>}
        bare
      >
        {f.text('waitingDays', { optional: true, inputMode: 'numeric', width: 'short' })}
        {f.day('waitingToldOn', { optional: true, example: today })}
        {f.area('opening', { optional: true, rows: 3, limit: 500 })}
        {f.area('eligibility', { optional: true, rows: 4, limit: 1000 })}
        {f.text('languages', { optional: true })}
        {f.radio('nameless', namelessAnswers)}
        {service.publishes || service.isPublic ? f.tick('isPublic') : <p class="rn-muted">{t('public.owner-says')}</p>}
      </FormCard>
    </FormPage>
  );
}
