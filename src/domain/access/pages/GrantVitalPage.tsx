import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead, PartView } from '../../case/index.ts';
import { classOptions, type GrantableClass } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import { longestVital } from '../access.ts';
import { NetworkForm } from './NetworkForm.tsx';
import { partOptions } from './part-options.ts';

interface GrantVitalForm {
  head: CaseHead;
  parts: readonly PartView[];
  classes: readonly GrantableClass[];
}

/** Without consent, for days: only when somebody confirms the danger. */
export function GrantVitalPage({ head, parts, classes }: GrantVitalForm, ui: Ui, state: FormState): JSX.Element {
  const t = accessTexts(ui.language);
  const reasons = { 'not-in-sight': 'toId', classes: 'class', time: 'days' };
  const f = boundFields({ ui, texts: accessTexts, state, under: 'vital', reasons });
  const form = { ui, head, title: t('vital.title'), lede: t('vital.lede'), errors: f.errors };
  if (parts.length === 0 || classes.length === 0)
    return <NetworkForm {...form} before={<Notice>{t('vital.nobody')}</Notice>} />;
  return (
    <NetworkForm {...form} submit={t('vital.do')}>
      {f.radio('toId', partOptions(ui.language, parts))}
      {f.radio('class', classOptions(ui.language, classes, { hints: true }))}
      {f.text('days', { first: longestVital, inputMode: 'numeric', width: 'date' })}
      {f.tick('inDanger')}
    </NetworkForm>
  );
}
