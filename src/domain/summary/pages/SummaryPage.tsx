import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  AttentionCard,
  ButtonLink,
  Card,
  CardBody,
  Columns,
  EmptyState,
  Folds,
  href,
  Link,
  PageHead,
  type Row,
  Rows,
  type Ui,
} from '../../../platform/ui/index.ts';
import {
  AuthorityActions,
  AuthorityScreen,
  CounselCards,
  type CounselView,
  type ScreenView,
} from '../../authority/index.ts';
import { CaseFrame, type CaseHead, caseTexts, type PartView } from '../../case/index.ts';
import { type ChildDuties, childAttention, isGuardianDanger } from '../../child/index.ts';
import { type ConsentBrief, ConsentsCard } from '../../consent/index.ts';
import { type CouplingView, NextSupport } from '../../coupling/index.ts';
import { isPromise, type Waiting, waitingRow, waitingSlug } from '../../home/index.ts';
import { type Standing, whoArrangesFold } from '../../home-municipality/index.ts';
import { type JoinView, OtherCases } from '../../joining/index.ts';
import { type NextSteps, NextStepsCard } from '../../meeting/index.ts';
import { organisationTexts, personHeading } from '../../organisation/index.ts';
import type { OwnBeside } from '../../practice/index.ts';
import { type NewsPrompt, newsPromptRows, type ProcessView, WhereItStands } from '../../process/index.ts';
import { pronounTexts } from '../../pronoun/index.ts';
import { languageFacts, SafeContact, type SafeContactView, safetyFlags } from '../../safety/index.ts';
import { type Cover, type Offers, type SectorPlace, WhoHelps } from '../../sector/index.ts';
import { type TellOnce, TellOnceCard } from '../../telling/index.ts';
import { LatestRows, type TimelineEntry } from '../../timeline/index.ts';
import { WaitingCard, type WaitingWarnings } from '../../warning/index.ts';

interface SummaryView {
  head: CaseHead;
  safeContact: SafeContactView;
  entries: readonly TimelineEntry[];
  places: readonly SectorPlace[] | null;
  covers: readonly Cover[];
  offers: Offers;
  /** Practices of organisations, by where they are shown. */
  ownPractices: OwnBeside | undefined;
  /** Who arranges help, by the home municipality; null for one who reads no shared plan. */
  arranges: Standing | null;
  joins: readonly JoinView[];
  /** What waits of warnings: first of all. */
  warnings: WaitingWarnings;
  /** What her process asks for; null for one who reads none of it. */
  reminders: { prompts: readonly NewsPrompt[]; unseen: boolean } | null;
  /** Her courses of proceedings as far as open to one. */
  processes: readonly ProcessView[];
  today: string;
  coupling: Omit<CouplingView, 'head'> | null;
  screen: ScreenView | null;
  counsel: CounselView | null;
  /** Children with what each asks of the viewer. */
  children: readonly ChildDuties[];
  /** All that waits for the viewer on this case, the most urgent first. */
  waiting: readonly Waiting[];
  /** What is agreed from today on; null for police and prosecutor. */
  next: NextSteps | null;
  /** Wishes and who has heard; null for one who reads none of it. */
  once: TellOnce | null;
  consents: readonly ConsentBrief[];
  /** Kind of the viewer's organisation: each profession has its own word for her. */
  kind: string;
}

/** Warnings that stand in a card of their own above all else. */
const warned: ReadonlySet<string> = new Set(['warning', 'warning-to-pass', 'warning-told']);

/** What waits and is not said elsewhere on the page: an own task for a day ahead stands among the next steps. */
const isToldHere = (today: string) => (row: Waiting) =>
  !warned.has(row.kind) && !(isPromise(row) && row.mine && row.dueOn > today);

/** What the case itself asks beside what waits for the viewer: a child's duties, a right to be told, that nobody could act in one's stead. */
function ofCaseItself(ui: Ui, { head, reminders, children }: SummaryView): Row[] {
  const t = caseTexts(ui.language);
  const own = head.parts.find((part) => part.own);
  const alone =
    own && head.state === 'open' && !own.leftAt && !own.workers.some((worker) => worker.standing === 'backup');
  const backup: Row[] =
    alone && ui.allowed.has('team.name')
      ? [
          {
            title: t('summary.backup-missing'),
            facts: [t('summary.backup-missing.why')],
            icon: { name: 'warning', tone: 'amber' },
            action: { href: href(ui, `/t/${head.id}/verkosto`), label: t('summary.backup-missing.do') },
          },
        ]
      : [];
  const prompts = (reminders?.prompts ?? []).filter(({ code }) => code === 'release-right');
  // Of the reason the first words: the rest, with the provision, stands where it is recorded.
  const rights = newsPromptRows(ui, head.id, prompts).map(({ facts = [], ...row }) => ({
    ...row,
    facts: facts.slice(0, 1),
  }));
  return [...childAttention(ui, head.id, children), ...rights, ...backup];
}

