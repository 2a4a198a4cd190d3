import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  boundFields,
  EmptyState,
  FormCard,
  FormPage,
  href,
  Link,
  Overtaken,
  type Ui,
  versionSeen,
} from '../../../platform/ui/index.ts';
import { competenceTexts } from '../competence.texts.ts';
import type { Learnt, Training } from '../competence.ts';

interface LearntForm {
  readonly trainings: readonly Training[];
  /** Absent for a new one. */
  readonly learnt?: Learnt;
}

/** A training that the writer has done, new or corrected. */
export function LearntFormPage({ trainings, learnt }: LearntForm, ui: Ui, state: FormState): JSX.Element {
  const t = competenceTexts(ui.language);
  const kept = learnt ? { ...learnt, state: 'held' } : {};
  const f = boundFields({ ui, texts: competenceTexts, state, from: kept });
  // What the catalogue has ended stays chosen until another is.
  const former =
    learnt && !trainings.some(({ id }) => id === learnt.trainingId)
      ? [{ value: learnt.trainingId, label: t('learnt.former', { name: learnt.training }) }]
      : [];
  const offered = [
    ...former,
    ...trainings.map(({ id, name, organisation }) => ({ value: id, label: name, group: organisation })),
  ];
  const back = <Link href={href(ui, '/oma-osaaminen')}>{t('own.back')}</Link>;
  const title = t(learnt ? 'learnt.change' : 'learnt.note');
  if (offered.length === 0)
    return (
      <FormPage ui={ui} current="network" title={title} errors={[]}>
        <EmptyState title={t('trainings.none')} action={back}>
          {t('trainings.none.more')}
        </EmptyState>
      </FormPage>
    );
  return (
    <FormPage ui={ui} current="network" title={title} lede={t('learnt.lede')} errors={f.errors.all}>
      <Overtaken
        ui={ui}
        state={state}
        yours={f}
        theirs={boundFields({ ui, texts: competenceTexts, from: kept })}
        fields={[
          {
            ...{ name: 'trainingId', label: t('field.trainingId') },
            say: (code) => offered.find(({ value }) => value === code)?.label,
          },
          { name: 'doneOn', label: t('field.doneOn') },
          { name: 'validUntil', label: t('field.validUntil') },
        ]}
      />
      <FormCard
        ui={ui}
        action={href(ui, `/oma-osaaminen/koulutus/${learnt ? `${learnt.id}/muuta` : 'uusi'}`)}
        hidden={{ version: learnt && versionSeen(state, learnt.version) }}
        submit={t('save')}
        back={back}
      >
        {f.select('trainingId', offered)}
        {f.day('doneOn')}
        {f.day('validUntil', { optional: true })}
        {learnt ? f.radio('state', ['held', 'removed'], { words: 'kept', label: t('field.kept') }) : null}
      </FormCard>
    </FormPage>
  );
}
