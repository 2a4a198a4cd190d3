import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Day, formatDate } from '../../../platform/time/format.ts';
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
import type { Practice } from '../practice.ts';
import type { PracticeSource } from '../sources.ts';
import { addressOf } from './place-words.ts';
import { sourceLine } from './source-line.ts';

type PracticeView = Omit<Practice, 'sources'> & {
  readonly sources: readonly PracticeSource[];
  readonly seenOn: Day;
  readonly reviewBy: Day;
  readonly isPastReview: boolean;
};

/** What the source says, before how it is done: of what kind it is, and what was seen of it. */
function SourceBox({ ui, practice }: { ui: Ui; practice: PracticeView }): JSX.Element {
  const t = practiceTexts(ui.language);
  return (
    <div class="rn-src">
      <p>
        <strong>{t('says')}</strong> {practice.words[ui.language].says}
      </p>
      <p>
        {t('seen', { day: formatDate(ui.language, practice.seenOn) })}
        {practice.country === 'FI' ? null : ` ${t('foreign', { country: t(`country.${practice.country}`) })}`}
      </p>
      <ul>
        {practice.sources.map((source) => (
          <li>{sourceLine(ui.language, source)}</li>
        ))}
      </ul>
    </div>
  );
}

function Steps({ ui, practice }: { ui: Ui; practice: PracticeView }): JSX.Element {
  const t = practiceTexts(ui.language);
  const { steps, limits } = practice.words[ui.language];
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

/** By when it is compared with its source again; said to be late where that day has passed. It stays readable. */
function Review({ ui, practice }: { ui: Ui; practice: PracticeView }): JSX.Element {
  const day = formatDate(ui.language, practice.reviewBy);
  if (!practice.isPastReview) return <>{day}</>;
  return <StatusTag state="soon" text={practiceTexts(ui.language)('review.late', { day })} />;
}

/** One practice: what is hard, what the source says, how it is done beside its limits. Printed it fits one page. */
export function PracticePage(practice: PracticeView, ui: Ui): JSX.Element {
  const t = practiceTexts(ui.language);
  const { problem, title, forWhom } = practice.words[ui.language];
  const kinds = practice.kinds.map((kind) => organisationTexts(ui.language)(`kind.${kind}`)).join(', ');
  return (
    <Page ui={ui} current="network" title={title}>
      <PageHead title={title} lede={problem} />
      <Stack narrow>
        <Card id="kaytanto" title={forWhom}>
          <CardBody>
            <SourceBox ui={ui} practice={practice} />
            <Steps ui={ui} practice={practice} />
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
                { term: t('term.review'), detail: <Review ui={ui} practice={practice} /> },
              ]}
            />
          </CardBody>
        </Card>
        <p class="rn-noprint">
          <Link href={href(ui, '/kaytannot')}>{t('back')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
