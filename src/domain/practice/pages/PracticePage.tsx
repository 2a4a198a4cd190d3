import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Card,
  CardBody,
  href,
  Icon,
  Link,
  Page,
  PageHead,
  Stack,
  StatusTag,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import { practiceTexts } from '../practice.texts.ts';
import { type PracticeWords, wordsIn } from '../practice.ts';
import type { ViewedPractice } from '../practice.view.ts';
import { Adoptions, type ToldAdoption } from './Adoptions.tsx';
import { OwnHead, OwnLinks, ownRows } from './OwnParts.tsx';
import { addressOf } from './place-words.ts';
import { sourceLine } from './source-line.ts';

type PracticeView = ViewedPractice & {
  readonly isPastReview: boolean;
  readonly adoptions: readonly ToldAdoption[];
  /** The reader. */
  readonly me: string;
};

interface Part {
  readonly ui: Ui;
  readonly practice: PracticeView;
  readonly words: PracticeWords;
}

/** What the source or the organisation says, before how it is done: of what kind it is, and what was seen of it. */
function SourceBox({ ui, practice, words }: Part): JSX.Element {
  const t = practiceTexts(ui.language);
  const { own, country, seenOn, sources } = practice;
  return (
    <div class="rn-src">
      <p>
        <strong>{own ? t('own.says', { organisation: own.organisation }) : t('says')}</strong> {words.says}
      </p>
      <p>
        {seenOn === null ? t(`evidence.${practice.evidence}`) : t('seen', { day: formatDate(ui.language, seenOn) })}
        {country === null || country === 'FI' ? null : ` ${t('foreign', { country: t(`country.${country}`) })}`}
      </p>
      {sources.length === 0 ? null : (
        <ul>
          {sources.map((source) => (
            <li>{sourceLine(ui.language, source)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Steps({ ui, words: { steps, limits } }: Part): JSX.Element {
  const t = practiceTexts(ui.language);
  return (
    <div class="rn-cols2">
      <div>
        <h3>{t('steps')}</h3>
        <ol class="govuk-list govuk-list--number">
          {steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </div>
      <div>
        <h3>{t('limits')}</h3>
        <ul class="rn-limits">
          {limits.map((limit) => (
            <li>
              <Icon name="warning" tone="amber" />
              <span>{limit}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** By when it is compared with its source, or looked at by its organisation, again; said to be late where that day has passed. It stays readable. */
function Review({ ui, practice }: Pick<Part, 'ui' | 'practice'>): JSX.Element {
  const day = formatDate(ui.language, practice.reviewBy);
  if (!practice.isPastReview) return <>{day}</>;
  return <StatusTag state="soon" text={practiceTexts(ui.language)('review.late', { day })} />;
}

/** One practice: what is hard, what the source says, how it is done beside its limits, what became of it where. Printed it fits one page. */
export function PracticePage(practice: PracticeView, ui: Ui): JSX.Element {
  const t = practiceTexts(ui.language);
  const { words, language } = wordsIn(practice, ui.language);
  const { problem, title, forWhom } = words;
  const { own } = practice;
  const kinds = practice.kinds.map((kind) => organisationTexts(ui.language)(`kind.${kind}`)).join(', ');
  const part = { ui, practice, words };
  return (
    <Page ui={ui} current="network" title={title}>
      <PageHead title={title} lede={problem} />
      <Stack narrow>
        {own ? <OwnHead ui={ui} own={own} written={language} /> : null}
        <Card id="kaytanto" title={forWhom}>
          <CardBody>
            <SourceBox {...part} />
            <Steps {...part} />
            <SummaryList
              rows={[
                {
                  term: t('term.themes'),
                  detail: practice.themes.map((theme, n) => (
                    <>
                      {n > 0 ? ', ' : ''}
                      <Link href={addressOf(ui, { theme })}>{t(`theme.${theme}`)}</Link>
                    </>
                  )),
                },
                ...(kinds === '' ? [] : [{ term: t('term.kinds'), detail: kinds }]),
                ...(own ? ownRows(ui, own) : []),
                { term: t(own ? 'term.next' : 'term.review'), detail: <Review ui={ui} practice={practice} /> },
              ]}
            />
            {own?.mine ? <OwnLinks ui={ui} practiceKey={practice.key} own={own} me={practice.me} /> : null}
          </CardBody>
        </Card>
        <Adoptions
          ui={ui}
          practiceKey={practice.key}
          adoptions={practice.adoptions}
          mayAdopt={ui.allowed.has('practice.keep') && (own === null || own.state === 'published')}
        />
        <p class="rn-noprint">
          <Link href={href(ui, '/kaytannot')}>{t('back')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
