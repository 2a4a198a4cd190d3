import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import {
  boundFields,
  Card,
  CaseCode,
  Details,
  EmptyState,
  FilterBar,
  href,
  Pagination,
  type Row,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { caseCode } from '../../case/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import { type InformationClass, informationClasses, roomTexts } from '../../room/index.ts';
import { auditSentence } from '../event.texts.ts';
import { logTexts } from '../log.texts.ts';
import { type LogEntry, uses } from '../log.ts';
import type { LogPageView } from '../log-page.ts';

const icons = {
  looks: { name: 'eye', tone: 'lake' },
  changes: { name: 'pencil', tone: 'lake' },
  refusals: { name: 'ban', tone: 'berry' },
} as const;

const iconOf = ({ kind, use }: LogEntry): Row['icon'] =>
  kind === 'SignedIn' || kind === 'SignedOut' ? { name: 'door', tone: 'lake' } : icons[use];

function sentence(ui: Ui, { readable, worker, organisation, kind, tried }: LogEntry): string {
  const t = logTexts(ui.language);
  if (!readable) return t('unreadable');
  const who =
    worker === null || organisation === null
      ? organisationTexts(ui.language)('unnamed.worker')
      : t('who', { name: worker, organisation });
  const whole = `${who} ${auditSentence(ui.language, kind)}`;
  return tried ? t('tried', { sentence: whole, tried: auditSentence(ui.language, tried) }) : whole;
}

function classNames(ui: Ui, classes: readonly string[]): string {
  const known = classes.filter((informationClass): informationClass is InformationClass =>
    (informationClasses as readonly string[]).includes(informationClass),
  );
  const names = known.map((item) => roomTexts(ui.language)(item));
  return [...names, ...(classes.includes('log') ? [logTexts(ui.language)('class.log')] : [])].join(', ');
}

function rowOf(ui: Ui, entry: LogEntry): Row {
  const t = logTexts(ui.language);
  return {
    title: sentence(ui, entry),
    icon: iconOf(entry),
    facts: [
      formatMoment(ui.language, new Date(entry.at)),
      entry.caseId ? <CaseCode code={caseCode(entry.caseId)} /> : undefined,
      classNames(ui, entry.classes),
      entry.rows ? t('rows', { n: entry.rows }) : undefined,
      entry.concerned ? t('concerned', { name: entry.concerned }) : undefined,
      entry.basis ? t(`basis.${entry.basis}`) : undefined,
      entry.file ? t('file', { digest: entry.file }) : undefined,
      entry.readable ? undefined : t('unreadable.why'),
    ],
  };
}

interface LogRowsProps {
  ui: Ui;
  /** Slug of the log, without a query. */
  slug: string;
  view: LogPageView;
}

type Query = Readonly<Record<string, string | undefined>>;

function addressOf(ui: Ui, slug: string, query: Query): string {
  const fields = new URLSearchParams(
    Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  return href(ui, fields.size > 0 ? `${slug}?${String(fields)}` : slug);
}

function Filter({ ui, slug, view }: LogRowsProps): JSX.Element {
  const t = logTexts(ui.language);
  const { use, person } = view.filter;
  const chosen = view.people.find(({ id }) => id === person);
  const named = chosen ? t('who', { name: chosen.name, organisation: chosen.organisation }) : t('person.gone');
  const active = [
    ...(use ? [{ label: t(`use.${use}`), removeHref: addressOf(ui, slug, { person }) }] : []),
    ...(person ? [{ label: named, removeHref: addressOf(ui, slug, { use }) }] : []),
  ];
  const f = boundFields({ ui, texts: logTexts, from: view.filter, under: 'filter' });
  return (
    <FilterBar ui={ui} action={href(ui, slug)} active={active} clearHref={href(ui, slug)}>
      {f.select('use', [{ value: '', label: t('use.any') }, ...uses], { words: 'use', chosen: true })}
      {f.select(
        'person',
        [
          { value: '', label: t('person.any') },
          ...(person && !chosen ? [{ value: person, label: named }] : []),
          ...view.people.map(({ id, name, organisation }) => ({ value: id, label: t('who', { name, organisation }) })),
        ],
        { chosen: true },
      )}
    </FilterBar>
  );
}

/**
 * The rows of a log with their filter, and the way to older ones. That the reader has opened a form, which each act begins with, stands
 * between what others did and says nothing new: those rows are folded, where they were not asked for.
 */
export function LogRows({ ui, slug, view }: LogRowsProps): JSX.Element {
  const t = logTexts(ui.language);
  const { use, person } = view.filter;
  const filtered = use !== undefined || person !== undefined;
  const isOwnForm = ({ kind, workerId }: LogEntry) => !person && kind === 'FormOpened' && workerId === view.me;
  const folded = view.entries.filter(isOwnForm);
  return (
    <Stack>
      <Filter ui={ui} slug={slug} view={view} />
      {view.entries.length === 0 ? (
        <EmptyState title={t(filtered ? 'empty.filtered' : 'empty')} />
      ) : (
        <Card id="rivit" title={t('list')}>
          <Rows rows={view.entries.filter((entry) => !isOwnForm(entry)).map((entry) => rowOf(ui, entry))} />
          {folded.length > 0 ? (
            <Details summary={t('own-forms', { n: folded.length })}>
              <Rows rows={folded.map((entry) => rowOf(ui, entry))} />
            </Details>
          ) : null}
        </Card>
      )}
      <Pagination
        ui={ui}
        previous={view.first ? undefined : addressOf(ui, slug, { use, person })}
        next={view.next ? addressOf(ui, slug, { use, person, before: view.next.before }) : undefined}
        of={t('rows-of')}
      />
    </Stack>
  );
}