const mostRows = 4;
/** Of what was recorded last; the timeline has the rest. */
const mostLatest = 3;

const waitingHref = (ui: Ui, { head }: SummaryView) => href(ui, `${waitingSlug}?caseId=${head.id}`);

/** The most urgent first, four at most: what waits gives way to what the case itself asks, which stands nowhere else. */
function attention(ui: Ui, view: SummaryView): { rows: Row[]; count: number; isMore: boolean } {
  const itself = ofCaseItself(ui, view);
  const told = view.waiting.filter(isToldHere(view.today));
  const rows = told.slice(0, Math.max(0, mostRows - itself.length)).map((row) => waitingRow(ui, view.today, row, true));
  return { rows: [...rows, ...itself], count: told.length + itself.length, isMore: told.length > rows.length };
}

function partRow(ui: Ui, part: PartView): Row {
  const t = caseTexts(ui.language);
  const shown = part.workers.filter((worker) => worker.standing !== 'member' || part.own);
  return {
    title: part.organisation,
    facts: [
      organisationTexts(ui.language)(`kind.${part.kind}` as 'kind.ngo'),
      part.lead ? t('summary.parts.lead') : undefined,
      part.own ? t('summary.parts.own') : undefined,
      part.leftAt ? t('summary.parts.left', { day: formatDate(ui.language, new Date(part.leftAt)) }) : undefined,
    ],
    text: shown.map((item) => item.name).join(', '),
    icon: { name: part.lead ? 'house' : 'people', tone: part.leftAt ? 'muted' : 'lake' },
  };
}

/** What is done with the case itself, and seldom. */
function manageLinks(ui: Ui, head: CaseHead): JSX.Element[] {
  const t = caseTexts(ui.language);
  const link = (slug: string, label: string) => <Link href={href(ui, `/t/${head.id}/${slug}`)}>{label}</Link>;
  return [
    ...(ui.allowed.has('justice.view') ? [link('viranomaiselle', t('summary.what-police-see'))] : []),
    ...(ui.allowed.has('pronoun.view') ? [link('puhuttelu', pronounTexts(ui.language)('title'))] : []),
    ...(ui.allowed.has('own-records.take') ? [link('vienti', t('summary.take-out'))] : []),
    ...(ui.allowed.has('case.close') ? [link('sulje', t('summary.close'))] : []),
    ...(ui.allowed.has('case.reopen') ? [link('avaa', t('summary.reopen'))] : []),
  ];
}

