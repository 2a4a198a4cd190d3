import type { JSX } from 'hono/jsx/jsx-runtime';
import { CaseForm, type CaseFormProps, caseTexts } from '../../case/index.ts';

/** A form about another case of the same person: it belongs to people and permissions. */
export function JoiningForm(form: Omit<CaseFormProps, 'current' | 'wayBack'>): JSX.Element {
  const label = caseTexts(form.ui.language)('nav.network');
  return <CaseForm {...form} current="network" wayBack={{ slug: `/t/${form.head.id}/verkosto#yhteydet`, label }} />;
}
