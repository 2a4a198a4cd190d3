import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { classOptions, type InformationClass } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';

interface WidenLeadForm {
  readonly head: CaseHead;
  readonly name: string;
  /** Classes that the viewer holds and the lead lacks. */
  readonly classes: readonly InformationClass[];
}

export function WidenLeadPage({ head, name, classes }: WidenLeadForm, ui: Ui, state: FormState): JSX.Element {
  const t = accessTexts(ui.language);
  const f = boundFields({ ui, texts: accessTexts, state, under: 'widen' });
  const form = { ui, head, title: t('widen.title', { name }), errors: f.errors };
  if (classes.length === 0) return <NetworkForm {...form} before={<Notice>{t('widen.none')}</Notice>} />;
  return (
    <NetworkForm {...form} lede={t('widen.lede')} submit={t('widen.do')}>
      {f.checks('classes', classOptions(ui.language, classes, { hints: true }))}
    </NetworkForm>
  );
}
