import type { Language } from '../../platform/i18n/texts.ts';
import { formatDate, formatSpan } from '../../platform/time/format.ts';
import { type NeedView, needTexts, urgentNow } from '../need/index.ts';
import { type GoalView, holderOf, isOpen, planTexts, type TaskView } from '../plan/index.ts';
import type { CalledView } from './answer-fields.ts';
import { meetingTexts } from './meeting.texts.ts';
import type { MeetingView } from './meeting-fields.ts';

/** What the sheet of a meeting is made of: only what its reader may see, and of that only class coordination. */
export interface SheetView {
  readonly code: string;
  readonly meeting: MeetingView;
  readonly called: readonly CalledView[];
  /** Tasks that were decided at it. */
  readonly decisions: readonly TaskView[];
  readonly needs: readonly NeedView[];
  readonly goals: readonly GoalView[];
  /** All others. */
  readonly tasks: readonly TaskView[];
}

export interface SheetTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The sheet in words, the same for the page and for the document. */
export interface Sheet {
  readonly title: string;
  readonly when: string;
  readonly facts: readonly { readonly term: string; readonly detail: string }[];
  readonly tables: readonly SheetTable[];
  readonly foot: string;
}

/** Of each table as much as fits on one page; what is left out is said. */
const mostRows = 8;

/** The words of the sheet in a language. Pure: the same view gives the same sheet. */
export function sheetOf(view: SheetView, language: Language): Sheet {
  const t = meetingTexts(language);
  const { meeting } = view;
  const [starts, ends] = [new Date(meeting.startsAt), new Date(meeting.endsAt)];
  const fact = (term: string, detail: string | null) => (detail === null || detail === '' ? [] : [{ term, detail }]);
  const attending = meeting.attendees.map(({ organisation, basis, state }) => {
    const why = t(`basis.${basis}`);
    return `${organisation} (${state === 'asked' ? why : `${why}, ${t(`attendee.${state}`)}`})`;
  });
  return {
    title: t('sheet.title', { code: view.code }),
    when: `${formatDate(language, starts)} ${formatSpan(language, starts, ends)}`,
    facts: [
      ...fact(t('field.place'), meeting.place),
      ...fact(t('field.agenda'), meeting.agenda),
      ...fact(t('attending'), [`${meeting.organisation} (${t('basis.convener')})`, ...attending].join(', ')),
      ...fact(t('her.presence'), t(`presence.${meeting.herPresence}`)),
      ...fact(t('field.herWish'), meeting.herWish),
      ...fact(t('field.herWords'), meeting.herWords),
    ],
    tables: [decisionsTable, answersTable, needsTable, goalsTable, tasksTable]
      .map((tableOf) => tableOf(view, language))
      .filter(({ rows }) => rows.length > 0),
    foot: t('sheet.foot'),
  };
}

function cut(rows: readonly (readonly string[])[], width: number, language: Language): (readonly string[])[] {
  if (rows.length <= mostRows) return [...rows];
  const rest = meetingTexts(language)('sheet.more', { n: rows.length - mostRows });
  return [...rows.slice(0, mostRows), [rest, ...Array<string>(width - 1).fill('')]];
}

function needsTable({ needs }: SheetView, language: Language): SheetTable {
  const [t, n] = [meetingTexts(language), needTexts(language)];
  const rows = urgentNow(needs).map((need) => [
    n(`domain.${need.domain}`),
    n(`urgency.${need.urgency}`),
    need.hers ?? need.ours ?? '',
    need.organisation,
  ]);
  return {
    heading: n('urgent.title'),
    columns: [t('sheet.domain'), t('sheet.urgency'), t('sheet.words'), t('sheet.writer')],
    rows: cut(rows, 4, language),
  };
}

function goalsTable({ goals }: SheetView, language: Language): SheetTable {
  const [t, p] = [meetingTexts(language), planTexts(language)];
  const rows = goals
    .filter(({ state }) => state === 'open')
    .map(({ words, steps, organisation }) => [words, steps ?? '', organisation]);
  return {
    heading: p('goals'),
    columns: [p('col.words'), p('col.steps'), t('sheet.writer')],
    rows: cut(rows, 3, language),
  };
}

/** What each task is, who does it and until when, the soonest first; one whose words are closed to the reader is not there. */
const rowsOf = (tasks: readonly TaskView[], language: Language) =>
  tasks
    .filter(({ text }) => text !== null)
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.id.localeCompare(b.id))
    .map((task) => [
      task.text ?? '',
      holderOf(task, language),
      task.dueOn === null ? '' : formatDate(language, task.dueOn),
    ]);

function tasksTable({ tasks }: SheetView, language: Language): SheetTable {
  const p = planTexts(language);
  return {
    heading: p('tasks'),
    columns: [p('col.task'), p('col.who'), p('col.due')],
    rows: cut(rowsOf(tasks.filter(isOpen), language), 3, language),
  };
}

/** All that was decided, done or not; nothing where nothing was. */
function decisionsTable({ decisions }: SheetView, language: Language): SheetTable {
  const t = meetingTexts(language);
  return {
    heading: t('sheet.decisions'),
    columns: [t('sheet.decision'), t('sheet.owner'), t('sheet.due')],
    rows: rowsOf(decisions, language),
  };
}

/** What those who are called have said to the time that stands, until it is written down who came. */
function answersTable({ meeting, called }: SheetView, language: Language): SheetTable {
  const t = meetingTexts(language);
  const rows = called.flatMap(({ organisation, answers, told }) => {
    const here = answers.filter(({ earlier }) => earlier === null);
    if (here.length === 0)
      return told?.earlier === null
        ? [[organisation, t('told.answer', { answer: t(`answer.${told.answer}`) }), '']]
        : [];
    return here.map(({ author, answer, suggestion }) => [
      `${author ?? t('author.unknown')}, ${organisation}`,
      t(`answer.${answer}`),
      suggestion ?? '',
    ]);
  });
  return {
    heading: t('sheet.answers'),
    columns: [t('answers.who'), t('answers.what'), t('answers.suggestion')],
    rows: meeting.state === 'planned' ? rows : [],
  };
}
