import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed, typedList } from '../../../platform/http/form-errors.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { CheckboxGroup, DateField, Notice, RadioGroup, Select, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { classIcons, informationClasses, roomTexts } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import { standings } from '../access.ts';
import { NetworkForm } from './NetworkForm.tsx';

interface NameMemberForm {
  head: CaseHead;
  colleagues: readonly { readonly id: string; readonly name: string; readonly title: string }[];
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
  const [t, rooms] = [accessTexts(ui.language), roomTexts(ui.language)];
  const errors = formErrors(accessTexts, ui.language, state, {
    labels: { fromOn: t('member.from'), untilOn: t('member.until') },
    reasons: { 'name another lead first': 'standing', 'the worker is not of this organisation': 'workerId' },
  });
  const workerId = typed(state, 'workerId');
  const member = team.find((one) => one.worker_id === workerId);
  const until = member?.valid_until ? formatDate('fi', dayOf(new Date(member.valid_until.getTime() - 1))) : undefined;
  const title = t('member.title');
  if (colleagues.length === 0)
    return (
      <NetworkForm ui={ui} head={head} title={title} errors={errors} before={<Notice>{t('member.none')}</Notice>} />
    );
  return (
    <NetworkForm ui={ui} head={head} title={title} lede={t('member.lede')} errors={errors} submit={t('member.do')}>
      <Select
        ui={ui}
        name="workerId"
        label={t('member.worker')}
        error={errors.of('workerId')}
        value={workerId}
        options={colleagues.map((one) => ({
          value: one.id,
          label: one.title ? `${one.name}, ${one.title}` : one.name,
        }))}
      />
      <RadioGroup
        ui={ui}
        name="standing"
        label={t('member.standing')}
        error={errors.of('standing')}
        value={typed(state, 'standing', member?.standing ?? 'member')}
        options={standings.map((one) => ({
          value: one,
          label: capital(t(`standing.${one}`)),
          hint: t(`standing.${one}.hint`),
        }))}
      />
      <CheckboxGroup
        ui={ui}
        name="classes"
        label={t('member.classes')}
        hint={t('member.classes.hint')}
        error={errors.of('classes')}
        values={typedList(state, 'classes', member?.classes ?? firstClasses)}
        options={informationClasses.map((one) => ({
          value: one,
          label: rooms(one),
          hint: rooms(`${one}.hint`),
          icon: classIcons[one],
        }))}
      />
      <DateField
        ui={ui}
        name="fromOn"
        label={t('member.from')}
        hint={t('member.from.hint')}
        error={errors.of('fromOn')}
        value={typed(state, 'fromOn')}
        optional
      />
      <DateField
        ui={ui}
        name="untilOn"
        label={t('member.until')}
        hint={t('member.until.hint')}
        error={errors.of('untilOn')}
        value={typed(state, 'untilOn', until)}
        optional
      />
    </NetworkForm>
  );
}
