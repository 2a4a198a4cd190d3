import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  ButtonGroup,
  ButtonLink,
  Card,
  CardBody,
  ClassChip,
  href,
  Link,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { DutyException } from '../../law/index.ts';
import type { OwnBeside } from '../../practice/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { courseTexts } from '../course.texts.ts';
import { stepWords } from '../court-words.ts';
import { nextMover, plannedSteps } from '../durations.ts';
import type { Match } from '../hearing/hearing.ts';
import { isNotRecorded } from '../not-recorded.ts';
import type { ProcessView } from '../process-fields.ts';
import { isRespected } from '../prompts.ts';
import { CompanionCard } from './CompanionCard.tsx';
import { OffenceCard } from './OffenceCard.tsx';
import { ProcessLine } from './ProcessLine.tsx';
import { StepTable } from './StepTable.tsx';
import { Times } from './Times.tsx';
import { processName, whenWords } from './words.ts';

function Facts({ ui, process, today }: { ui: Ui; process: ProcessView; today: string }): JSX.Element {
  const t = courseTexts(ui.language);
  const next = plannedSteps(process.steps);
  const rows = [
    { term: t('term.state'), detail: t(`process-state.${process.state}`) },
    ...(process.state === 'open' ? [{ term: t('term.mover'), detail: t(`mover.${nextMover(process)}`) }] : []),
    ...next.map((step) => ({
      term: t(isNotRecorded(step, today) ? 'term.passed' : 'term.next'),
      detail: [
        stepWords(ui.language, step),
        whenWords(ui.language, step),
        isNotRecorded(step, today) ? t('step-state.not-recorded') : null,
      ]
        .filter(Boolean)
        .join(', '),
    })),
    ...(process.reference ? [{ term: t('term.reference'), detail: process.reference }] : []),
    ...(process.suspects.length > 0 ? [{ term: t('term.suspects'), detail: process.suspects.join(' · ') }] : []),
    ...(process.residenceRight ? [{ term: t('term.right'), detail: t(`right.${process.residenceRight}`) }] : []),
    ...(process.note ? [{ term: t('term.note'), detail: <span class="rn-pre">{process.note}</span> }] : []),
    {
      term: t('term.by'),
      detail: t('by', { author: process.author ?? t('author.unknown'), organisation: process.organisation }),
    },
  ];
  return <SummaryList rows={rows} />;
}

/** The ways to go on with a course of one's own. */
function Ways({ ui, caseId, process, title }: { ui: Ui; caseId: string; process: ProcessView; title: string }) {
  const t = courseTexts(ui.language);
  const base = `/t/${caseId}/prosessi/${process.id}`;
  const open = process.state !== 'ended';
  const links = [
    ...(open && process.kind !== 'residence' ? [['nimike', 'rename'] as const] : []),
    ...(open ? [['rinnalla', 'companion'] as const] : []),
    ['tiedot', 'correct'] as const,
    ['paata', open ? 'end' : 'reopen'] as const,
  ];
  return (
    <ButtonGroup>
      {open ? (
        <ButtonLink href={href(ui, `${base}/vaihe`)} small icon="plus" hidden={title}>
          {t('record')}
        </ButtonLink>
      ) : null}
      {links.map(([slug, label]) => (
        <Link href={href(ui, `${base}/${slug}`)} hidden={title}>
          {t(label)}
        </Link>
      ))}
    </ButtonGroup>
  );
}

/** One course of proceedings: where it stands, its steps, names of the offence, companions, durations. */
export function ProcessCard({
  ui,
  head,
  process,
  matches,
  today,
  openedOn,
  ownPractices,
}: {
  ui: Ui;
  head: CaseHead;
  process: ProcessView;
  matches: readonly Match[];
  today: string;
  openedOn: string | null;
  ownPractices: OwnBeside;
}): JSX.Element {
  const t = courseTexts(ui.language);
  const room = roomTexts(ui.language);
  const title = processName(ui.language, process);
  const may = process.own && ui.allowed.has('process.keep') && head.writes.includes(process.class);
  const given = { ui, caseId: head.id, process, title };
  return (
    <>
      <Card
        id={`prosessi-${process.id}`}
        title={title}
        aside={<ClassChip ui={ui} icon={classIcons[process.class]} label={room(process.class)} />}
        foot={may ? <Ways {...given} /> : undefined}
      >
        <CardBody>
          {/* Where she has decided not to report, nothing is counted and no stage waits for her. */}
          {isRespected(process) ? (
            <>
              <p>{t('respected')}</p>
              <DutyException ui={ui} caseId={head.id} />
            </>
          ) : (
            <ProcessLine ui={ui} process={process} today={today} />
          )}
          <Facts ui={ui} process={process} today={today} />
          {isRespected(process) ? null : <Times ui={ui} process={process} today={today} />}
        </CardBody>
      </Card>
      <StepTable {...given} matches={matches} openedOn={openedOn} ownPractices={ownPractices} />
      <OffenceCard {...given} />
      <CompanionCard {...given} parts={head.parts} />
    </>
  );
}
