import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  ButtonGroup,
  boundFields,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Inset,
  Link,
  PageHead,
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
  const f = boundFields({ ui, texts: consentTexts, state, under: 'all' });
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('all.title')} hasErrors={f.errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={f.errors.all} />
      <PageHead title={t('all.title')} lede={t('all.lede')} />
      <Stack narrow>
        <div class="rn-card">
          <CardBody>
            <Form ui={ui}>
              {f.radio('extent', ['everything', 'organisation'], { words: 'all' })}
              <ShownWhen when="extent=organisation">
                {f.select(
                  'organisationId',
                  organisations.map(({ id, name, kind }) => ({
                    value: id,
                    label: `${name}, ${kinds(`kind.${kind}`)}`,
                  })),
                )}
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
