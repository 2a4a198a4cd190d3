import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead, PartView } from '../../case/index.ts';
import type { Organisation } from '../../organisation/index.ts';
import { classOptions, type GrantableClass } from '../../room/index.ts';
import { otherOrganisations, whenUnseen } from '../../warning/index.ts';
import { accessTexts } from '../access.texts.ts';
import { longestVital } from '../access.ts';
import { NetworkForm } from './NetworkForm.tsx';

interface GrantVitalForm {
  head: CaseHead;
  parts: readonly PartView[];
  classes: readonly GrantableClass[];
  organisations: readonly Organisation[];
}

/** Without consent, for days: only when somebody confirms the danger. */
export function GrantVitalPage(
  { head, parts, classes, organisations }: GrantVitalForm,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = accessTexts(ui.language);
  const reasons = { 'not-in-sight': 'toId', classes: 'class', time: 'days' };
  const f = boundFields({ ui, texts: accessTexts, state, under: 'vital', reasons });
  const form = { ui, head, title: t('vital.title'), lede: t('vital.lede'), errors: f.errors };
  const options = otherOrganisations(ui, parts, organisations);
  if (options.length === 0 || classes.length === 0)
    return <NetworkForm {...form} before={<Notice>{t('vital.nobody')}</Notice>} />;
  const unseen = whenUnseen({
    ...{ ui, head, state, organisations, errors: f.errors, road: 'vital', text: undefined },
    toId: f.value('toId'),
  });
  return (
    <NetworkForm {...form} {...unseen} submit={t('vital.do')}>
      {f.select('toId', options)}
      {f.radio('class', classOptions(ui.language, classes, { hints: true }))}
      {f.text('days', { first: longestVital, inputMode: 'numeric', width: 'date' })}
      {f.tick('inDanger')}
    </NetworkForm>
  );
}
