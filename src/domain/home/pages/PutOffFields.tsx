import type { JSX } from 'hono/jsx/jsx-runtime';
import { DateField, TextField, type Ui } from '../../../platform/ui/index.ts';
import { homeTexts } from '../home.texts.ts';

/** The two questions in a row of the list; what is not right with them is told on the page of the form. */
export function PutOffFields({ ui, nth }: { ui: Ui; nth: number }): JSX.Element {
  const t = homeTexts(ui.language);
  return (
    <>
      <DateField ui={ui} name="untilOn" id={`untilOn-${nth}`} label={t('field.untilOn')} />
      <TextField ui={ui} name="reason" id={`reason-${nth}`} label={t('field.reason')} />
    </>
  );
}
