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
        <p class="rn-noprint">
          <Link href={href(ui, '/suositukset')}>{t('back')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
