import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { wholeErrors } from '../../../platform/http/form-errors.ts';
import { spokenName } from '../../../platform/i18n/spoken.ts';
import {
  ButtonGroup,
  ButtonLink,
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
import { CaseFrame } from '../../case/index.ts';
import { GuardianNotice } from '../../child/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import type { Channel } from '../safety.ts';
import type { OpenedPointView, OpeningForm } from '../safety.view.ts';
import { messageText, ruleFacts } from './rule-facts.ts';
import { SafetyForm } from './SafetyForm.tsx';
import { channelText } from './words.ts';

/** Before opening: what it means, and the button only where the rules allow it now. */
export function OpenContactPointPage(
  { head, channel, organisation, decision, conditions, guardian }: OpeningForm,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = safetyTexts(ui.language);
  const allowed = decision === 'allowed';
  return (
    <SafetyForm
      ui={ui}
      head={head}
      tab={t('opening.tab')}
      title={t('opening.title')}
      lede={t('opening.what', { channel: t(`channel.${channel}`), organisation })}
      errors={wholeErrors(ui.language, state)}
      before={
        allowed ? (
          <>
            <GuardianNotice ui={ui} caseId={head.id} danger={guardian} />
            <p class="govuk-body">{channelText(ui.language, channel, conditions)}</p>
          </>
        ) : (
          <Notice tone="warning" title={t('opening.closed')}>
            {t('opening.ask')}
          </Notice>
        )
      }
      submit={allowed ? t(`open.${channel}`) : undefined}
    />
  );
}

/** A call can be begun from here and from nowhere else. */
function Value({ channel, value }: { channel: Channel; value: string }): JSX.Element {
  const number = value.replace(/[^+\d]/g, '');
  return (
    <span class="rn-value">
      {channel === 'call' && number !== '' ? <Link href={`tel:${number}`}>{value}</Link> : value}
    </span>
  );
}

/** The opened number, with what to mind before using it. Has no address: it is drawn once, from the sent form. */
export function OpenedContactPointPage(view: OpenedPointView, ui: Ui): JSX.Element {
  const t = safetyTexts(ui.language);
  const channel = t(`channel.${view.channel}`);
  const before = view.rules.flatMap((rule) => [
    {
      term: rule.organisation,
      detail: [channelText(ui.language, rule.channel, rule.conditions), ...messageText(ui, rule)].join('. '),
    },
    ...ruleFacts(ui, rule),
  ]);
  return (
    <CaseFrame ui={ui} head={view.head} current="safety" title={t('opened.tab')}>
      <PageHead title={t('opened.title', { channel })} />
      <Stack narrow>
        <GuardianNotice ui={ui} caseId={view.head.id} danger={view.guardian} />
        <Notice>{t('opened.hint')}</Notice>
        <Card id="avattu" title={t('opened.value')} tone="contact">
          <CardBody>
            <p class="govuk-body">
              <Value channel={view.channel} value={view.value} />
            </p>
          </CardBody>
        </Card>
        <Card id="ennen" title={t('opened.before')}>
          <CardBody>
            <SummaryList
              rows={[
                ...before,
                ...(view.language
                  ? [{ term: t('rule.language'), detail: spokenName(ui.language, view.language) }]
                  : []),
              ]}
            />
          </CardBody>
        </Card>
        <ButtonGroup>
          {ui.allowed.has('contact.record') ? (
            <ButtonLink href={href(ui, `/t/${view.head.id}/turva/kirjaa?channel=${view.channel}`)}>
              {t('opened.record')}
            </ButtonLink>
          ) : null}
          <Link href={href(ui, `/t/${view.head.id}/turva`)}>{t('opening.back')}</Link>
        </ButtonGroup>
      </Stack>
    </CaseFrame>
  );
}
