import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormErrors } from '../../../platform/http/form-errors.ts';
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
  type Ui,
} from '../../../platform/ui/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { IntakeInvitation } from '../network.ts';
import { InvitationSummary } from './IntakePage.tsx';

interface IntakeFormProps {
  ui: Ui;
  invitation: IntakeInvitation;
  title: string;
  lede: string;
  errors: FormErrors;
  submit: string;
  children: Child;
}

/** One answer to an invitation: what it says, then the fields; nothing to send once it has been answered. */
export function IntakeForm({ ui, invitation, title, lede, errors, submit, children }: IntakeFormProps): JSX.Element {
  const t = accessTexts(ui.language);
  const back = <Link href={href(ui, '/saapuneet')}>{t('intake.title')}</Link>;
  return (
    <Page ui={ui} current="intake" title={title} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={title} lede={lede} />
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
                {children}
                <ButtonGroup>
                  <Button>{submit}</Button>
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
