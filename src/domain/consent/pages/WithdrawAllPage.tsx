import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Inset, ShownWhen, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type Organisation, organisationLines } from '../../organisation/index.ts';
import { consentTexts } from '../consent.texts.ts';

/** Everything, or everything to one organisation; what there is, is not shown. */
export function WithdrawAllPage(
  { head, organisations }: { head: CaseHead; organisations: readonly Organisation[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = consentTexts(ui.language);
  const f = boundFields({ ui, texts: consentTexts, state, under: 'all' });
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="network"
      title={t('all.title')}
      lede={t('all.lede')}
      errors={f.errors}
      submit={t('withdraw.do')}
      ends
      wayBack={{ slug: `/t/${head.id}/verkosto`, label: t('withdraw.back') }}
    >
      {f.radio('extent', ['everything', 'organisation'], { words: 'all' })}
      <ShownWhen when="extent=organisation">
        {f.select('organisationId', organisationLines(ui.language, organisations))}
      </ShownWhen>
      <Inset>
        {t('withdraw.stays.read')} {t('all.same')}
      </Inset>
    </CaseForm>
  );
}
