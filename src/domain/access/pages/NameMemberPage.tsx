import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { dayOf } from '../../../platform/time/format.ts';
import { boundFields, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { classOptions, informationClasses } from '../../room/index.ts';
import { colleagueOptions, type WorkerName } from '../../worker/index.ts';
import { accessTexts } from '../access.texts.ts';
import { standings } from '../access.ts';
import { NetworkForm } from './NetworkForm.tsx';

interface NameMemberForm {
  head: CaseHead;
  colleagues: readonly WorkerName[];
  team: readonly {
    readonly worker_id: string;
    readonly standing: string;
    readonly classes: readonly string[];
    readonly valid_until: Date | null;
  }[];
}

/** The least with which the work can begin. */
const firstClasses = ['case', 'contact', 'coordination'];

/** Who, in what task, for which classes, from when until when. A worker already on the team comes with what she has. */
export function NameMemberPage({ head, colleagues, team }: NameMemberForm, ui: Ui, state: FormState): JSX.Element {
  const t = accessTexts(ui.language);
  const member = team.find((item) => item.worker_id === typed(state, 'workerId'));
  const until = member?.valid_until;
  const f = boundFields({
    ui,
    texts: accessTexts,
    state,
    from: member && { ...member, untilOn: until && dayOf(new Date(until.getTime() - 1)) },
    under: 'member',
    labels: ['fromOn', 'untilOn'],
    reasons: { 'name another lead first': 'standing', 'the worker is not of this organisation': 'workerId' },
  });
  const form = { ui, head, title: t('member.title'), errors: f.errors };
  if (colleagues.length === 0) return <NetworkForm {...form} before={<Notice>{t('member.none')}</Notice>} />;
  return (
    <NetworkForm {...form} lede={t('member.lede')} submit={t('member.do')}>
      {f.select('workerId', colleagueOptions(colleagues))}
      {f.radio('standing', standings, { first: 'member', capitals: true })}
      {f.checks('classes', classOptions(ui.language, informationClasses, { hints: true }), { first: firstClasses })}
      {f.day('fromOn', { optional: true })}
      {f.day('untilOn', { optional: true })}
    </NetworkForm>
  );
}
