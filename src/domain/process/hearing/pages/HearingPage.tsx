import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../../platform/http/endpoint.ts';
import { capital } from '../../../../platform/i18n/capital.ts';
import { listWords } from '../../../../platform/i18n/list-words.ts';
import { dayOf, formatDate, formatWeekday } from '../../../../platform/time/format.ts';
import {
  Card,
  CardBody,
  Columns,
  ErrorSummary,
  href,
  Link,
  PageHead,
  type Row,
  Rows,
  Stack,
  type Ui,
} from '../../../../platform/ui/index.ts';
import { CaseFrame } from '../../../case/index.ts';
import type { CompanionView } from '../../companion-fields.ts';
import { stepWords } from '../../court-words.ts';
import { isComing } from '../../not-recorded.ts';
import { companionName } from '../../pages/CompanionFold.tsx';
import { hearingTexts } from '../hearing.texts.ts';
import { hasTwoTimes, type Match } from '../hearing.ts';
import type { HearingView } from '../read-hearing.ts';
import { drawnDays, HearingPicture } from './HearingPicture.tsx';
import { HearingTable } from './HearingTable.tsx';
import { heldWords } from './hearing-words.ts';
import { MatchForm, matchFields } from './MatchForm.tsx';

/** Which times are recorded, and whether the client was told. */
export function hearingSentence(ui: Ui, { rows, differences, toldOn }: HearingView): string {
  const t = hearingTexts(ui.language);
  const times = [...new Set(rows.map(({ step }) => heldWords(ui.language, step)))];
  const when = times[0] ?? '';
  const first =
    hasTwoTimes(differences) || times.length > 1
      ? t('heading.two', { n: times.length, times: listWords(ui.language, times) })
      : t(rows.length > 1 ? 'heading.one' : 'heading.alone', {
          when: capital(when),
        });
  const told = toldOn === null ? t('heading.untold') : t('heading.told', { day: formatDate(ui.language, toldOn) });
  return `${first} ${told}`;
}

function answerRow(ui: Ui, { answer, author, organisation, writtenAt, reason }: Match): Row {
  const t = hearingTexts(ui.language);
  return {
    title: t(`answers.did.${answer}`),
    facts: [
      t('answers.by', {
        author: author ?? t('author.unknown'),
        organisation,
        day: formatDate(ui.language, dayOf(new Date(writtenAt))),
      }),
    ],
    text: reason ?? undefined,
  };
}

function toldRow(ui: Ui, companion: CompanionView, { head }: HearingView): Row {
  const t = hearingTexts(ui.language);
  const name = companionName(companion, head.parts);
  const role = t(`role.${companion.role}`);
  const isTold = companion.notify === 'yes';
  const what = isTold && companion.workerId === null ? 'told.yes.outside' : (`told.${companion.notify}` as const);
  return {
    icon: isTold
      ? { name: companion.workerId === null ? 'clock' : 'check', tone: companion.workerId === null ? 'amber' : 'moss' }
      : { name: 'cross', tone: 'muted' },
    title: name ? `${name}, ${role}` : capital(role),
    facts: [t(what)],
  };
}

function Told({ ui, view }: { ui: Ui; view: HearingView }): JSX.Element {
  const t = hearingTexts(ui.language);
  const { head, rows, companions } = view;
  const own = rows.find(({ step }) => step.own)?.step;
  const change = own && ui.allowed.has('process.keep') && (
    <Link
      href={href(
        ui,
        companions.length > 0
          ? `/t/${head.id}/prosessi#rinnalla-${own.processId}`
          : `/t/${head.id}/prosessi/${own.processId}/rinnalla`,
      )}
    >
      {t(companions.length > 0 ? 'told.change' : 'told.none')}
    </Link>
  );
  return (
    <Card id="kenelle" title={t('told.title')} aside={t('told.aside')} foot={change || undefined}>
      <Rows
        rows={[
          ...companions.map((companion) => toldRow(ui, companion, view)),
          { icon: { name: 'cross', tone: 'muted' }, title: t('told.others'), facts: [t('told.others.what')] },
        ]}
      />
    </Card>
  );
}

