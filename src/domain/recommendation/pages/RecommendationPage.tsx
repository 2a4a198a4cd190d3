import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../../platform/i18n/texts.ts';
import type { Day } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  Heading,
  href,
  Icon,
  type IconName,
  Link,
  Page,
  PageHead,
  Paragraph,
  Stack,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { practiceTexts } from '../../practice/index.ts';
import { recommendationTexts } from '../recommendation.texts.ts';
import type { ToldStance } from '../recommendation.view.ts';
import { type StandingItem, type StandingSet, wordsIn } from '../standing.ts';
import { figuresOfTheme } from '../theme-figures.ts';
import { SetNotes } from './SetNotes.tsx';
import { StanceBox } from './StanceBox.tsx';
import { addressOf } from './set-words.ts';

type RecommendationView = StandingItem & {
  readonly list: StandingSet;
  readonly today: Day;
  readonly helps: readonly {
    readonly key: string;
    readonly words: Readonly<Record<Language, { readonly title: string; readonly problem: string }>>;
  }[];
  readonly stances: readonly ToldStance[];
  readonly maySpeak: boolean;
};

/** What is known of it besides its words: that it is no longer asked, and in which languages it is not said. */
function Remarks({ ui, item }: { ui: Ui; item: StandingItem }): JSX.Element {
  const t = recommendationTexts(ui.language);
  const { said, in: of } = wordsIn(item, ui.language);
  return (
    <>
      {said.note ? <Paragraph>{said.note}</Paragraph> : null}
      {item.state === 'current' ? null : <Paragraph>{t(`item.${item.state}.what`)}</Paragraph>}
      {of === ui.language ? null : <Paragraph>{t('missing-language', { language: t(`language.${of}`) })}</Paragraph>}
    </>
  );
}

