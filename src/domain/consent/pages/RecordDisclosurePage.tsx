import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed, typedList } from '../../../platform/http/form-errors.ts';
import {
  Button,
  ButtonGroup,
  Card,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Link,
  Notice,
  PageHead,
  RadioGroup,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { isInvestigation, organisationTexts } from '../../organisation/index.ts';
import { consentTexts } from '../consent.texts.ts';
import { mayDisclose } from '../consent.ts';
import type { ConsentForm } from '../consent-sheet.ts';
import { FactFields, factLabels } from './FactFields.tsx';
import { OrganisationChoice } from './OrganisationChoice.tsx';

/** To which investigation, and whose recordings; what is handed over line by line is chosen later. */
export function RecordDisclosurePage(form: ConsentForm, ui: Ui, state: FormState): JSX.Element {
  const [t, kinds] = [consentTexts(ui.language), organisationTexts(ui.language)];
  const errors = formErrors(consentTexts, ui.language, state, {
    labels: factLabels(ui.language),
    reasons: { hidden: 'ownerIds', organisations: 'toId', classes: 'toId', time: 'endsOn' },
  });
  const title = t('disclosure.title');
  return (
    <CaseFrame ui={ui} head={form.head} current="network" title={title} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={title} lede={t('disclosure.lede')} />
      <Notice tone="warning">{t('disclosure.suspect')}</Notice>
      <Form ui={ui} action={href(ui, `/t/${form.head.id}/lupa/luovutus`)}>
        <Stack>
          <Card id="kenelle" title={t('part.who')}>
            <CardBody>
              <RadioGroup
                ui={ui}
                name="toId"
                label={t('disclosure.to')}
                error={errors.of('toId')}
                value={typed(state, 'toId')}
                options={form.others
                  .filter(({ kind }) => isInvestigation(kind))
                  .map(({ id, name, kind }) => ({ value: id, label: name, hint: kinds(`kind.${kind}`) }))}
              />
              <OrganisationChoice
                ui={ui}
                form={form}
                name="ownerIds"
                label={t('disclosure.owners')}
                hint={t('disclosure.owners.hint')}
                error={errors.of('ownerIds')}
                organisations={[form.own, ...form.others].filter(({ kind }) => mayDisclose(kind))}
                values={typedList(state, 'ownerIds', [form.own.id])}
              />
            </CardBody>
          </Card>
          <FactFields ui={ui} form={form} state={state} errors={errors} />
        </Stack>
        <ButtonGroup>
          <Button>{t('record.do')}</Button>
          <Link href={href(ui, `/t/${form.head.id}/verkosto`)}>{t('back')}</Link>
        </ButtonGroup>
      </Form>
    </CaseFrame>
  );
}
