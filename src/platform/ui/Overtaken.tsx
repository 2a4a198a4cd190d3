import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../http/endpoint.ts';
import { typed } from '../http/form-errors.ts';
import { ConflictView } from './ConflictView.tsx';
import { dayOfField } from './former-values.ts';
import type { Ui } from './ui.ts';

/** Whether somebody else has saved since the form was opened, as the code or the database found. */
export const isOvertaken = ({ problem }: FormState): boolean =>
  problem?.code === 'changed' || problem?.reason === 'changed';

/**
 * The version that a form sends: the one its writer has seen; none for the first. Whoever was overtaken has what stands before them when the form
 * comes back, so it goes on from there. What was sent without a version stays so, whatever has been written meanwhile.
 */
export const versionSeen = (state: FormState, stands: number): string | undefined => {
  const standing = stands === 0 ? undefined : String(stands);
  return isOvertaken(state) ? standing : typed(state, 'version', standing);
};

/** Bound fields, as far as they are read. */
interface Reads {
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

/** A field with the words before it; `say` where it holds a code. */
export interface ComparedField {
  readonly name: string;
  readonly label: string;
  readonly say?: ((code: string) => string | undefined) | undefined;
}

interface OvertakenProps {
  ui: Ui;
  state: FormState;
  /** The form as it was sent, and as it would be opened now. */
  yours: Reads;
  theirs: Reads;
  fields: readonly ComparedField[];
}

function readField(form: Reads, { name, say = (code) => code }: ComparedField): string {
  const many = form.values(name).filter((each) => each !== '');
  const held = many.length > 0 ? many : [form.value(name) ?? ''];
  return held
    .map((each) => (each === '' ? '' : (dayOfField(say(each)) ?? each).replaceAll('\r\n', '\n').trim()))
    .join(', ');
}

/** Above a form that was overtaken: the fields in which what was sent differs from what stands; nothing where none does. */
export function Overtaken({ ui, state, yours, theirs, fields }: OvertakenProps): JSX.Element | null {
  if (!isOvertaken(state)) return null;
  const differ = fields.filter((field) => readField(yours, field) !== readField(theirs, field));
  if (differ.length === 0) return null;
  const text = (form: Reads) => differ.map((field) => `${field.label}: ${readField(form, field) || '–'}`).join('\n');
  return <ConflictView ui={ui} id="ristiriita" yours={{ text: text(yours) }} theirs={{ text: text(theirs) }} />;
}
