import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Actions,
  AttentionCard,
  ButtonLink,
  Card,
  CardBody,
  Columns,
  Due,
  EmptyState,
  href,
  Link,
  Paragraph,
  type Row,
  Rows,
  type Ui,
} from '../../../platform/ui/index.ts';
import { GuardianFirst } from '../../child/index.ts';
import { personHeading } from '../../organisation/index.ts';
import { heldWords, isNotRecorded, processTexts, stepWords } from '../../process/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { counts } from '../authority.ts';
import type { ScreenView } from '../read-screen.ts';
import { type CourseNow, coursesNow, readiness } from '../screen.ts';
import { InterviewLines, lineRow, NoteLines, WishLines } from './LineRows.tsx';
import { ReadinessCard } from './ReadinessCard.tsx';
import { stageWords } from './stage-words.ts';

interface ScreenProps {
  ui: Ui;
  caseId: string;
  view: ScreenView;
}

/** Above all else: what blocks a hearing, and that her needs for protection are to be looked at. */
function attention({ ui, caseId, view }: ScreenProps, courses: readonly CourseNow[]): Row[] {
  const t = authorityTexts(ui.language);
  const blocked = readiness(view.lines, view.processes, view.today).find(({ key }) => key === 'day')?.day;
  const to = href(ui, `/t/${caseId}/toimenpide`);
  return [
    ...(blocked
      ? [
          {
            icon: { name: 'clock' as const, tone: 'amber' as const },
            title: t('line.not-before', { day: formatDate(ui.language, blocked) }),
            facts: [t('screen.no-reason')],
          },
        ]
      : []),
    ...courses.flatMap(({ assess }) =>
      assess
        ? [
            {
              icon: { name: 'shield' as const, tone: 'amber' as const },
              title: t(`screen.${assess}`),
              facts: [t('screen.assess.law')],
              action: ui.allowed.has('justice.measure') ? { href: to, label: t('screen.assess.do') } : undefined,
            },
          ]
        : [],
    ),
  ];
}

