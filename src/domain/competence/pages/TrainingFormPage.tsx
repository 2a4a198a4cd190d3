import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  boundFields,
  FormCard,
  FormPage,
  href,
  Link,
  Overtaken,
  type Ui,
  versionSeen,
} from '../../../platform/ui/index.ts';
import { practiceTexts } from '../../practice/index.ts';
import { competenceTexts } from '../competence.texts.ts';
import { competenceThemes, type Training } from '../competence.ts';
import { holdings, holdsOf } from '../competence-fields.ts';
import { themeName } from './competence-words.tsx';

/** A training of the own catalogue, new or corrected. */
export function TrainingFormPage(
  { training }: { readonly training?: Training },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = competenceTexts(ui.language);
  const kept = training ? { ...training, holds: holdsOf(training.months) } : {};
  const f = boundFields({ ui, texts: competenceTexts, state, from: kept });
  const title = t(training ? 'training.change' : 'training.add');
  const say = (words: string) => (code: string) => competenceTexts.find(ui.language, `${words}.${code}`);
  return (
    <FormPage ui={ui} current="network" title={title} lede={t('training.lede')} errors={f.errors.all}>
      <Overtaken
        ui={ui}
        state={state}
        yours={f}
        theirs={boundFields({ ui, texts: competenceTexts, from: kept })}
        fields={[
          ...(['name', 'provider', 'link'] as const).map((name) => ({ name, label: t(`field.${name}`) })),
          {
            ...{ name: 'themes', label: t('field.themes') },
            say: (code) => practiceTexts.find(ui.language, `theme.${code}`),
          },
          { name: 'holds', label: t('field.holds'), say: say('holds') },
          { name: 'state', label: t('field.state'), say: say('state') },
        ]}
      />
      <FormCard
        ui={ui}
        action={href(ui, `/osaaminen/koulutukset/${training ? `${training.id}/muuta` : 'uusi'}`)}
        hidden={{ version: training && versionSeen(state, training.version) }}
        submit={t('save')}
        back={<Link href={href(ui, '/osaaminen/koulutukset')}>{t('trainings.back')}</Link>}
      >
        {f.text('name')}
        {f.checks(
          'themes',
          competenceThemes.map((value) => ({ value, label: themeName(ui.language, value) })),
        )}
        {f.text('provider')}
        {f.text('link', { optional: true })}
        {f.radio('holds', holdings, { first: 'for-good' })}
        {training ? f.radio('state', ['open', 'ended']) : null}
      </FormCard>
    </FormPage>
  );
}