/** How it is said to the client: a confirmed time alone, and no name of an offence. */
function Hers({ ui, view: { rows, differences } }: { ui: Ui; view: HearingView }): JSX.Element | null {
  const t = hearingTexts(ui.language);
  const planned = rows.find(({ step }) => isComing(step, dayOf(ui.now)))?.step;
  if (!planned || planned.from === null) return null;
  const confirmed = !hasTwoTimes(differences) && !differences.state;
  return (
    <Card id="hanelle" title={t('hers.title')}>
      <CardBody>
        {confirmed ? (
          <>
            <p>{t('hers.confirmed')}</p>
            <p class="rn-strong">{t('hers.words', { day: heldWords(ui.language, planned) })}</p>
          </>
        ) : (
          <p>{t('hers.waits')}</p>
        )}
      </CardBody>
    </Card>
  );
}

function OneLine({ ui, view: { head, notBefore, readsLines } }: { ui: Ui; view: HearingView }): JSX.Element {
  const t = hearingTexts(ui.language);
  const may = ui.allowed.has('justice.tell');
  return (
    <Card id="ei-ennen" title={t('line.title')}>
      <CardBody>
        {notBefore ? (
          <>
            <p class="rn-strong">{t('line.says', { day: formatWeekday(ui.language, notBefore.day) })}</p>
            <p class="rn-source">
              {t('line.by', {
                author: notBefore.author ?? t('author.unknown'),
                organisation: notBefore.organisation,
                day: formatDate(ui.language, dayOf(new Date(notBefore.writtenAt))),
              })}
            </p>
          </>
        ) : (
          <p>{t(readsLines ? 'line.none' : 'line.unseen')}</p>
        )}
        {!notBefore && may ? (
          <p>
            <Link href={href(ui, `/t/${head.id}/viranomaiselle/ei-ennen`)}>{t('line.do')}</Link>
          </p>
        ) : null}
      </CardBody>
    </Card>
  );
}

/** One hearing in every register that the viewer reads: both times, in what they differ, whether they are the same, and who is told. */
export function HearingPage(view: HearingView, ui: Ui, state?: FormState): JSX.Element {
  const t = hearingTexts(ui.language);
  const { head, rows, differences, notBefore, answers } = view;
  const title = rows[0] ? stepWords(ui.language, rows[0].step) : t('step.hearing');
  const days = rows.length > 1 || notBefore ? drawnDays(rows, notBefore?.day ?? null) : [];
  const errors = state ? matchFields(ui, state).errors.all : [];
  const sentence = hearingSentence(ui, view);
  const table = <HearingTable ui={ui} view={view} />;
  return (
    <CaseFrame ui={ui} head={head} current="process" title={title} hasErrors={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      <PageHead title={title} lede={t(rows.length > 1 ? 'lede.many' : 'lede.one')} />
      <Columns
        side={
          <>
            <Told ui={ui} view={view} />
            <Hers ui={ui} view={view} />
            <OneLine ui={ui} view={view} />
          </>
        }
      >
        <Stack>
          <Card
            id="ajat-kortti"
            title={sentence}
            tone={hasTwoTimes(differences) || differences.state ? 'attention' : undefined}
          >
            <CardBody>
              {days.length > 0 ? (
                <section class="rn-wide-only rn-scroll" aria-label={t('picture.label')} tabindex={0}>
                  <HearingPicture ui={ui} rows={rows} notBefore={notBefore} days={days} />
                  <p class="rn-source">{t('picture.source')}</p>
                </section>
              ) : null}
              {table}
            </CardBody>
          </Card>
          <MatchForm ui={ui} view={view} state={state} />
          {answers.length > 0 ? (
            <Card id="vastaukset" title={t('answers.title')}>
              <Rows rows={answers.map((answer) => answerRow(ui, answer))} />
            </Card>
          ) : null}
          <p>
            <Link href={href(ui, `/t/${head.id}/prosessi#vaihe-${rows[0]?.step.id}`)}>{t('way.back')}</Link>
          </p>
        </Stack>
      </Columns>
    </CaseFrame>
  );
}