/** Who is on the case, as far as that is open, and what is done with the case: each one row until it is opened. */
function Around({ ui, view: { head, arranges } }: { ui: Ui; view: SummaryView }): JSX.Element {
  const t = caseTexts(ui.language);
  const links = manageLinks(ui, head);
  const isAlone = head.parts.every(({ own }) => own);
  return (
    <section class="rn-card rn-card--quiet" aria-label={t('summary.around')}>
      <Folds
        line
        rows={[
          {
            id: 'mukana',
            title: t('summary.parts'),
            lead: isAlone ? null : t('summary.parts.count', { n: head.parts.length }),
            text: isAlone ? t('summary.parts.none') : undefined,
            open: false,
            children: (
              <>
                <Rows rows={head.parts.map((part) => partRow(ui, part))} />
                {ui.allowed.has('network.view') ? (
                  <p class="rn-small">
                    <Link href={href(ui, `/t/${head.id}/verkosto`)}>{t('nav.network')}</Link>
                  </p>
                ) : null}
              </>
            ),
          },
          ...(arranges === null ? [] : [whoArrangesFold(ui, head.id, arranges)]),
          ...(links.length > 0
            ? [
                {
                  id: 'hallinta',
                  title: t('summary.actions'),
                  lead: null,
                  open: false,
                  children: (
                    <ul class="govuk-list">
                      {links.map((link) => (
                        <li>{link}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

/** What was recorded last, each row leading to its words on the timeline. */
function Latest({ ui, view: { head, entries } }: { ui: Ui; view: SummaryView }): JSX.Element {
  const t = caseTexts(ui.language);
  const write = href(ui, `/t/${head.id}/merkinta`);
  return (
    <Card
      id="viimeksi"
      title={t('summary.latest')}
      aside={<Link href={href(ui, `/t/${head.id}/aikajana`)}>{t('summary.latest.all')}</Link>}
    >
      {entries.length > 0 ? (
        <LatestRows ui={ui} caseId={head.id} entries={entries.slice(0, mostLatest)} />
      ) : (
        <CardBody>
          <EmptyState
            title={t('summary.latest.empty')}
            action={ui.allowed.has('note.write') ? <Link href={write}>{t('summary.add-note')}</Link> : undefined}
          />
        </CardBody>
      )}
    </Card>
  );
}

/** Beside how contact goes and what waits: what comes next, what is not asked again, what is allowed, what was last. */
function Side({ ui, view }: { ui: Ui; view: SummaryView }): JSX.Element {
  const { head, next, once, consents } = view;
  return (
    <>
      {next ? <NextStepsCard ui={ui} caseId={head.id} next={next} /> : null}
      {once ? <TellOnceCard ui={ui} caseId={head.id} once={once} /> : null}
      <ConsentsCard ui={ui} caseId={head.id} consents={consents} reads={head.reads} />
      <Latest ui={ui} view={view} />
      <Around ui={ui} view={view} />
    </>
  );
}

/** What waits here, and where all of it is. */
function Waits({ ui, view }: { ui: Ui; view: SummaryView }): JSX.Element {
  const t = caseTexts(ui.language);
  const { rows, count, isMore } = attention(ui, view);
  const all = waitingHref(ui, view);
  return rows.length > 0 ? (
    // The list has what waits, and not what the case itself asks: no number is told of it.
    <AttentionCard
      ui={ui}
      id="huomiota"
      rows={rows}
      count={count}
      {...(isMore && { moreHref: all, moreLabel: t('summary.waiting.more') })}
    />
  ) : (
    <p class="rn-source">
      {t('summary.nothing')} <Link href={all}>{t('summary.waiting')}</Link>
    </p>
  );
}

/** Where somebody may come into danger, the way is not looked for at the end of another page. */
function Warn({ ui, caseId }: { ui: Ui; caseId: string }): JSX.Element | null {
  if (!ui.allowed.has('warning.send')) return null;
  return (
    <ButtonLink href={href(ui, `/t/${caseId}/varoita`)} icon="warning" kind="secondary" small>
      {caseTexts(ui.language)('summary.warn')}
    </ButtonLink>
  );
}

/** Beside the note: the way to warn, and for who leads and so warns nobody, the way to a service. */
function Second({ ui, caseId }: { ui: Ui; caseId: string }): JSX.Element | null {
  if (ui.allowed.has('warning.send')) return <Warn ui={ui} caseId={caseId} />;
  if (!ui.allowed.has('referral.send')) return null;
  return (
    <span class="rn-wide-only">
      <ButtonLink href={href(ui, `/t/${caseId}/ohjaus/uusi`)} kind="secondary" small>
        {caseTexts(ui.language)('summary.refer')}
      </ButtonLink>
    </span>
  );
}

export function SummaryPage(view: SummaryView, ui: Ui): JSX.Element {
  const {
    head,
    safeContact,
    places,
    covers,
    offers,
    ownPractices,
    joins,
    processes,
    today,
    coupling,
    screen,
    counsel,
    kind,
  } = view;
  const t = caseTexts(ui.language);
  const frame = {
    ui,
    head,
    current: 'summary' as const,
    title: t('summary.title'),
    facts: languageFacts(ui, safeContact),
    flags: safetyFlags(ui, safeContact),
  };
  if (screen)
    return (
      <CaseFrame {...frame}>
        <PageHead
          title={personHeading(ui.language, kind, 'one')}
          actions={
            <>
              <AuthorityActions ui={ui} caseId={head.id} />
              <Warn ui={ui} caseId={head.id} />
            </>
          }
        />
        <WaitingCard ui={ui} caseId={head.id} waiting={view.warnings} />
        <AuthorityScreen
          ui={ui}
          caseId={head.id}
          view={screen}
          prompts={{ ...attention(ui, view), href: waitingHref(ui, view) }}
          guardian={isGuardianDanger(view.children)}
          side={<Around ui={ui} view={view} />}
        />
      </CaseFrame>
    );
  return (
    <CaseFrame {...frame}>
      <PageHead
        title={counsel ? personHeading(ui.language, kind, 'one') : t('summary.title')}
        actions={
          <>
            <Second ui={ui} caseId={head.id} />
            {ui.allowed.has('note.write') ? (
              <ButtonLink href={href(ui, `/t/${head.id}/merkinta`)} icon="pencil" small shortcut="n">
                {t('summary.add-note')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <WaitingCard ui={ui} caseId={head.id} waiting={view.warnings} />
      <OtherCases ui={ui} joins={joins} />
      <Columns side={<Side ui={ui} view={view} />}>
        <SafeContact view={safeContact} ui={ui} />
        {counsel ? <CounselCards ui={ui} caseId={head.id} view={counsel} /> : null}
        <Waits ui={ui} view={view} />
        <WhereItStands
          ui={ui}
          caseId={head.id}
          processes={processes}
          today={today}
          next={coupling ? <NextSupport ui={ui} caseId={head.id} coupling={coupling} /> : undefined}
        />
        {places && places.length + covers.length > 0 ? (
          <WhoHelps {...{ ui, places, covers, offers, ownPractices }} caseId={head.id} brief />
        ) : null}
      </Columns>
    </CaseFrame>
  );
}
