import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormErrors } from '../../../platform/http/form-errors.ts';
import { FormCard, FormPage, href, Link, Notice, type Ui } from '../../../platform/ui/index.ts';
import { accessTexts } from '../access.texts.ts';
import { type AnsweredInvitation, InvitationSummary } from './IntakePage.tsx';

interface IntakeFormProps extends AnsweredInvitation {
  ui: Ui;
  title: string;
  lede: string;
  errors: FormErrors;
  submit: string;
  children: Child;
}

/** One answer to an invitation: what it says, then the fields; nothing to send once it has been answered. */
export function IntakeForm(props: IntakeFormProps): JSX.Element {
  const { ui, invitation, namesakes, title, lede, errors, submit, children } = props;
  const t = accessTexts(ui.language);
  const back = <Link href={href(ui, '/saapuneet')}>{t('intake.title')}</Link>;
  return (
    <FormPage ui={ui} current="intake" title={title} lede={lede} errors={errors.all}>
      <InvitationSummary ui={ui} invitation={invitation} namesakes={namesakes} />
      {invitation.state !== 'open' ? (
        <>
          <Notice>{t('accept.over')}</Notice>
          <p>{back}</p>
        </>
      ) : (
        <FormCard ui={ui} submit={submit} back={back}>
          {children}
        </FormCard>
      )}
    </FormPage>
  );
}
