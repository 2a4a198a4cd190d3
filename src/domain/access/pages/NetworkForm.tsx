import type { JSX } from 'hono/jsx/jsx-runtime';
import { CaseForm, type CaseFormProps, caseTexts } from '../../case/index.ts';
import { accessTexts } from '../access.texts.ts';

interface NetworkFormProps extends Omit<CaseFormProps, 'current' | 'wayBack'> {
  /** The slug of the bars to go back to; people and permissions unless said. */
  back?: string | undefined;
}

/** A form that belongs to people and permissions. */
export function NetworkForm({ back, ...form }: NetworkFormProps): JSX.Element {
  const { language } = form.ui;
  const label = back ? accessTexts(language)('bars.title') : caseTexts(language)('nav.network');
  return <CaseForm {...form} current="network" wayBack={{ slug: back ?? `/t/${form.head.id}/verkosto`, label }} />;
}
