import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, formErrors, typed } from '../../../platform/http/form-errors.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { DateField, Notice, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { type LineClass, type LineView, longestText } from '../authority.ts';

export const lineErrors = (language: Language, state: FormState): FormErrors =>
  formErrors(authorityTexts, language, state);

/** Said before a word is typed: who reads it, that the suspect normally will, and what does not belong here. */
export function BeforeTyping({
  ui,
  readers,
  of = 'justice',
}: {
  ui: Ui;
  readers: readonly ReaderRow[];
  of?: LineClass | undefined;
}): JSX.Element {
  return (
    <>
      <Readers ui={ui} readers={readers} informationClass={of} only />
      <Notice tone="warning">{authorityTexts(ui.language)('avoid')}</Notice>
    </>
  );
}

/** Said once more beside the button. */
export const BeforeSending = ({ ui }: { ui: Ui }): JSX.Element => (
  <Notice tone="warning">{authorityTexts(ui.language)('write.before-send')}</Notice>
);

interface FieldsProps {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  line?: LineView | undefined;
}

const dayOfLine = (day: string | null | undefined) => (day ? formatDate('fi', day) : undefined);

/** The day before which nothing is held: there is no field for a reason, and the page says why. */
export const DayAlone = ({ ui, state, errors, line }: FieldsProps): JSX.Element => (
  <DateField
    ui={ui}
    name="fromOn"
    label={authorityTexts(ui.language)('field.fromOn.day')}
    hint={authorityTexts(ui.language)('kind.not-before.hint')}
    error={errors.of('fromOn')}
    value={typed(state, 'fromOn', dayOfLine(line?.fromOn))}
  />
);

export function Words({ ui, state, errors, line, asks }: FieldsProps & { asks?: boolean | undefined }): JSX.Element {
  const t = authorityTexts(ui.language);
  return (
    <TextArea
      ui={ui}
      name="text"
      label={t(asks ? 'field.text.ask' : 'field.text')}
      hint={t(asks ? 'field.text.ask.hint' : 'field.text.hint', { most: longestText })}
      error={errors.of('text')}
      rows={2}
      value={typed(state, 'text', line?.text ?? undefined)}
    />
  );
}

/** Since when and until when a line counts, where that is known. */
export function Days({ ui, state, errors, line }: FieldsProps): JSX.Element {
  const t = authorityTexts(ui.language);
  return (
    <>
      {(['fromOn', 'untilOn'] as const).map((name) => (
        <DateField
          ui={ui}
          name={name}
          label={t(`field.${name}`)}
          error={errors.of(name)}
          optional
          value={typed(state, name, dayOfLine(line?.[name]))}
        />
      ))}
    </>
  );
}
