import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { redrawField } from '../http/form-errors.ts';
import { Button } from './Button.tsx';
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
  /** It has a field for a file. */
  file?: boolean | undefined;
  children: Child;
}

/** A form that changes something: by POST, with the token of the session. Mistakes are told by the server, in words. */
export function Form({ ui, action, id, hidden = {}, inline, file, children }: FormProps): JSX.Element {
  return (
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
      {Object.entries(hidden).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={String(value)} />,
      )}
      {children}
    </form>
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
