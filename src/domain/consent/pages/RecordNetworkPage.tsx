import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typedList } from '../../../platform/http/form-errors.ts';
import {
  Button,
  ButtonGroup,
  Card,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Inset,
  Link,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { consentTexts } from '../consent.texts.ts';
import { fitsNetwork } from '../consent.ts';
import type { ConsentForm } from '../consent-sheet.ts';
import { FactFields, factLabels } from './FactFields.tsx';
import { OrganisationChoice } from './OrganisationChoice.tsx';

/** Who is in the network; only kinds that it may name are offered. */
export function RecordNetworkPage(form: ConsentForm, ui: Ui, state: FormState): JSX.Element {
  const t = consentTexts(ui.language);
  const errors = formErrors(consentTexts, ui.language, state, {
    labels: factLabels(ui.language),
    reasons: { hidden: 'organisationIds', kind: 'organisationIds', organisations: 'organisationIds', time: 'endsOn' },
  });
  return (
    <CaseFrame ui={ui} head={form.head} current="network" title={t('network.title')} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t('network.title')} lede={t('network.lede')} />
      <Inset>
        <Link href={href(ui, `/t/${form.head.id}/lupa/uusi`)}>{t('network.plain-instead')}</Link>
      </Inset>
      <Form ui={ui} action={href(ui, `/t/${form.head.id}/lupa/verkosto`)}>
        <Stack>
          <Card id="kenelle" title={t('part.who')}>
            <CardBody>
              <OrganisationChoice
                ui={ui}
                form={form}
                name="organisationIds"
                label={t('network.who')}
                hint={t('network.who.hint')}
                error={errors.of('organisationIds')}
                organisations={form.others.filter(({ kind }) => fitsNetwork(kind))}
                values={typedList(state, 'organisationIds')}
              />
            </CardBody>
          </Card>
          <FactFields ui={ui} form={form} state={state} errors={errors} />
        </Stack>
        <ButtonGroup>
          <Button>{t('network.do')}</Button>
          <Link href={href(ui, `/t/${form.head.id}/verkosto`)}>{t('back')}</Link>
        </ButtonGroup>
      </Form>
    </CaseFrame>
  );
}
