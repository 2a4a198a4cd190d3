import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonGroup,
  Card,
  CardBody,
  Form,
  href,
  Link,
  Notice,
  PageHead,
  Stack,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import type { PlaceKind } from '../safety.ts';
import type { OpenedPlaceView } from '../safety.view.ts';

/** Before looking: a pause, because somebody may stand behind the screen. */
export function OpenPlacePage(form: { head: CaseHead; id: string; kind: PlaceKind }, ui: Ui): JSX.Element {
  const t = safetyTexts(ui.language);
  return (
    <CaseFrame ui={ui} head={form.head} current="safety" title={t('placing.tab')}>
      <PageHead title={t('placing.title')} lede={t('placing.what', { kind: t(`place.${form.kind}`) })} />
      <Stack narrow>
        <Form ui={ui} action={href(ui, `/t/${form.head.id}/turva/paikka/${form.id}`)}>
          <ButtonGroup>
            <Button>{t('placing.do')}</Button>
            <Link href={href(ui, `/t/${form.head.id}/turva`)}>{t('opening.back')}</Link>
          </ButtonGroup>
        </Form>
      </Stack>
    </CaseFrame>
  );
}

/** One look at where she is. Has no address: it is drawn once, from the sent form. */
export function OpenedPlacePage(view: OpenedPlaceView, ui: Ui): JSX.Element {
  const t = safetyTexts(ui.language);
  const circle = [view.circle.join(', '), ...(view.unnamed > 0 ? [t('placed.unnamed', { n: view.unnamed })] : [])]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <CaseFrame ui={ui} head={view.head} current="safety" title={t('placing.tab')}>
      <PageHead title={t('placed.title')} />
      <Stack narrow>
        <Notice>{t('opened.hint')}</Notice>
        <Card id="sijainti" title={t('placed.where')} tone="contact">
          <CardBody>
            <p class="govuk-body rn-value">{view.text}</p>
          </CardBody>
        </Card>
        <Card id="tiedot" title={t('placed.about')}>
          <CardBody>
            <SummaryList
              rows={[
                { term: t('placed.kind'), detail: t(`place.${view.kind}`) },
                ...(view.organisation ? [{ term: t('placed.organisation'), detail: view.organisation }] : []),
                { term: t('placed.circle'), detail: circle },
                { term: t('placed.written'), detail: formatDate(ui.language, dayOf(new Date(view.writtenAt))) },
              ]}
            />
          </CardBody>
        </Card>
        <p class="govuk-body">
          <Link href={href(ui, `/t/${view.head.id}/turva`)}>{t('opening.back')}</Link>
        </p>
      </Stack>
    </CaseFrame>
  );
}
