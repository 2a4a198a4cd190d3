import type { JSX } from 'hono/jsx/jsx-runtime';
import { CaseForm, type CaseFormProps, caseTexts } from '../../case/index.ts';

interface NetworkFormProps extends Omit<CaseFormProps, 'current' | 'wayBack'> {
  /** The page to go back to; people and permissions unless said. */
  back?: CaseFormProps['wayBack'] | undefined;
}

/** A form that belongs to people and permissions. */
export function NetworkForm({ back, ...form }: NetworkFormProps): JSX.Element {
  const toNetwork = { slug: `/t/${form.head.id}/verkosto`, label: caseTexts(form.ui.language)('nav.network') };
  return <CaseForm {...form} current="network" wayBack={back ?? toNetwork} />;
}
