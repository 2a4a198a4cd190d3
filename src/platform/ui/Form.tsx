import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { draftField, writeMark } from '../http/draft-mark.ts';
import { redrawField } from '../http/form-errors.ts';
import { withoutLanguage } from '../i18n/texts.ts';
import { Button } from './Button.tsx';
import { DraftLine } from './DraftLine.tsx';
import type { Ui } from './ui.ts';

export interface FormProps {
  ui: Ui;
  /** Where it is sent, with the language; the open page unless said. */
  action?: string | undefined;
  id?: string | undefined;
  /** Sent along unseen, such as the version that the writer had before her. */
  hidden?: Readonly<Record<string, string | number | undefined>> | undefined;
  /** A single button in a row: no width, no space. */
  inline?: boolean | undefined;
  /** What is typed is asked and not written: no draft of it is kept. */
  asks?: boolean | undefined;
  /** It has a field for a file. */
  file?: boolean | undefined;
  children: Child;
}

/** Where a form is sent, without the language and what its address was opened with. */
const pathOf = (address: string): string => withoutLanguage(address).split('?')[0] ?? '';

/** What a form carries along of its drafts: those of the page where it is the form of the page, else of the address that it is sent to. */
function markIn({ path, draft }: Ui, action: string | undefined): { mark: string; isOfPage: boolean } {
  const isOfPage = draft !== undefined && (action === undefined || pathOf(action) === pathOf(draft.address));
  const address = action === undefined ? path : withoutLanguage(action);
  return { mark: isOfPage ? draft.mark : writeMark({ address, version: 0 }), isOfPage };
}

/** A form that changes something: by POST, with the token of the session. Mistakes are told by the server, in words. */
export function Form({ ui, action, id, hidden = {}, inline, asks, file, children }: FormProps): JSX.Element {
  const draft = ui.worker && !inline && !asks ? markIn(ui, action) : undefined;
  const form = (
    <form
      method="post"
      action={action}
      id={id}
      class={inline ? undefined : 'rn-form'}
      enctype={file ? 'multipart/form-data' : undefined}
      novalidate
      autocomplete="off"
    >
      <input type="hidden" name="csrf" value={ui.csrf} />
      {draft ? <input type="hidden" name={draftField} value={draft.mark} /> : null}
      {Object.entries(hidden).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={String(value)} />,
      )}
      {children}
    </form>
  );
  if (!draft) return form;
  return (
    <>
      <DraftLine ui={draft.isOfPage ? ui : { ...ui, draft: undefined }} />
      {form}
    </>
  );
}

/** Shown only while the field holds the value; without the script always. `when` is `field=value`. */
export function ShownWhen({ when, children }: { when: string; children: Child }): JSX.Element {
  return <div data-when={when}>{children}</div>;
}

/** Draws the form anew with what is chosen so far. Only where no script shows it at once. */
export function Redraw({ children }: { children: Child }): JSX.Element {
  return (
    <noscript>
      <Button small kind="secondary" name={redrawField} value="on">
        {children}
      </Button>
    </noscript>
  );
}
