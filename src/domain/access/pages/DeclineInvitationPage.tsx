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
  Link,
  Notice,
  Page,
  PageHead,
  Stack,
  TextArea,
  type Ui,
} from '../../../platform/ui/index.ts';
import { accessTexts } from '../access.texts.ts';
import { longestReason } from '../access.ts';
import type { IntakeInvitation } from '../network.ts';
import { InvitationSummary } from './IntakePage.tsx';

/** Declining takes a reason; the inviting lead reads it. */
export function DeclineInvitationPage(
  { invitation }: { invitation: IntakeInvitation },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = accessTexts(ui.language);
  const errors = formErrors(accessTexts, ui.language, state, { labels: { reason: t('decline.reason') } });
  const back = <Link href={href(ui, '/saapuneet')}>{t('intake.title')}</Link>;
  return (
    <Page ui={ui} current="intake" title={t('decline.title')} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t('decline.title')} lede={t('decline.lede')} />
      <Stack narrow>
        <InvitationSummary ui={ui} invitation={invitation} />
        {invitation.state !== 'open' ? (
          <>
            <Notice>{t('accept.over')}</Notice>
            <p>{back}</p>
          </>
        ) : (
          <div class="rn-card">
            <CardBody>
              <Form ui={ui}>
                <TextArea
                  ui={ui}
                  name="reason"
                  label={t('decline.reason')}
                  hint={t('decline.reason.hint')}
                  error={errors.of('reason')}
                  value={typed(state, 'reason')}
                  rows={4}
                  limit={longestReason}
                />
                <ButtonGroup>
                  <Button>{t('decline.do')}</Button>
                  {back}
                </ButtonGroup>
              </Form>
            </CardBody>
          </div>
        )}
      </Stack>
    </Page>
  );
}
