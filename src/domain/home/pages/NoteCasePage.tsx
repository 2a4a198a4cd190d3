import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ui } from '../../../platform/ui/index.ts';
import { homeTexts } from '../home.texts.ts';
import type { CaseChoices } from '../writable-cases.ts';
import { CaseChoice } from './CaseChoice.tsx';

/** One step before a note: for which case? */
export function NoteCasePage(choices: CaseChoices, ui: Ui): JSX.Element {
  const t = homeTexts(ui.language);
  const words = { tab: t('note.tab'), title: t('note.title'), lede: t('note.lede'), empty: t('note.empty') };
  return (
    <CaseChoice {...{ ui, choices, ...words }} current="work" label={t('note.do')} below="/merkinta" slug="/merkinta" />
  );
}