/** Practices that speak to it, and where others of its themes stand: those of a list from a file are known by theme alone. */
function Helps({ ui, helps, themes }: Pick<RecommendationView, 'helps' | 'themes'> & { ui: Ui }): JSX.Element {
  const t = recommendationTexts(ui.language);
  return (
    <>
      <Heading level={3}>{t('helps')}</Heading>
      <ul class="rn-limits">
        {helps.map(({ key, words }) => (
          <li>
            <Icon name="paper-lines" tone="lake" />
            <span>
              <Link href={href(ui, `/kaytannot/${key}`)}>{words[ui.language].title}</Link>
              <span class="rn-rows__s rn-rows__then">{words[ui.language].problem}</span>
            </span>
          </li>
        ))}
        {themes.map((theme) => (
          <li>
            <Icon name="list" tone="lake" />
            <Link href={href(ui, `/kaytannot?theme=${theme}`)}>
              {t('helps.theme', { theme: practiceTexts(ui.language)(`theme.${theme}`) })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One line with a way to go. */
const Way = ({ icon, children }: { icon: IconName; children: Child }): JSX.Element => (
  <li>
    <Icon name={icon} tone="lake" />
    <span>{children}</span>
  </li>
);

/** Figures of regions that speak to its themes, and where competence or help is missing. A theme without a figure says so. */
function Figures({ ui, themes }: { ui: Ui; themes: RecommendationView['themes'] }): JSX.Element {
  const t = recommendationTexts(ui.language);
  const word = practiceTexts(ui.language);
  const figures = [...new Set(themes.flatMap((theme) => figuresOfTheme[theme]))];
  const without = themes.filter((theme) => figuresOfTheme[theme].length === 0);
  return (
    <Card id="luvut" title={t('figures')}>
      <CardBody>
        <ul class="rn-limits">
          {figures.map((figure) => (
            <Way icon="list">
              <Link href={href(ui, `/tilannekuva?show=${figure}`)}>{t(`figure.${figure}`)}</Link>
            </Way>
          ))}
          {without.map((theme) => (
            <Way icon="dash">
              {word(`theme.${theme}`)}: {t('figures.none')}{' '}
              <Link href={href(ui, '/tutkimukset')}>{t('figures.studies')}</Link>
            </Way>
          ))}
          <Way icon="list">
            <Link href={href(ui, '/tilannekuva/alue/own')}>{t('figures.region')}</Link>
          </Way>
        </ul>
        {figures.length > 0 ? <p class="rn-source">{t('figures.source')}</p> : null}
        <Heading level={3}>{t('gaps')}</Heading>
        <ul class="rn-limits">
          <Way icon="list">
            <Link href={href(ui, '/osaaminen')}>{t('gaps.competence')}</Link>
          </Way>
          <Way icon="list">
            <Link href={href(ui, '/tilannekuva/alue/own#osaaminen')}>{t('gaps.region')}</Link>
          </Way>
          {themes
            .filter((theme) => theme !== 'regions-competence')
            .map((theme) => (
              <Way icon="list">
                <Link href={href(ui, `/osaaminen/koulutukset?theme=${theme}`)}>
                  {t('gaps.trainings', { theme: word(`theme.${theme}`) })}
                </Link>
              </Way>
            ))}
        </ul>
      </CardBody>
    </Card>
  );
}

function Stances({ ui, view }: { ui: Ui; view: RecommendationView }): JSX.Element {
  const t = recommendationTexts(ui.language);
  const own = view.stances.find((each) => each.own);
  const others = view.stances.filter((each) => !each.own);
  const isAsked = view.state !== 'removed';
  return (
    <>
      <Card id="oma" title={t('own.title')}>
        <CardBody>
          {own ? (
            <StanceBox ui={ui} stance={own} today={view.today} isAsked={isAsked} />
          ) : (
            <Paragraph>{t(isAsked ? 'own.none' : 'own.never')}</Paragraph>
          )}
          {own && isAsked && !view.maySpeak ? <Paragraph>{t('own.who')}</Paragraph> : null}
          {view.maySpeak ? (
            <ButtonLink href={href(ui, `/suositukset/${view.key}/kanta`)}>
              {t(own ? 'stance.change' : 'stance.take')}
            </ButtonLink>
          ) : null}
        </CardBody>
      </Card>
      <Card id="muut" title={t('others.title')} count={others.length || undefined}>
        <CardBody>
          {others.length === 0 ? <Paragraph>{t('others.none')}</Paragraph> : null}
          {others.map((stance) => (
            <StanceBox ui={ui} stance={stance} today={view.today} isAsked={isAsked} />
          ))}
        </CardBody>
      </Card>
    </>
  );
}

/** One recommendation: where it comes from first, then to whom, what was decided here and elsewhere, and what helps. */
export function RecommendationPage(view: RecommendationView, ui: Ui): JSX.Element {
  const t = recommendationTexts(ui.language);
  const { said } = wordsIn(view, ui.language);
  return (
    <Page ui={ui} current="situation" under="recommendations" title={said.says}>
      <PageHead title={said.says} />
      <Stack narrow>
        <Card id="lahde" title={t('source.title')}>
          <CardBody>
            <SetNotes ui={ui} set={view.list} seen={view.seen} />
            <Remarks ui={ui} item={view} />
            <SummaryList
              rows={[
                {
                  term: t('term.addressees'),
                  detail: view.addressees.map((addressee) => t(`addressee.${addressee}`)).join(' · '),
                },
                {
                  term: t('term.themes'),
                  detail: view.themes.map((theme, n) => (
                    <>
                      {n > 0 ? ', ' : ''}
                      <Link href={addressOf(ui, { theme })}>{practiceTexts(ui.language)(`theme.${theme}`)}</Link>
                    </>
                  )),
                },
              ]}
            />
            <Helps ui={ui} helps={view.helps} themes={view.themes} />
          </CardBody>
        </Card>
        <Stances ui={ui} view={view} />
        <Figures ui={ui} themes={view.themes} />
        <p class="rn-noprint">
          <Link href={href(ui, '/suositukset')}>{t('back')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
