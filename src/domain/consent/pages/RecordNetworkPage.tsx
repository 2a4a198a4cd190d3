import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, href, Inset, Link, type Ui } from '../../../platform/ui/index.ts';
import { consentTexts } from '../consent.texts.ts';
import type { ConsentForm } from '../consent-sheet.ts';
import { ConsentRecord } from './ConsentRecord.tsx';
import { factNames } from './FactFields.tsx';
import { OrganisationChoice } from './OrganisationChoice.tsx';

/** Who is in the network; only kinds that it may name are offered. */
export function RecordNetworkPage(form: ConsentForm, ui: Ui, state: FormState): JSX.Element {
  const t = consentTexts(ui.language);
  const name = 'organisationIds';
  const reasons = { hidden: name, kind: name, 'not-in-sight': name, organisations: name, time: 'endsOn' };
  const f = boundFields({ ui, texts: consentTexts, state, labels: factNames, reasons });
  return (
    <ConsentRecord
      ui={ui}
      form={form}
      f={f}
      title={t('network.title')}
      lede={t('network.lede')}
      before={
        <Inset>
          <Link href={href(ui, `/t/${form.head.id}/lupa/uusi`)}>{t('network.plain-instead')}</Link>
        </Inset>
      }
      action="/verkosto"
      submit={t('network.do')}
    >
      <OrganisationChoice ui={ui} form={form} f={f} name={name} organisations={form.ofNetwork} />
    </ConsentRecord>
  );
}
