import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Fields, ShownWhen, type Ui } from '../../../platform/ui/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import type { tellingTexts } from '../telling.texts.ts';
import type { Register } from '../telling-fields.ts';

interface RegisterForm {
  readonly registers: readonly Register[];
  readonly readers: readonly ReaderRow[];
  readonly line: { readonly register: Register } | undefined;
}

/** For whom the line is, and by name who will read it. Of a line that stands this is settled; a register without another is sent unseen. */
export function RegisterField({
  ui,
  f,
  form: { registers, readers, line },
}: {
  ui: Ui;
  f: Fields<typeof tellingTexts>;
  form: RegisterForm;
}): JSX.Element {
  if (line) return <Readers ui={ui} readers={readers} informationClass={line.register} only />;
  const [only, ...others] = registers;
  if (only && others.length === 0)
    return (
      <>
        <input type="hidden" name="register" value={only} />
        <Readers ui={ui} readers={readers} informationClass={only} only />
      </>
    );
  return (
    <>
      {f.radio('register', registers, { first: 'coordination' })}
      {registers.map((register) => (
        <ShownWhen when={`register=${register}`}>
          <Readers ui={ui} readers={readers} informationClass={register} />
        </ShownWhen>
      ))}
    </>
  );
}
