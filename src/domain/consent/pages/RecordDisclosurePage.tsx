import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Notice, type Ui } from '../../../platform/ui/index.ts';
import { isInvestigation, organisationOptions } from '../../organisation/index.ts';
import { consentTexts } from '../consent.texts.ts';
import { mayDisclose } from '../consent.ts';
import type { ConsentForm } from '../consent-sheet.ts';
import { ConsentRecord } from './ConsentRecord.tsx';
import { factNames } from './FactFields.tsx';
import { OrganisationChoice } from './OrganisationChoice.tsx';

/** To which investigation, and whose recordings; what is handed over line by line is chosen later. */
export function RecordDisclosurePage(form: ConsentForm, ui: Ui, state: FormState): JSX.Element {
  const t = consentTexts(ui.language);
  const reasons = { hidden: 'ownerIds', organisations: 'toId', classes: 'toId', time: 'endsOn' };
  const f = boundFields({ ui, texts: consentTexts, state, labels: factNames, reasons });
  const receivers = form.others.filter(({ kind }) => isInvestigation(kind));
  return (
    <ConsentRecord
      ui={ui}
      form={form}
      f={f}
      title={t('disclosure.title')}
      lede={t('disclosure.lede')}
      before={<Notice tone="warning">{t('disclosure.suspect')}</Notice>}
      action="/luovutus"
      submit={t('record.do')}
    >
      {f.radio('toId', organisationOptions(ui.language, receivers))}
      <OrganisationChoice
        ui={ui}
        form={form}
        f={f}
        name="ownerIds"
        said={{ label: t('disclosure.owners'), hint: t('disclosure.owners.hint') }}
        organisations={[form.own, ...form.others].filter(({ kind }) => mayDisclose(kind))}
        first={[form.own.id]}
      />
    </ConsentRecord>
  );
}
