import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormErrors } from '../../../platform/http/form-errors.ts';
import { ErrorSummary, FormCard, href, Link, PageHead, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../case-head.ts';
import { CaseFrame, type CasePageKey } from './CaseFrame.tsx';

export interface CaseFormProps {
  ui: Ui;
  head: CaseHead;
  /** The tab that this form belongs to. */
  current: CasePageKey;
  title: string;
  /** What the tab of the browser says, if not the title. */
  tab?: string | undefined;
  lede?: string | undefined;
  errors: FormErrors;
  /** Something is wrong that `before` tells in its own way. */
  hasErrors?: boolean | undefined;
  /** Before the form: what it will do. */
  before?: Child;
  /** The button; without it there is nothing to send. */
  submit?: string | undefined;
  /** What the button does ends something. */
  ends?: boolean | undefined;
  /** Where to go without sending: a slug and its words. */
  wayBack: { slug: string; label: string };
  /** Sent along unseen. */
  hidden?: Readonly<Record<string, string | number | undefined>> | undefined;
  /** It has a field for a file. */
  file?: boolean | undefined;
  /** What stands before the form takes the width of the page. */
  wide?: boolean | undefined;
  /** Without a card around the fields. */
  bare?: boolean | undefined;
  children?: Child;
}

/** One form on one matter of the case: mistakes first, what it does, the fields, the button and the way back. */
export function CaseForm(props: CaseFormProps): JSX.Element {
  const { ui, title, errors, submit, wayBack, children } = props;
  const back = <Link href={href(ui, wayBack.slug)}>{wayBack.label}</Link>;
  const hasErrors = props.hasErrors ?? errors.all.length > 0;
  return (
    <CaseFrame ui={ui} head={props.head} current={props.current} title={props.tab ?? title} hasErrors={hasErrors}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={title} lede={props.lede} />
      {props.wide ? props.before : null}
      <Stack narrow>
        {props.wide ? null : props.before}
        {submit === undefined ? (
          <p>{back}</p>
        ) : (
          <FormCard
            ui={ui}
            action={href(ui, ui.path.split('?')[0] ?? '')}
            hidden={props.hidden}
            file={props.file}
            submit={submit}
            ends={props.ends}
            back={back}
            bare={props.bare || !children}
          >
            {children}
          </FormCard>
        )}
      </Stack>
    </CaseFrame>
  );
}
