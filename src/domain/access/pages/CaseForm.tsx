import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
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
import type { FormErrors } from '../../consent/index.ts';
import { accessTexts } from '../access.texts.ts';

interface CaseFormProps {
  ui: Ui;
  head: CaseHead;
  title: string;
  lede?: string | undefined;
  errors: FormErrors;
  /** Before the form: what it will do. */
  before?: Child;
  /** The button; without it there is nothing to send. */
  submit?: string | undefined;
  /** What the button does ends something. */
  ends?: boolean | undefined;
  /** The slug to go back to; people and permissions unless said. */
  back?: string | undefined;
  /** Sent along unseen. */
  hidden?: Readonly<Record<string, string>> | undefined;
  children?: Child;
}

/** One form on one matter of the case: mistakes first, what it does, the fields, the button and the way back. */
export function CaseForm({
  ui,
  head,
  title,
  lede,
  errors,
  before,
  submit,
  ends,
  back,
  hidden,
  children,
}: CaseFormProps): JSX.Element {
  const wayBack = (
    <Link href={href(ui, back ?? `/t/${head.id}/verkosto`)}>
      {accessTexts(ui.language)(back ? 'bars.title' : 'back')}
    </Link>
  );
  return (
    <CaseFrame ui={ui} head={head} current="network" title={title} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={title} lede={lede} />
      <Stack narrow>
        {before}
        {submit === undefined ? (
          <p>{wayBack}</p>
        ) : (
          <div class={children ? 'rn-card' : undefined}>
            <div class={children ? 'rn-card__body' : undefined}>
              <Form ui={ui} action={href(ui, ui.path.split('?')[0] ?? '')} hidden={hidden}>
                {children}
                <ButtonGroup>
                  <Button kind={ends ? 'warning' : 'primary'}>{submit}</Button>
                  {wayBack}
                </ButtonGroup>
              </Form>
            </div>
          </div>
        )}
      </Stack>
    </CaseFrame>
  );
}