/** What each course is called: its label, else its kind with its reference; two of the same name are told apart by number. */
function courseNames(ui: Ui, courses: readonly CourseNow[]): string[] {
  const words = processTexts(ui.language);
  const plain = courses.map(
    ({ process }) => process.label ?? [words(`kind.${process.kind}`), process.reference].filter(Boolean).join(' '),
  );
  return plain.map((name, nth) => {
    const before = plain.slice(0, nth).filter((earlier) => earlier === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** Where each course stands, since when, whose move, and the measures that have been planned. */
function CourseCard({
  ui,
  caseId,
  course,
  name,
  today,
}: {
  ui: Ui;
  caseId: string;
  course: CourseNow;
  name: string;
  today: string;
}): JSX.Element {
  const [t, words] = [authorityTexts(ui.language), processTexts(ui.language)];
  const { process, stage, planned, mover } = course;
  const place = stage ? stageWords(ui, stage) : t('list.stage.none');
  return (
    <Card
      id={`asia-${process.id}`}
      title={name}
      aside={<Link href={href(ui, `/t/${caseId}/prosessi`)}>{t('screen.course.all')}</Link>}
    >
      <CardBody>
        <p>
          <strong class="rn-strong">{place}</strong> · {t('screen.mover', { who: words(`mover.${mover}`) })}
        </p>
      </CardBody>
      {planned.length > 0 ? (
        <Rows
          rows={planned.map((step) => ({
            icon: { name: 'calendar' as const },
            title: stepWords(ui.language, step),
            facts: [
              isNotRecorded(step, today) ? words('step-state.not-recorded') : undefined,
              step.own ? undefined : t('screen.told-by', { organisation: step.organisation }),
              step.place,
            ],
            text: step.note,
            date: step.from ? (
              isNotRecorded(step, today) ? (
                <Due state="late" text={heldWords(ui.language, step)} />
              ) : (
                heldWords(ui.language, step)
              )
            ) : (
              t('screen.undated')
            ),
          }))}
        />
      ) : (
        <CardBody>
          <Paragraph>{t('screen.none-planned')}</Paragraph>
        </CardBody>
      )}
    </Card>
  );
}

const Filled = ({ id, title, when, children }: { id: string; title: string; when: boolean; children: Child }) =>
  when ? (
    <Card id={id} title={title}>
      {children}
    </Card>
  ) : null;

/** What an investigator or prosecutor does from here. */
export function AuthorityActions({ ui, caseId }: { ui: Ui; caseId: string }): JSX.Element {
  const t = authorityTexts(ui.language);
  return (
    <Actions label={t('screen.actions')}>
      {ui.allowed.has('justice.measure') ? (
        <ButtonLink href={href(ui, `/t/${caseId}/toimenpide`)} small icon="pencil">
          {t('screen.measure')}
        </ButtonLink>
      ) : null}
      {ui.allowed.has('justice.ask') ? (
        <ButtonLink href={href(ui, `/t/${caseId}/viranomaiselle/kysymys`)} small kind="secondary" icon="bubble">
          {t('write.title.ask')}
        </ButtonLink>
      ) : null}
    </Actions>
  );
}

/** One screen for investigator and prosecutor: via whom to reach her, the next measure, who sits beside, what protects, what blocks. */
export function AuthorityScreen({
  ui,
  caseId,
  view,
  prompts,
  guardian,
  side,
}: ScreenProps & {
  /** What waits besides, how much of it there is, and where all of it is. */
  prompts: { readonly rows: readonly Row[]; readonly count: number; readonly href: string };
  /** A guardian who may be a danger, as far as the reader may know. */
  guardian: boolean;
  side?: Child;
}): JSX.Element {
  const t = authorityTexts(ui.language);
  const courses = coursesNow(view.processes, view.today);
  const names = courseNames(ui, courses);
  const lines = view.lines.filter((line) => counts(line, view.today));
  const rows = (kinds: readonly string[]) =>
    lines
      .filter(({ kind }) => kinds.includes(kind))
      .map((line) => lineRow(ui, caseId, line, ui.allowed.has('justice.change')));
  const [reach, other, asked] = [rows(['reach-via']), rows(['protection-wish', 'other-practical']), rows(['ask'])];
  const one = personHeading(ui.language, view.kind, 'one');
  const blocks = attention({ ui, caseId, view }, courses);
  return (
    <Columns
      side={
        <>
          <ReadinessCard ui={ui} caseId={caseId} items={readiness(view.lines, view.processes, view.today)} />
          <Filled id="kysymykset" title={t('screen.asked')} when={asked.length > 0}>
            <Rows rows={asked} />
          </Filled>
          {side}
        </>
      }
    >
      <AttentionCard
        ui={ui}
        id="huomiota"
        rows={[...blocks, ...prompts.rows]}
        count={blocks.length + prompts.count}
        moreHref={prompts.href}
      />
      <Card id="yhteys-kautta" title={t('screen.reach', { one })}>
        {reach.length > 0 ? (
          <Rows rows={reach} />
        ) : (
          <CardBody>
            <Paragraph>{t('screen.reach.none')}</Paragraph>
          </CardBody>
        )}
        <CardBody>
          <GuardianFirst ui={ui} caseId={caseId} danger={guardian} />
        </CardBody>
      </Card>
      {courses.map((course, nth) => (
        <CourseCard ui={ui} caseId={caseId} course={course} name={names[nth] ?? ''} today={view.today} />
      ))}
      {courses.length === 0 ? (
        <EmptyState
          title={t('screen.no-course')}
          action={
            ui.allowed.has('justice.measure') ? (
              <Link href={href(ui, `/t/${caseId}/toimenpide`)}>{t('screen.measure')}</Link>
            ) : undefined
          }
        />
      ) : null}
      <Filled id="suojelu" title={t('screen.protection')} when={other.length > 0}>
        <Rows rows={other} />
      </Filled>
      <Filled id="toiveet" title={t('screen.wishes')} when={view.wishes.length > 0}>
        <WishLines ui={ui} wishes={view.wishes} />
      </Filled>
      <Filled id="kuulemiset" title={t('interviews.title')} when={view.tellings.length > 0}>
        <InterviewLines ui={ui} tellings={view.tellings} />
      </Filled>
      <Filled id="merkinnat" title={t('screen.notes')} when={view.notes.length > 0}>
        <NoteLines ui={ui} notes={view.notes} />
      </Filled>
    </Columns>
  );
}
