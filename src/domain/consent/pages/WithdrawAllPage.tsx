import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import {
  Button,
  ButtonGroup,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Inset,
  Link,
  PageHead,
  RadioGroup,
  Select,
  ShownWhen,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { type Organisation, organisationTexts } from '../../organisation/index.ts';
import { consentTexts } from '../consent.texts.ts';

/** Everything, or everything to one organisation; what there is, is not shown. */
export function WithdrawAllPage(
  { head, organisations }: { head: CaseHead; organisations: readonly Organisation[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const [t, kinds] = [consentTexts(ui.language), organisationTexts(ui.language)];
  const errors = formErrors(consentTexts, ui.language, state);
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('all.title')} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t('all.title')} lede={t('all.lede')} />
      <Stack narrow>
        <div class="rn-card">
          <CardBody>
            <Form ui={ui}>
              <RadioGroup
                ui={ui}
                name="extent"
                label={t('all.extent')}
                value={typed(state, 'extent')}
                error={errors.of('extent')}
                options={[
                  { value: 'everything', label: t('all.everything'), hint: t('all.everything.hint') },
                  { value: 'organisation', label: t('all.organisation'), hint: t('all.organisation.hint') },
                ]}
              />
              <ShownWhen when="extent=organisation">
                <Select
                  ui={ui}
                  name="organisationId"
                  label={t('all.which')}
                  value={typed(state, 'organisationId')}
                  error={errors.of('organisationId')}
                  options={organisations.map(({ id, name, kind }) => ({
                    value: id,
                    label: `${name}, ${kinds(`kind.${kind}`)}`,
                  }))}
                />
              </ShownWhen>
              <Inset>
                {t('withdraw.stays.read')} {t('all.same')}
              </Inset>
              <ButtonGroup>
                <Button kind="warning">{t('withdraw.do')}</Button>
                <Link href={href(ui, `/t/${head.id}/verkosto`)}>{t('withdraw.back')}</Link>
              </ButtonGroup>
            </Form>
          </CardBody>
        </div>
      </Stack>
    </CaseFrame>
  );
}
