import { quoted } from '../../platform/i18n/quoted.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import { formatDate, formatWeekday } from '../../platform/time/format.ts';
import { caseCode } from '../case/index.ts';
import { needTexts, urgentNow } from '../need/index.ts';
import { placeRows } from '../sector/index.ts';
import { herLines, whoDoes } from './her-lines.ts';
import { planTexts } from './plan.texts.ts';
import type { PlanView } from './plan-view.ts';
import { isLate, sortTasks } from './task.ts';
import { holderOf } from './task-holder.ts';

/** For whom one page of the plan is printed: for her, in plain words, or for a meeting. */
export const papers = ['hanelle', 'kokous'] as const;
export type PaperFor = (typeof papers)[number];

export interface PaperSection {
  readonly heading: string;
  /** Without columns its rows are lines: the first cell is said, the rest is beneath. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Said when there are no rows. */
  readonly none: string;
}

/** One page of the plan in words. */
export interface Paper {
  readonly title: string;
  readonly lede: string;
  readonly large: boolean;
  readonly sections: readonly PaperSection[];
  readonly foot: string;
}

/** Of each part as much as fits on one page; what is left out is said. */
const mostRows = { hanelle: 6, kokous: 8 } as const;

function cut(rows: readonly (readonly string[])[], most: number, language: Language): (readonly string[])[] {
  if (rows.length <= most) return [...rows];
  const width = rows[0]?.length ?? 1;
  const rest = planTexts(language)('paper.more', { n: rows.length - most });
  return [...rows.slice(0, most), [rest, ...Array<string>(width - 1).fill('')]];
}

function forHer(view: PlanView, language: Language): Paper {
  const t = planTexts(language);
  const { goals, tasks } = herLines(view);
  return {
    title: t('her.title'),
    lede: t('her.lede', { day: formatDate(language, view.today) }),
    large: true,
    sections: [
      {
        heading: t('her.goals'),
        columns: [],
        rows: cut(
          goals.map((goal) => [
            goal.words,
            goal.reviewOn && goal.reviewOn > view.today
              ? t('her.review', { day: formatDate(language, goal.reviewOn) })
              : t('her.review.soon'),
          ]),
          mostRows.hanelle,
          language,
        ),
        none: t('her.goals.none'),
      },
      {
        heading: t('her.tasks'),
        columns: [],
        rows: cut(
          tasks.map((task) => [
            task.text ?? '',
            [whoDoes(language, view, task), task.dueOn ? formatWeekday(language, task.dueOn) : '']
              .filter(Boolean)
              .join(' · '),
          ]),
          mostRows.hanelle,
          language,
        ),
        none: t('her.tasks.none'),
      },
    ],
    foot: t('her.change'),
  };
}

function forMeeting(view: PlanView, language: Language): Paper {
  const [t, n] = [planTexts(language), needTexts(language)];
  const day = (on: string | null) => (on === null ? '' : formatDate(language, on));
  const most = mostRows.kokous;
  const section = (
    heading: string,
    columns: readonly string[],
    rows: readonly (readonly string[])[],
  ): PaperSection => ({
    heading,
    columns,
    rows: cut(rows, most, language),
    none: t('paper.none'),
  });
  return {
    title: t('paper.meeting', { code: caseCode(view.head.id) }),
    lede: t('print.seen'),
    large: false,
    sections: [
      section(
        t('goals'),
        [t('col.words'), t('col.steps'), t('col.owner'), t('col.review')],
        view.goals
          .filter(({ state }) => state === 'open')
          .map((goal) => [
            quoted(language, goal.words),
            goal.steps ?? '',
            t('by', { author: goal.author ?? t('author.unknown'), organisation: goal.organisation }),
            day(goal.reviewOn),
          ]),
      ),
      section(
        t('tasks'),
        [t('col.task'), t('col.who'), t('col.due'), t('col.state')],
        sortTasks(view.tasks).open.map((task) => [
          task.text ?? t('task.closed'),
          holderOf(task, language),
          day(task.dueOn),
          isLate(task, view.today) ? t('task.late.word') : t(`task.state.${task.state}`),
        ]),
      ),
      section(
        n('urgent.title'),
        [t('paper.need'), t('paper.urgency'), t('paper.view')],
        urgentNow(view.needs).map((need) => [
          n(`domain.${need.domain}`),
          n(`urgency.${need.urgency}`),
          need.hers ?? need.ours ?? '',
        ]),
      ),
      { ...placeRows(view.places, language), none: t('paper.none') },
    ],
    foot: t('paper.foot'),
  };
}

/** The words of the page. Pure: the same view gives the same page. */
export const paperOf = (view: PlanView, kind: PaperFor, language: Language): Paper =>
  kind === 'hanelle' ? forHer(view, language) : forMeeting(view, language);
