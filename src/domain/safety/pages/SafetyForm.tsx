import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormErrors } from '../../../platform/http/form-errors.ts';
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  href,
  Link,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { safetyTexts } from '../safety.texts.ts';

interface SafetyFormProps {
  ui: Ui;
  head: CaseHead;
  /** What the tab of the browser says. */
  tab: string;
  title: string;
  lede: string;
  errors: FormErrors['all'];
  hasErrors: boolean;
  before?: Child;
  /** Below the page of safety. */
  action: string;
  hidden?: Readonly<Record<string, string | number | undefined>>;
  /** The button; without it there is nothing to send. */
  submit?: string | undefined;
  children?: Child;
}

/** A form of the page of safety: what is wrong, what is said before, the fields, the button and the way back. */
export function SafetyForm(props: SafetyFormProps): JSX.Element {
  const { ui, head, title, action, submit } = props;
  const page = href(ui, `/t/${head.id}/turva`);
  const back = <Link href={page}>{safetyTexts(ui.language)('opening.back')}</Link>;
  return (
    <CaseFrame ui={ui} head={head} current="safety" title={props.tab} hasErrors={props.hasErrors}>
      <ErrorSummary ui={ui} errors={props.errors} />
      <PageHead title={title} lede={props.lede} />
      <Stack narrow>
        {props.before}
        {submit === undefined ? (
          <p class="govuk-body">{back}</p>
        ) : (
          <Form ui={ui} action={`${page}${action}`} {...(props.hidden && { hidden: props.hidden })}>
            {props.children}
            <ButtonGroup>
              <Button>{submit}</Button>
              {back}
            </ButtonGroup>
          </Form>
        )}
      </Stack>
    </CaseFrame>
  );
}
