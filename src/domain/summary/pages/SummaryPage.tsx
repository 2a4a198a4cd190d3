import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  AttentionCard,
  ButtonLink,
  Card,
  CardBody,
  Columns,
  EmptyState,
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
import { CouplingCard, type CouplingView } from '../../coupling/index.ts';
import { type Standing, WhoArrangesRow } from '../../home-municipality/index.ts';
import { type JoinView, OtherCases } from '../../joining/index.ts';
import { organisationTexts, personHeading } from '../../organisation/index.ts';
import type { OwnBeside } from '../../practice/index.ts';
import { type NewsPrompt, newsPromptRows, type ProcessView, unseenRow, WhereItStands } from '../../process/index.ts';
import { pronounTexts } from '../../pronoun/index.ts';
import { SafeContact, type SafeContactView, safeContactFlags } from '../../safety/index.ts';
import { type Offers, type SectorPlace, WhoHelps } from '../../sector/index.ts';
import { type TimelineEntry, TimelineList } from '../../timeline/index.ts';
import { WaitingCard, type WaitingWarnings } from '../../warning/index.ts';

interface SummaryView {
  head: CaseHead;
  safeContact: SafeContactView;
  entries: readonly TimelineEntry[];
  places: readonly SectorPlace[] | null;
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
  /** Kind of the viewer's organisation: each profession has its own word for her. */
  kind: string;
}

function attention(ui: Ui, { head, reminders, children }: SummaryView): Row[] {
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
  return [
    ...childAttention(ui, head.id, children),
    ...backup,
    ...(reminders?.unseen ? [unseenRow(ui, head.id)] : []),
    ...newsPromptRows(ui, head.id, reminders?.prompts ?? []),
  ];
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

function Manage({ ui, head }: { ui: Ui; head: CaseHead }): JSX.Element | null {
  const t = caseTexts(ui.language);
  const slug = ui.allowed.has('case.close') ? 'sulje' : ui.allowed.has('case.reopen') ? 'avaa' : undefined;
  const speaks = ui.allowed.has('pronoun.view');
  const takes = ui.allowed.has('own-records.take');
  if (!slug && !speaks && !takes) return null;
  return (
    <Card id="hallinta" title={t('summary.actions')} tone="quiet">
      <CardBody>
        {speaks ? (
          <p>
            <Link href={href(ui, `/t/${head.id}/puhuttelu`)}>{pronounTexts(ui.language)('title')}</Link>
          </p>
        ) : null}
        {takes ? (
          <p>
            <Link href={href(ui, `/t/${head.id}/vienti`)}>{t('summary.take-out')}</Link>
          </p>
        ) : null}
        {slug ? (
          <p>
            <Link href={href(ui, `/t/${head.id}/${slug}`)}>
              {t(slug === 'sulje' ? 'summary.close' : 'summary.reopen')}
            </Link>
          </p>
        ) : null}
      </CardBody>
    </Card>
  );
}

/** Who is on the case, as far as that is open. */
function PartsCard({ ui, head }: { ui: Ui; head: CaseHead }): JSX.Element {
  const t = caseTexts(ui.language);
  const others = head.parts.filter((part) => !part.own);
  return (
    <Card
      id="mukana"
      title={t('summary.parts')}
      count={head.parts.length}
      aside={
        ui.allowed.has('network.view') ? (
          <Link href={href(ui, `/t/${head.id}/verkosto`)}>{t('nav.network')}</Link>
        ) : undefined
      }
      foot={
        ui.allowed.has('justice.view') ? (
          <Link href={href(ui, `/t/${head.id}/viranomaiselle`)}>{t('summary.what-police-see')}</Link>
        ) : undefined
      }
    >
      {head.parts.length > 0 ? <Rows rows={head.parts.map((part) => partRow(ui, part))} /> : null}
      {others.length === 0 ? (
        <CardBody>
          <p class="rn-muted">{t('summary.parts.none')}</p>
        </CardBody>
      ) : null}
    </Card>
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

export function SummaryPage(view: SummaryView, ui: Ui): JSX.Element {
  const {
    head,
    safeContact,
    entries,
    places,
    offers,
    ownPractices,
    arranges,
    joins,
    processes,
    today,
    coupling,
    screen,
    counsel,
    kind,
  } = view;
  const t = caseTexts(ui.language);
  const write = href(ui, `/t/${head.id}/merkinta`);
  const parts = (
    <>
      <PartsCard ui={ui} head={head} />
      <Manage ui={ui} head={head} />
    </>
  );
  const frame = {
    ui,
    head,
    current: 'summary' as const,
    title: t('summary.title'),
    flags: safeContactFlags(ui, safeContact),
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
          prompts={attention(ui, view)}
          guardian={isGuardianDanger(view.children)}
          side={parts}
        />
      </CaseFrame>
    );
  return (
    <CaseFrame {...frame}>
      <PageHead
        title={counsel ? personHeading(ui.language, kind, 'one') : t('summary.title')}
        actions={
          <>
            <Warn ui={ui} caseId={head.id} />
            {ui.allowed.has('note.write') ? (
              <ButtonLink href={write} icon="pencil" small shortcut="n">
                {t('summary.add-note')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <WaitingCard ui={ui} caseId={head.id} waiting={view.warnings} />
      <OtherCases ui={ui} joins={joins} />
      <Columns side={parts}>
        <SafeContact view={safeContact} ui={ui} />
        {counsel ? <CounselCards ui={ui} caseId={head.id} view={counsel} /> : null}
        <div>
          <AttentionCard ui={ui} id="huomiota" rows={attention(ui, view)} />
          <p class="rn-source">
            <Link href={href(ui, `/tyo/odottaa?caseId=${head.id}`)}>{t('summary.waiting')}</Link>
          </p>
        </div>
        {arranges === null ? null : <WhoArrangesRow ui={ui} caseId={head.id} standing={arranges} />}
        {places && places.length > 0 ? <WhoHelps {...{ ui, places, offers, ownPractices }} caseId={head.id} /> : null}
        <WhereItStands ui={ui} caseId={head.id} processes={processes} today={today} />
        {coupling && coupling.steps.length > 0 ? <CouplingCard ui={ui} caseId={head.id} coupling={coupling} /> : null}
        <Card
          id="viimeksi"
          title={t('summary.latest')}
          aside={<Link href={href(ui, `/t/${head.id}/aikajana`)}>{t('summary.latest.all')}</Link>}
        >
          <CardBody>
            {entries.length > 0 ? (
              <TimelineList ui={ui} caseId={head.id} entries={entries} level={3} />
            ) : (
              <EmptyState
                title={t('summary.latest.empty')}
                action={ui.allowed.has('note.write') ? <Link href={write}>{t('summary.add-note')}</Link> : undefined}
              />
            )}
          </CardBody>
        </Card>
      </Columns>
    </CaseFrame>
  );
}
