import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { wholeErrors } from '../../../platform/http/form-errors.ts';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import {
  Card,
  CardBody,
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
import { SafetyForm } from './SafetyForm.tsx';

/** Before looking: a pause, because somebody may stand behind the screen. */
export function OpenPlacePage(
  { head, kind }: { head: CaseHead; kind: PlaceKind },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = safetyTexts(ui.language);
  return (
    <SafetyForm
      ui={ui}
      head={head}
      tab={t('placing.tab')}
      title={t('placing.title')}
      lede={t('placing.what', { kind: t(`place.${kind}`) })}
      errors={wholeErrors(ui.language, state)}
      submit={t('placing.do')}
    />
  );
}

/** One look at where she is. Has no address: it is drawn once, from the sent form. */
export function OpenedPlacePage(view: OpenedPlaceView, ui: Ui): JSX.Element {
  const t = safetyTexts(ui.language);
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
                { term: t('placed.circle'), detail: view.circle.join(', ') },
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
