import type { JSX } from 'hono/jsx/jsx-runtime';
import { RadioGroup, ShownWhen, type Ui } from '../../../platform/ui/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import type { Register } from '../telling.ts';

/** For whom the line is, and by name who will read it. With one register to choose from, that one is sent unseen. */
export function RegisterField({
  ui,
  registers,
  readers,
  value,
  error,
}: {
  ui: Ui;
  registers: readonly Register[];
  readers: readonly ReaderRow[];
  value: string | undefined;
  error: string | undefined;
}): JSX.Element {
  const t = tellingTexts(ui.language);
  const [only] = registers;
  if (registers.length === 1 && only)
    return (
      <>
        <input type="hidden" name="register" value={only} />
        <Readers ui={ui} readers={readers} informationClass={only} only />
      </>
    );
  return (
    <>
      <RadioGroup
        ui={ui}
        name="register"
        label={t('field.register')}
        error={error}
        value={value}
        options={registers.map((one) => ({
          value: one,
          label: t(`register.${one}`),
          hint: t(`register.${one}.hint`),
        }))}
      />
      {registers.map((one) => (
        <ShownWhen when={`register=${one}`}>
          <Readers ui={ui} readers={readers} informationClass={one} />
        </ShownWhen>
      ))}
    </>
  );
}
