import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  ButtonGroup,
  boundFields,
  Card,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Link,
  Notice,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { organisationChoices } from '../../organisation/index.ts';
import { classOptions } from '../../room/index.ts';
import { consentTexts } from '../consent.texts.ts';
import type { ConsentSheet } from '../consent-sheet.ts';

/** Takes one class or one organisation out: two small forms, because it is one thing at a time. */
export function NarrowConsentPage(sheet: ConsentSheet, ui: Ui, state: FormState): JSX.Element {
  const t = consentTexts(ui.language);
  const { head, consent } = sheet;
  const f = boundFields({ ui, texts: consentTexts, state, under: 'narrow' });
  const back = href(ui, `/t/${head.id}/lupa/${consent.id}`);
  const network = consent.kind === 'network';
  const over = consent.state === 'withdrawn' || consent.state === 'ended';
  const classes = !over && !network && consent.classes.length > 1;
  const organisations = !over && consent.receivers.length > (network ? 2 : 1);
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('narrow.title')} hasErrors={f.errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={f.errors.all} />
      <PageHead title={t('narrow.title')} lede={t('narrow.lede')} />
      <Stack narrow>
        {classes ? (
          <Card id="luokka" title={t('sheet.classes')}>
            <CardBody>
              <Form ui={ui}>
                {f.radio('class', classOptions(ui.language, consent.classes))}
                <ButtonGroup>
                  <Button>{t('narrow.class.do')}</Button>
                </ButtonGroup>
              </Form>
            </CardBody>
          </Card>
        ) : null}
        {organisations ? (
          <Card id="organisaatio" title={t(network ? 'sheet.among' : 'sheet.to')}>
            <CardBody>
              <Form ui={ui}>
                {f.radio('organisationId', organisationChoices(ui.language, consent.receivers), {
                  hint: network ? t('narrow.organisationId.network') : undefined,
                  // The list of what to correct leads to the first of the two forms.
                  ...(classes ? { error: undefined } : { error: f.errors.of('class'), id: 'class' }),
                })}
                <ButtonGroup>
                  <Button>{t('narrow.organisation.do')}</Button>
                </ButtonGroup>
              </Form>
            </CardBody>
          </Card>
        ) : null}
        {classes || organisations ? null : <Notice>{t(over ? 'withdraw.over' : 'narrow.only')}</Notice>}
        <p>
          <Link href={back}>{t('sheet.plain')}</Link>
        </p>
      </Stack>
    </CaseFrame>
  );
}
