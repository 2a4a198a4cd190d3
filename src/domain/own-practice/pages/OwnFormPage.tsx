import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type Language, languages } from '../../../platform/i18n/texts.ts';
import {
  boundFields,
  type ComparedField,
  FieldFold,
  type Fields,
  FormCard,
  FormPage,
  href,
  Link,
  Overtaken,
  type Ui,
  versionSeen,
} from '../../../platform/ui/index.ts';
import { domains, needTexts } from '../../need/index.ts';
import { organisationKinds, organisationTexts } from '../../organisation/index.ts';
import { evidences, type OwnToChange, practiceTexts, themes, wordsIn } from '../../practice/index.ts';
import { processTexts, stepCodes } from '../../process/index.ts';
import { sectors, sectorWords } from '../../service/index.ts';
import { colleagueOptions, type WorkerName } from '../../worker/index.ts';
import { endings, fieldsOf } from '../own-fields.ts';
import { ownPracticeTexts } from '../own-practice.texts.ts';

interface OwnForm {
  /** Absent for a new one. */
  readonly practice?: OwnToChange | undefined;
  /** What the fields begin with. */
  readonly typed?: object | undefined;
  readonly colleagues: readonly WorkerName[];
  readonly me: string;
}

/** What is hard, what can be done, for whom, on what it stands, how and with which limits, in one language. */
function Words({ f, language }: { f: Fields<typeof ownPracticeTexts>; language: Language }): JSX.Element {
  const end = endings[language];
  return (
    <>
      {f.text(`problem${end}`)}
      {f.text(`title${end}`)}
      {f.text(`forWhom${end}`)}
      {f.area(`steps${end}`, { rows: 5 })}
      {f.area(`limits${end}`, { rows: 4 })}
      {f.area(`says${end}`, { rows: 2, limit: 400 })}
    </>
  );
}

/** The language of the page first, the others folded until they are used. */
function InLanguages({ ui, f, practice }: { ui: Ui; f: Fields<typeof ownPracticeTexts>; practice?: OwnToChange }) {
  const t = ownPracticeTexts(ui.language);
  const first = practice ? wordsIn(practice, ui.language).language : ui.language;
  return (
    <>
      <h2 class="govuk-heading-m">{t(`in.${first}`)}</h2>
      <Words f={f} language={first} />
      {languages
        .filter((language) => language !== first)
        .map((language) => (
          <FieldFold
            id={`kieli-${language}`}
            title={t(`in.${language}`)}
            now={practice?.words[language]?.title}
            open={f.isTouched(...fieldsOf(language))}
          >
            <Words f={f} language={language} />
          </FieldFold>
        ))}
    </>
  );
}

/** Every field, and how its codes are read, to be set beside what somebody else has saved meanwhile. */
function comparedOf(language: Language, colleagues: readonly WorkerName[]): ComparedField[] {
  const library = (of: string) => (code: string) => practiceTexts.find(language, `${of}.${code}`);
  const coded: Readonly<Record<string, ComparedField['say']>> = {
    evidence: library('evidence'),
    themes: library('theme'),
    kinds: (code) => organisationTexts.find(language, `kind.${code}`),
    atNeeds: (code) => needTexts.find(language, `domain.${code}`),
    atSectors: (code) => sectorWords.find(language, `sector.${code}`),
    atSteps: (code) => processTexts.find(language, `step.${code}`),
    contact: undefined,
    ownerId: (id) => colleagues.find((each) => each.id === id)?.name,
    reviewBy: undefined,
    state: (code) => ownPracticeTexts.find(language, `state.${code}`),
  };
  const named = [...languages.flatMap(fieldsOf).map((name) => [name, undefined] as const), ...Object.entries(coded)];
  return named.map(([name, say]) => ({
    name,
    say,
    label: ownPracticeTexts.find(language, `field.${name}`) ?? name,
  }));
}

/** One form for a new practice and for one that is corrected or published. */
export function OwnFormPage({ practice, typed, colleagues, me }: OwnForm, ui: Ui, state: FormState): JSX.Element {
  const { language } = ui;
  const t = ownPracticeTexts(language);
  const from = typed ?? { ownerId: me, state: 'draft' };
  const f = boundFields({ ui, texts: ownPracticeTexts, state, from });
  const title = practice ? t('change.title', { title: wordsIn(practice, language).words.title }) : t('write.title');
  const published = practice?.state === 'published';
  const options = <Code extends string>(codes: readonly Code[], words: (code: Code) => string) =>
    codes.map((value) => ({ value, label: words(value) }));
  const inLibrary = practiceTexts(language);
  const now = boundFields({ ui, texts: ownPracticeTexts, from });
  return (
    <FormPage
      ui={ui}
      current="network"
      tab={practice ? t('change.do') : t('write.title')}
      title={title}
      lede={t(published ? 'form.lede.published' : 'form.lede')}
      errors={f.errors.all}
    >
      {practice ? (
        <Overtaken ui={ui} state={state} yours={f} theirs={now} fields={comparedOf(language, colleagues)} />
      ) : null}
      <FormCard
        ui={ui}
        action={href(ui, practice ? `/kaytannot/${practice.key}/korjaa` : '/kaytannot/uusi')}
        hidden={{
          ...(practice ? { version: versionSeen(state, practice.version) } : {}),
          ...(published ? { state: 'published' } : {}),
        }}
        submit={t('save')}
        back={<Link href={href(ui, practice ? `/kaytannot/${practice.key}` : '/kaytannot')}>{t('back')}</Link>}
      >
        <InLanguages ui={ui} f={f} {...(practice ? { practice } : {})} />
        {f.select(
          'evidence',
          options(evidences, (code) => inLibrary(`evidence.${code}`)),
        )}
        {f.checks(
          'themes',
          options(themes, (code) => inLibrary(`theme.${code}`)),
        )}
        <FieldFold
          id="missa"
          title={t('fold.where')}
          now={t('fold.where.now')}
          open={f.isTouched('kinds', 'atNeeds', 'atSectors', 'atSteps')}
        >
          {f.checks(
            'kinds',
            options(organisationKinds, (code) => organisationTexts(language)(`kind.${code}`)),
            { optional: true },
          )}
          {f.checks(
            'atNeeds',
            options(domains, (code) => needTexts(language)(`domain.${code}`)),
            { optional: true },
          )}
          {f.checks(
            'atSectors',
            options(sectors, (code) => sectorWords(language)(`sector.${code}`)),
            { optional: true },
          )}
          {f.checks(
            'atSteps',
            options(stepCodes, (code) => processTexts(language)(`step.${code}`)),
            { optional: true },
          )}
        </FieldFold>
        {f.text('contact', { width: 'half' })}
        {f.select('ownerId', colleagueOptions(colleagues))}
        {f.day('reviewBy')}
        {published ? null : f.radio('state', ['draft', 'published'])}
      </FormCard>
    </FormPage>
  );
}
