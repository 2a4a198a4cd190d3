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
import type { CaseHead } from '../case-head.ts';
import { CaseFrame, type CasePageKey } from './CaseFrame.tsx';

export interface CaseFormProps {
  ui: Ui;
  head: CaseHead;
  /** The tab that this form belongs to. */
  current: CasePageKey;
  title: string;
  lede?: string | undefined;
  errors: FormErrors;
  /** Before the form: what it will do. */
  before?: Child;
  /** The button; without it there is nothing to send. */
  submit?: string | undefined;
  /** What the button does ends something. */
  ends?: boolean | undefined;
  /** Where to go without sending: a slug and its words. */
  wayBack: { slug: string; label: string };
  /** Sent along unseen. */
  hidden?: Readonly<Record<string, string | number>> | undefined;
  children?: Child;
}

/** One form on one matter of the case: mistakes first, what it does, the fields, the button and the way back. */
export function CaseForm({
  ui,
  head,
  current,
  title,
  lede,
  errors,
  before,
  submit,
  ends,
  wayBack,
  hidden,
  children,
}: CaseFormProps): JSX.Element {
  const back = <Link href={href(ui, wayBack.slug)}>{wayBack.label}</Link>;
  return (
    <CaseFrame ui={ui} head={head} current={current} title={title} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={title} lede={lede} />
      <Stack narrow>
        {before}
        {submit === undefined ? (
          <p>{back}</p>
        ) : (
          <div class={children ? 'rn-card' : undefined}>
            <div class={children ? 'rn-card__body' : undefined}>
              <Form ui={ui} action={href(ui, ui.path.split('?')[0] ?? '')} hidden={hidden}>
                {children}
                <ButtonGroup>
                  <Button kind={ends ? 'warning' : 'primary'}>{submit}</Button>
                  {back}
                </ButtonGroup>
              </Form>
            </div>
          </div>
        )}
      </Stack>
    </CaseFrame>
  );
}
