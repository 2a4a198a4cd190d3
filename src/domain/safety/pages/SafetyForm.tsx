import type { JSX } from 'hono/jsx/jsx-runtime';
import { CaseForm, type CaseFormProps } from '../../case/index.ts';
import { safetyTexts } from '../safety.texts.ts';

/** A form of the page of safety. */
export function SafetyForm(form: Omit<CaseFormProps, 'current' | 'wayBack' | 'bare'>): JSX.Element {
  const wayBack = { slug: `/t/${form.head.id}/turva`, label: safetyTexts(form.ui.language)('opening.back') };
  return <CaseForm {...form} current="safety" wayBack={wayBack} bare />;
}
