import type { JSX } from 'hono/jsx/jsx-runtime';
import { writtenLanguage } from '../../../platform/i18n/written-languages.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  EmptyState,
  href,
  Link,
  PageHead,
  Pagination,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import type { Around } from '../around.ts';
import { calledOf, titleOf } from '../kinds.ts';
import { gapsOfList } from '../lanes/gaps-of-list.ts';
import { headingOfList } from '../lanes/heading-of-list.ts';
import type { LanesView, OneMark } from '../lanes/make-lanes.ts';
import { longestOf } from '../lanes/stretches.ts';
import { timelineTexts } from '../timeline.texts.ts';
import { isCounted, type TimelineEntry } from '../timeline.ts';
import { addressOf, Choices, type Chosen, Filter, type To } from './choices.tsx';
import { whenWords } from './entry-words.ts';
import { headingWords } from './heading-words.ts';
import { LanesFigure } from './LanesFigure.tsx';
import { StretchTable } from './LanesTable.tsx';
import { goalsOf, markWords, openedId } from './mark-words.ts';
import { TimelineList } from './TimelineList.tsx';

interface Common extends Omit<Chosen, 'view'> {
  head: CaseHead;
  readable: readonly string[];
  around: Around<TimelineEntry>;
}

interface ListView extends Common {
  view: 'list';
  entries: readonly TimelineEntry[];
  next: { afterOn: string; afterAt: number; afterId: string } | null;
  undated: readonly TimelineEntry[];
  nextUndated: { undated: string; afterAt: number; afterId: string } | null;
  first: boolean;
}

interface StretchesView extends Common {
  view: 'stretches';
  stretches: readonly OneMark[];
}

type View = ListView | StretchesView | (Common & { view: 'lanes'; lanes: LanesView; more: boolean });

const ledes = { list: 'lede', lanes: 'lede.lanes', stretches: 'lede.stretches' } as const;

/** The last that was and the first that is to come, of what the page shows. */
function lede(ui: Ui, view: View): string {
  const t = timelineTexts(ui.language);
  const { last, next } = view.around;
  // Within a sentence no words of another language.
  const what = (entry: TimelineEntry) => {
    const isOurs = (entry.language ?? writtenLanguage(entry.text ?? '')) === ui.language;
    return isOurs ? calledOf(entry, ui.language) : titleOf(entry, ui.language);
  };
  const said = (key: 'lede.last' | 'lede.next', entry: TimelineEntry | null) =>
    entry ? [t(key, { what: what(entry), when: whenWords(entry, ui.language, true) })] : [];
  return [...said('lede.last', last), ...said('lede.next', next), t(ledes[view.view])].join(' ');
}

function List({ view, ui, to }: { view: ListView; ui: Ui; to: To }): JSX.Element {
  const t = timelineTexts(ui.language);
  // A gap can be told only where everything that might fill it stands on the page.
  const isWhole = view.first && !view.next && view.classes.length === 0 && !view.from && !view.until;
  const title =
    isWhole && view.entries.length > 0 ? headingWords(headingOfList(view.entries, ui.now), ui.language) : t('title');
  return (
    <Card id="merkinnat" title={title}>
      <CardBody>
        <TimelineList
          ui={ui}
          caseId={view.head.id}
          entries={view.entries}
          undated={view.undated}
          gaps={isWhole ? gapsOfList(view.entries, ui.now) : []}
          folds={{ first: !view.first, last: view.next !== null }}
          level={3}
        />
        {view.nextUndated && view.entries.length > 0 ? (
          <p class="rn-small">
            <Link href={to({}, { undated: 'yes' })}>{t('list.undated.more')}</Link>
          </p>
        ) : null}
        <p class="rn-small rn-noprint">
          <Link href={to({ view: 'stretches' })}>{t('list.stretches')}</Link>. {t('places')}
        </p>
      </CardBody>
    </Card>
  );
}

