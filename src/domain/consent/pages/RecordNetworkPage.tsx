import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { Button, ButtonGroup, CheckboxGroup, ErrorSummary, Form, href, Inset, Link, PageHead, SectionHead, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import { fitsNetwork } from '../consent.ts';
import type { ConsentForm } from '../consent-sheet.ts';
import { consentTexts } from '../consent.texts.ts';
import { formErrors, typedList } from '../form-errors.ts';
import { FactFields, factLabels } from './FactFields.tsx';

/** Who is in the network; only kinds that it may name are offered. */
export function RecordNetworkPage(form: ConsentForm, ui: Ui, state: FormState): JSX.Element {
  const [t, kinds] = [consentTexts(ui.language), organisationTexts(ui.language)];
  const errors = formErrors(consentTexts, ui.language, state, {
    labels: factLabels(ui.language), reasons: { hidden: 'organisationIds', kind: 'organisationIds', organisations: 'organisationIds', time: 'endsOn' },
  });
  const onCase = new Set(form.head.parts.filter(({ leftAt }) => leftAt === null).map(({ organisationId }) => organisationId));
  return (
    <CaseFrame ui={ui} head={form.head} current="network" title={t('network.title')} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t('network.title')} lede={t('network.lede')} />
      <Inset><Link href={href(ui, `/t/${form.head.id}/lupa/uusi`)}>{t('network.plain-instead')}</Link></Inset>
      <Form ui={ui} action={href(ui, `/t/${form.head.id}/lupa/verkosto`)}>
        <SectionHead id="kenelle" title={t('part.who')} />
        <CheckboxGroup ui={ui} name="organisationIds" label={t('network.who')} hint={t('network.who.hint')} error={errors.of('organisationIds')}
          values={typedList(state, 'organisationIds')}
          options={form.others.filter(({ kind }) => fitsNetwork(kind)).map(({ id, name, kind }) =>
            ({ value: id, label: name, hint: [kinds(`kind.${kind}`), onCase.has(id) ? t('on-case') : ''].filter(Boolean).join(' · ') }))} />
        <FactFields ui={ui} form={form} state={state} errors={errors} />
        <ButtonGroup>
          <Button>{t('network.do')}</Button>
          <Link href={href(ui, `/t/${form.head.id}/verkosto`)}>{t('back')}</Link>
        </ButtonGroup>
      </Form>
    </CaseFrame>
  );
}
