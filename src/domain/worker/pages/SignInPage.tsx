import type { JSX } from 'hono/jsx/jsx-runtime';
import { keptHours } from '../../../platform/http/kept-form.ts';
import {
  Button,
  Card,
  CardBody,
  ChoiceButtons,
  EmptyState,
  ErrorSummary,
  Form,
  Notice,
  SignInLayout,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import { type OrganisationKind, organisationTexts } from '../../organisation/index.ts';
import { workerTexts } from '../worker.texts.ts';
import type { Colleague, EvaluationGroup, WorkerRole } from '../worker.ts';
import { kindIcons } from './kind-icons.ts';

export interface SignInState {
  readonly problem?: 'failed' | 'gone' | undefined;
  /** As typed; a password is never sent back. */
  readonly email?: string | undefined;
  /** Somebody was at a page whose session was locked or has ended: whoever signs in is led back there. */
  readonly former?: 'locked' | 'ended' | undefined;
  /** Just signed out. */
  readonly out?: boolean | undefined;
  /** The session had ended when a form was sent; what was typed waits. */
  readonly kept?: boolean | undefined;
}

interface SignInProps {
  ui: Ui;
  /** The people of the story, in evaluation mode. */
  groups?: readonly EvaluationGroup[] | undefined;
  state: SignInState;
}

/** Her title as her organisation says it, and in a word each role that tells more. */
function describe(ui: Ui, { title, roles }: Colleague): string {
  const t = workerTexts(ui.language);
  const told = roles.filter((role) => role !== 'worker' || (title === '' && roles.length === 1));
  const words = [title, ...told.map((role) => t(`short.${role as WorkerRole}`))].filter((word) => word !== '');
  return words.filter((word, at) => at === 0 || !words[0]?.toLowerCase().includes(word)).join(' · ');
}

function TryCard({ ui, groups }: { ui: Ui; groups: readonly EvaluationGroup[] }): JSX.Element {
  const t = workerTexts(ui.language);
  const kinds = organisationTexts(ui.language);
  const choices = groups.map(({ organisation, kind, region, workers }) => ({
    heading: `${organisation} (${t('group.where', { kind: kinds(`kind.${kind as OrganisationKind}`), region })})`,
    choices: workers.map((worker) => ({
      value: worker.id,
      icon: kindIcons[kind as OrganisationKind],
      title: worker.name,
      detail: describe(ui, worker),
    })),
  }));
  return (
    <Card id="kokeile" title={t('try.title')} tone="quiet">
      <CardBody>
        {groups.length === 0 ? (
          <EmptyState title={t('try.empty')} />
        ) : (
          <>
            <p class="govuk-body rn-small">{t('try.what')}</p>
            <Form ui={ui} inline>
              <ChoiceButtons name="worker" groups={choices} />
            </Form>
          </>
        )}
      </CardBody>
    </Card>
  );
}

function PasswordForm({ ui, email }: { ui: Ui; email: string | undefined }): JSX.Element {
  const t = workerTexts(ui.language);
  return (
    <>
      <Form ui={ui}>
        <TextField
          ui={ui}
          name="email"
          type="email"
          label={t('sign-in.email')}
          value={email}
          autocomplete="username"
          spellcheck={false}
        />
        <TextField
          ui={ui}
          name="password"
          type="password"
          label={t('sign-in.password')}
          autocomplete="current-password"
        />
        <TextField
          ui={ui}
          name="code"
          label={t('sign-in.code')}
          hint={t('sign-in.code.hint')}
          inputMode="numeric"
          autocomplete="one-time-code"
          width="short"
        />
        <Button>{t('sign-in.do')}</Button>
      </Form>
      <p class="govuk-body rn-small">{t('sign-in.no-account')}</p>
    </>
  );
}

/** Before signing in: one click in evaluation mode; e-mail, password and code otherwise. */
export function SignInPage({ ui, groups, state }: SignInProps): JSX.Element {
  const t = workerTexts(ui.language);
  const message =
    state.problem === 'failed' ? t('sign-in.failed') : state.problem === 'gone' ? t('try.gone') : undefined;
  return (
    <SignInLayout ui={ui} title={t('sign-in.title')} heading={t('sign-in.title')} hasErrors={message !== undefined}>
      <ErrorSummary ui={ui} errors={message ? [{ message, field: groups ? undefined : 'email' }] : []} />
      {state.former ? <Notice tone="done">{t(`sign-in.${state.former}`)}</Notice> : null}
      {state.out ? <Notice tone="done">{t('sign-in.out')}</Notice> : null}
      {state.kept ? <Notice tone="done">{t('sign-in.kept', { hours: keptHours })}</Notice> : null}
      {groups ? <TryCard ui={ui} groups={groups} /> : <PasswordForm ui={ui} email={state.email} />}
    </SignInLayout>
  );
}
