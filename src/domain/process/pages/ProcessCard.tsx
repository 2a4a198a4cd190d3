import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  ButtonGroup,
  ButtonLink,
  Card,
  CardBody,
  ClassChip,
  EmptyState,
  type Fold,
  Folds,
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
import { nextMover } from '../durations.ts';
import type { Match } from '../hearing/hearing.ts';
import type { ProcessView } from '../process-fields.ts';
import { isRespected } from '../prompts.ts';
import { lineStages } from '../stage-line.ts';
import { companionFold } from './CompanionFold.tsx';
import { offenceFold } from './OffenceFold.tsx';
import { ProcessLine } from './ProcessLine.tsx';
import { stepFold } from './StepFold.tsx';
import { timesFold } from './TimesFold.tsx';
import { processName } from './words.ts';

/** What is written of the course itself; closed it says what the line above does not. */
function factsFold({ ui, process, isOnLine }: { ui: Ui; process: ProcessView; isOnLine: boolean }): Fold {
  const t = courseTexts(ui.language);
  const { state, suspects, residenceRight, reference, note } = process;
  const mover = state === 'open' && !isOnLine ? t(`mover.${nextMover(process)}`) : null;
  const by = t('by', { author: process.author ?? t('author.unknown'), organisation: process.organisation });
  const right = residenceRight ? t(`right.${residenceRight}`) : null;
  return {
    id: `tiedot-${process.id}`,
    title: t('facts'),
    lead: isOnLine
      ? by
      : [t(`process-state.${state}`), mover && t('step.mover', { who: mover }), right].filter(Boolean).join(' · '),
    open: false,
    children: (
      <SummaryList
        rows={[
          { term: t('term.state'), detail: t(`process-state.${state}`) },
          ...(mover ? [{ term: t('term.mover'), detail: mover }] : []),
          ...(reference ? [{ term: t('term.reference'), detail: reference }] : []),
          ...(suspects.length > 0 ? [{ term: t('term.suspects'), detail: suspects.join(' · ') }] : []),
          ...(right ? [{ term: t('term.right'), detail: right }] : []),
          ...(note ? [{ term: t('term.note'), detail: <span class="rn-pre">{note}</span> }] : []),
          { term: t('term.by'), detail: by },
        ]}
      />
    ),
  };
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
  open,
}: {
  ui: Ui;
  head: CaseHead;
  process: ProcessView;
  matches: readonly Match[];
  today: string;
  openedOn: string | null;
  ownPractices: OwnBeside;
  /** Whether its steps stand open: of one course on the page. */
  open: boolean;
}): JSX.Element {
  const t = courseTexts(ui.language);
  const room = roomTexts(ui.language);
  const title = processName(ui.language, process);
  const may = process.own && ui.allowed.has('process.keep') && head.writes.includes(process.class);
  const given = { ui, caseId: head.id, process, title };
  // Where the line has a place for now, its heading says how it stands and whose move is next.
  const stages = lineStages(process, today);
  const isOnLine = !isRespected(process) && stages.some(({ state }) => state === 'now');
  const folds = [
    stepFold({ ...given, matches, openedOn, ownPractices, open }),
    offenceFold(given),
    companionFold({ ...given, parts: head.parts }),
    isRespected(process) ? null : timesFold({ ui, process, today }),
    factsFold({ ui, process, isOnLine }),
  ].filter((fold) => fold !== null);
  return (
    <Card
      id={`prosessi-${process.id}`}
      title={title}
      aside={<ClassChip ui={ui} icon={classIcons[process.class]} label={room(process.class)} />}
      foot={may ? <Ways {...given} /> : undefined}
    >
      {/* Where she has decided not to report, nothing is counted and no stage waits for her. */}
      {isRespected(process) ? (
        <CardBody>
          <p>{t('respected')}</p>
          <DutyException ui={ui} caseId={head.id} />
        </CardBody>
      ) : stages.length > 0 ? (
        <CardBody>
          <ProcessLine ui={ui} process={process} today={today} />
        </CardBody>
      ) : null}
      {process.steps.length === 0 ? (
        <CardBody>
          <EmptyState title={t('steps.empty')} />
        </CardBody>
      ) : null}
      <Folds rows={folds} whole line />
    </Card>
  );
}
