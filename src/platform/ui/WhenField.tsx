import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FieldProps } from './Field.tsx';
import { TextField } from './TextField.tsx';
import { uiTexts } from './ui.texts.ts';

export interface WhenFieldProps extends FieldProps {
  /** As typed, or what `writeWhen` makes of what is kept. */
  value?: string | undefined;
  /** Three times near to what is expected; a day, a season and a rough year unless said. */
  examples?: readonly [string, string, string] | undefined;
}

/** A time as precisely as it is known, in one line of text: "24.11.2026", "keväällä 2023", "n. 2019". */
export function WhenField({ value, examples, ...field }: WhenFieldProps): JSX.Element {
  const t = uiTexts(field.ui.language);
  const [one, two, three] = examples ?? [t('when.one'), t('when.two'), t('when.three')];
  const form = t('when.hint', { one, two, three });
  return (
    <TextField
      {...field}
      value={value}
      width="half"
      spellcheck={false}
      hint={
        field.hint ? (
          <>
            {field.hint} {form}
          </>
        ) : (
          form
        )
      }
    />
  );
}
