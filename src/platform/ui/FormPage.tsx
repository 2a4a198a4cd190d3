import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormErrors } from '../http/form-errors.ts';
import { Button, ButtonGroup } from './Button.tsx';
import { CardBody } from './Card.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Form, type FormProps } from './Form.tsx';
import { PageHead, Stack } from './Layout.tsx';
import { Page, type PageProps } from './Page.tsx';

export interface FormCardProps extends Pick<FormProps, 'ui' | 'action' | 'hidden' | 'file'> {
  /** The button. */
  submit: string;
  /** What the button does ends something. */
  ends?: boolean | undefined;
  /** Beside the button: the way back without sending. */
  back: Child;
  /** Without a card around it. */
  bare?: boolean | undefined;
  children?: Child;
}

/** One form with its button and the way back, on a card of its own. */
export function FormCard({ submit, ends, back, bare, children, ...form }: FormCardProps): JSX.Element {
  const drawn = (
    <Form {...form}>
      {children}
      <ButtonGroup>
        <Button kind={ends ? 'warning' : 'primary'}>{submit}</Button>
        {back}
      </ButtonGroup>
    </Form>
  );
  if (bare) return drawn;
  return (
    <div class="rn-card">
      <CardBody>{drawn}</CardBody>
    </div>
  );
}

export interface FormPageProps extends Pick<PageProps, 'ui' | 'current' | 'under' | 'children'> {
  title: string;
  /** What the tab of the browser says, if not the title. */
  tab?: string | undefined;
  lede?: string | undefined;
  errors: FormErrors['all'];
}

/** A page outside a case that asks for something: what to correct first, then the title, then the form. */
export function FormPage({
  ui,
  current,
  under,
  title,
  tab = title,
  lede,
  errors,
  children,
}: FormPageProps): JSX.Element {
  return (
    <Page ui={ui} current={current} under={under} title={tab} hasErrors={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      <PageHead title={title} lede={lede} />
      <Stack narrow>{children}</Stack>
    </Page>
  );
}
