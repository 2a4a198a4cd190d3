import type { JSX } from 'hono/jsx/jsx-runtime';
import { CaseForm, type CaseFormProps } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';

interface CompilationFormProps extends Omit<CaseFormProps, 'current' | 'wayBack'> {
  /** The list of compilations unless said. */
  wayBack?: CaseFormProps['wayBack'] | undefined;
}

/** A form on one compilation, or on a new one. */
export function CompilationForm({ wayBack, ...form }: CompilationFormProps): JSX.Element {
  const list = { slug: `/t/${form.head.id}/kooste`, label: disclosureTexts(form.ui.language)('back') };
  return <CaseForm {...form} current="network" wayBack={wayBack ?? list} />;
}
