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
import { type Adoption, adoptionStates } from '../adoption.ts';
import { practiceTexts } from '../practice.texts.ts';
import { type Listed, wordsIn } from '../practice.ts';

interface AdoptForm {
  readonly practice: Listed;
  readonly stands: Omit<Adoption, 'organisation' | 'organisationId'> | null;
  readonly today: string;
}

/** What became of a practice here: how far one has come, how it was adapted, what came of it. */
export function AdoptPage({ practice, stands, today }: AdoptForm, ui: Ui, state: FormState): JSX.Element {
  const t = practiceTexts(ui.language);
  const { title } = wordsIn(practice, ui.language).words;
  const f = boundFields({ ui, texts: practiceTexts, state, from: stands ?? { sinceOn: today } });
  return (
    <FormPage
      ui={ui}
      current="network"
      tab={t('adopt.title')}
      title={t('adopt.title')}
      lede={t('adopt.lede', { title })}
      errors={f.errors.all}
    >
      <Overtaken
        ui={ui}
        state={state}
        yours={f}
        theirs={boundFields({ ui, texts: practiceTexts, from: stands ?? {} })}
        fields={(['state', 'sinceOn', 'adapted', 'outcome', 'reason'] as const).map((name) => ({
          name,
          label: t(`field.${name}`),
          say: name === 'state' ? (code) => practiceTexts.find(ui.language, `state.${code}`) : undefined,
        }))}
      />
      <FormCard
        ui={ui}
        action={href(ui, `/kaytannot/${practice.key}/kayttoonotto`)}
        hidden={{ version: versionSeen(state, stands?.version ?? 0) ?? 0 }}
        submit={t('adopt.save')}
        back={<Link href={href(ui, `/kaytannot/${practice.key}`)}>{t('adopt.back')}</Link>}
      >
        {f.radio('state', adoptionStates)}
        {f.day('sinceOn')}
        {f.area('adapted', { optional: true, rows: 3, limit: 600 })}
        {f.area('outcome', { optional: true, rows: 3, limit: 600 })}
        {f.area('reason', { optional: true, rows: 2, limit: 600 })}
      </FormCard>
    </FormPage>
  );
}
