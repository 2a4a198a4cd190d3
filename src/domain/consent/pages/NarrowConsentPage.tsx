import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
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
import { classIcons, roomTexts } from '../../room/index.ts';
import { consentTexts } from '../consent.texts.ts';
import type { ConsentSheet } from '../consent-sheet.ts';

/** Takes one class or one organisation out: two small forms, because it is one thing at a time. */
export function NarrowConsentPage(sheet: ConsentSheet, ui: Ui, state: FormState): JSX.Element {
  const [t, rooms] = [consentTexts(ui.language), roomTexts(ui.language)];
  const { head, consent } = sheet;
  const errors = formErrors(consentTexts, ui.language, state);
  const back = href(ui, `/t/${head.id}/lupa/${consent.id}`);
  const network = consent.kind === 'network';
  const over = consent.state === 'withdrawn' || consent.state === 'ended';
  const classes = !over && !network && consent.classes.length > 1;
  const organisations = !over && consent.receivers.length > (network ? 2 : 1);
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('narrow.title')} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t('narrow.title')} lede={t('narrow.lede')} />
      <Stack narrow>
        {classes ? (
          <Card id="luokka" title={t('sheet.classes')}>
            <CardBody>
              <Form ui={ui}>
                <RadioGroup
                  ui={ui}
                  name="class"
                  label={t('narrow.class')}
                  value={typed(state, 'class')}
                  error={errors.of('class')}
                  options={consent.classes.map((one) => ({ value: one, label: rooms(one), icon: classIcons[one] }))}
                />
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
                <RadioGroup
                  ui={ui}
                  name="organisationId"
                  label={t('narrow.organisation')}
                  hint={network ? t('narrow.organisation.network') : undefined}
                  value={typed(state, 'organisationId')}
                  error={classes ? undefined : errors.of('class')}
                  id={classes ? undefined : 'class'}
                  options={consent.receivers.map(({ id, name }) => ({ value: id, label: name }))}
                />
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
