import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Fields, Notice, type Ui } from '../../../platform/ui/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { longestText } from '../justice-fields.ts';

interface FieldsProps {
  ui: Ui;
  fields: Fields<typeof authorityTexts>;
}

/** Said before a word is typed: that the suspect normally will read it, and what does not belong here. */
export const BeforeTyping = ({ ui }: { ui: Ui }): JSX.Element => (
  <Notice tone="warning">{authorityTexts(ui.language)('avoid')}</Notice>
);

/** Said once more beside the button. */
export const BeforeSending = ({ ui }: { ui: Ui }): JSX.Element => (
  <Notice tone="warning">{authorityTexts(ui.language)('write.before-send')}</Notice>
);

/** The day before which nothing is held: there is no field for a reason, and the page says why. */
export function DayAlone({ ui, fields: f }: FieldsProps): JSX.Element {
  const t = authorityTexts(ui.language);
  return f.day('fromOn', { label: t('field.fromOn.day'), hint: t('kind.not-before.hint') });
}

export function Words({ ui, fields: f, asks = false }: FieldsProps & { asks?: boolean }): JSX.Element {
  const t = authorityTexts(ui.language);
  const asked = asks && { label: t('field.text.ask'), hint: t('field.text.ask.hint', { most: longestText }) };
  return f.area('text', { most: longestText, rows: 2, ...asked });
}