/** The stretches of the lanes in words, headed by the longest of them. */
function Stretches({ view, ui, base }: { view: StretchesView; ui: Ui; base: string }): JSX.Element {
  const t = timelineTexts(ui.language);
  const { stretches } = view;
  const longest = longestOf(stretches);
  const n = stretches.length;
  const title = longest
    ? t('stretches.longest', { n, longest: markWords(ui, longest).label })
    : t('stretches.title', { n });
  return (
    <Card id="jaksot" title={title}>
      <CardBody>
        <StretchTable ui={ui} marks={stretches} goals={goalsOf(view.head.id, () => base)} />
        <p class="rn-small">{t('places')}</p>
      </CardBody>
    </Card>
  );
}

const isNarrowed = ({ classes, from, until }: View): boolean => classes.length > 0 || from !== null || until !== null;

/** What a page without anything says; never that there is nothing, for there may be what the reader does not see. */
function emptyWords(view: View) {
  const isPeriod = isCounted(view.period);
  if (view.view === 'stretches')
    return isNarrowed(view) || isPeriod ? 'empty.stretches.narrow' : ('empty.stretches' as const);
  return isNarrowed(view) ? 'empty.filtered' : isPeriod ? 'empty.period' : ('empty' as const);
}

/** The timeline of a case: the list by month, the stretches, or the lanes when they are chosen. */
export function TimelinePage(view: View, ui: Ui): JSX.Element {
  const t = timelineTexts(ui.language);
  const { head } = view;
  const base = href(ui, `/t/${head.id}/aikajana`);
  const to: To = (changed, more) => addressOf(base, { ...view, ...changed }, more);
  const mayWrite = ui.allowed.has('note.write');
  const write = href(ui, `/t/${head.id}/merkinta`);
  const isEmpty =
    view.view === 'lanes'
      ? view.lanes.lanes.length === 0
      : view.view === 'stretches'
        ? view.stretches.length === 0
        : view.entries.length + view.undated.length === 0;
  const [isNarrow, isPeriod] = [isNarrowed(view), isCounted(view.period)];
  return (
    <CaseFrame ui={ui} head={head} current="timeline" title={t('title')}>
      <PageHead
        title={t('title')}
        lede={lede(ui, view)}
        actions={
          mayWrite ? (
            <ButtonLink href={write} icon="pencil" small shortcut="n">
              {t('add')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Choices view={view} ui={ui} to={to} />
      <Stack>
        <Filter view={view} ui={ui} base={base} to={to} />
        {isEmpty ? (
          <EmptyState
            title={t(emptyWords(view))}
            action={
              view.view === 'stretches' ? (
                <Link href={to({ view: 'list' })}>{t('empty.stretches.do')}</Link>
              ) : mayWrite && !isNarrow && !isPeriod ? (
                <Link href={write}>{t('empty.do')}</Link>
              ) : undefined
            }
          />
        ) : view.view === 'lanes' ? (
          <LanesFigure
            ui={ui}
            caseId={head.id}
            view={view.lanes}
            more={view.more}
            whole={to({ period: 'kaikki', from: null, until: null })}
            open={(key) =>
              addressOf(`/t/${head.id}/aikajana`, view, key ? { auki: key } : {}) +
              (key ? `#${openedId}` : '#kaistakuva')
            }
          />
        ) : view.view === 'stretches' ? (
          <Stretches view={view} ui={ui} base={base} />
        ) : (
          <List view={view} ui={ui} to={to} />
        )}
        {view.view === 'list' ? (
          <Pagination
            ui={ui}
            previous={view.first ? undefined : to({})}
            next={
              view.next
                ? to({}, view.next)
                : view.nextUndated && view.entries.length === 0
                  ? to({}, view.nextUndated)
                  : undefined
            }
            of={t('title').toLowerCase()}
          />
        ) : null}
      </Stack>
    </CaseFrame>
  );
}
