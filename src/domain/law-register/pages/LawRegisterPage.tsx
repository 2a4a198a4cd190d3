import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatWeekday } from '../../../platform/time/format.ts';
import {
  Bar,
  Button,
  ButtonLink,
  Card,
  CardBody,
  ChoiceInBar,
  type ColumnRow,
  ColumnRows,
  Columns,
  Form,
  href,
  Link,
  Mark,
  Page,
  PageHead,
  Paragraph,
  Rows,
  SegmentedLinks,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import {
  checkedLook,
  markLooks,
  marks,
  paperWords,
  provisionKeys,
  provisionOf,
  type Standing,
  type StatuteKey,
  statuteWords,
} from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { type LawView, lawViews } from '../shown-provisions.ts';
import { knownFrom, ShortMark, titleOf } from './law-marks.tsx';

/** A provision with how often it is used, and how many deadlines count by it. */
type ListedRow = Standing & { readonly uses: number; readonly counts: number };

interface View {
  readonly view: LawView;
  readonly statute: StatuteKey | null;
  readonly list: 'first' | 'all';
  readonly counts: Readonly<Record<LawView, number>>;
  readonly rows: readonly ListedRow[];
  readonly proposals: { readonly n: number; readonly since: string } | null;
}

/** What it is and says, how far that is known, what a lawyer is asked and what is pending, and how often it is used. */
function rowOf(ui: Ui, row: ListedRow): ColumnRow {
  const t = lawRegisterTexts(ui.language);
  return {
    title: <Link href={href(ui, `/lakirekisteri/${row.key}`)}>{titleOf(ui.language, row)}</Link>,
    text: row.says[ui.language],
    columns: [
      [<ShortMark language={ui.language} row={row} />, ...knownFrom(ui.language, row)],
      [
        row.question ? t('list.question', { question: row.question[ui.language] }) : '',
        ...row.pending.map((change) => (
          <>
            <strong>{t(change.stage === 'in-force' ? 'list.pending.came' : 'list.pending.mark')}</strong>{' '}
            {t('list.pending.paper', {
              paper: paperWords(change),
              stage: t(change.stage === 'unknown' ? 'list.pending.unknown' : `stage.${change.stage}`),
            })}
          </>
        )),
      ],
      [t('list.uses', { n: row.uses }), row.counts > 0 ? t('list.limits', { n: row.counts }) : ''],
    ],
  };
}

/** What each mark promises; that somebody has checked only where somebody has. */
function Marks({ ui, checked }: { ui: Ui; checked: number }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const of = (mark: (typeof marks)[number]) =>
    provisionKeys.map((key) => provisionOf(key)).filter((row) => row.mark === mark);
  const unnoted = of('read').filter(({ language }) => language === null).length;
  const looks = marks.map((mark) => ({
    title: <Mark {...markLooks[mark]} word={t(`mark.${mark}`)} />,
    facts: [
      t('marks.n', { n: of(mark).length }),
      t(`marks.${mark}`),
      ...(mark === 'read' && unnoted > 0 ? [t('marks.no-language', { n: unnoted })] : []),
    ],
  }));
  const named = { title: <Mark {...checkedLook} word={t('marks.checked')} />, facts: [t('marks.checked.what')] };
  return (
    <Card id="merkit" title={t('marks.title')}>
      <Rows rows={checked > 0 ? [named, ...looks] : looks} />
      {checked > 0 ? null : (
        <CardBody>
          <Paragraph>{t('marks.checked.none')}</Paragraph>
        </CardBody>
      )}
    </Card>
  );
}

/** One act alone, in the view that is open. */
function Statutes({ ui, view, statute }: { ui: Ui } & Pick<View, 'view' | 'statute'>): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const used = new Set(provisionKeys.map((key) => provisionOf(key).statute));
  const acts = [...used]
    .map((key) => ({ value: key as string, label: capital(statuteWords(ui.language, { statute: key })) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, ui.language));
  return (
    <ChoiceInBar
      ui={ui}
      action={href(ui, '/lakirekisteri')}
      hidden={{ view }}
      name="statute"
      label={t('statute')}
      value={statute ?? ''}
      options={[{ value: '', label: t('statute.all', { n: acts.length }) }, ...acts]}
    />
  );
}

/** How many proposals an administrator is to answer, and since when the oldest waits. */
function ProposalsWait({ ui, n, since }: { ui: Ui } & NonNullable<View['proposals']>): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  return (
    <>
      <Link href={`${href(ui, '/lakirekisteri/ehdotukset')}#odottaa`}>{t('proposals.waiting', { n })}</Link>
      {`. ${t('proposals.oldest', { day: formatWeekday(ui.language, since) })}`}
    </>
  );
}

/** From the register to a lawyer and back. */
function Round({ ui }: { ui: Ui }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  return (
    <Card id="kierros" title={t('round.title')}>
      <CardBody>
        <ol class="rn-next">
          {(['export', 'mark', 'back'] as const).map((step, place) => (
            <li class={place === 0 ? 'is-now' : undefined}>
              <strong>{t(`round.${step}`)}</strong>
              {t(`round.${step}.what`)}
            </li>
          ))}
        </ol>
      </CardBody>
    </Card>
  );
}

/** So many are drawn before one asks for the rest. */
const most = 10;

/** Every provision once: how far it is known, what a lawyer is asked, what is pending, how often it is used. */
export function LawRegisterPage({ view, statute, list, counts, rows, proposals }: View, ui: Ui): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const title = t('title.waits', { n: counts.waits });
  const shown = list === 'all' ? rows : rows.slice(0, most);
  const of = statute ? `&statute=${statute}` : '';
  return (
    <Page ui={ui} title={title} current="work">
      <PageHead
        title={title}
        lede={t('lede', { n: counts.all })}
        actions={
          <>
            <Form ui={ui} action={href(ui, '/lakirekisteri/lataa')} hidden={{ view: 'all' }} inline>
              <Button>{t('export.do')}</Button>
            </Form>
            {ui.allowed.has('law.import') ? (
              <ButtonLink kind="secondary" href={href(ui, '/lakirekisteri/tuo')}>
                {t('import.link')}
              </ButtonLink>
            ) : null}
            <Link href={href(ui, '/lakirekisteri/ehdotukset')}>{t('proposals.link')}</Link>
          </>
        }
      />
      <Bar>
        <SegmentedLinks
          label={t('view')}
          items={lawViews.map((item) => ({
            href: href(ui, `/lakirekisteri?view=${item}${of}`),
            label: t(`view.${item}`, { n: counts[item] }),
            current: item === view,
          }))}
        />
        <Statutes ui={ui} view={view} statute={statute} />
      </Bar>
      <Stack>
        <Card
          id="saannokset"
          title={statute ? capital(statuteWords(ui.language, { statute })) : t('list.title')}
          count={rows.length}
          aside={proposals ? <ProposalsWait ui={ui} {...proposals} /> : undefined}
        >
          {rows.length === 0 ? (
            <CardBody>
              <Paragraph>{t('list.empty')}</Paragraph>
            </CardBody>
          ) : (
            <ColumnRows rows={shown.map((row) => rowOf(ui, row))} />
          )}
          {shown.length < rows.length ? (
            <CardBody>
              {t('list.shown', { n: shown.length, all: rows.length })}{' '}
              <Link href={href(ui, `/lakirekisteri?view=${view}${of}&list=all#saannokset`)}>
                {t('list.rest', { n: rows.length - shown.length })}
              </Link>
            </CardBody>
          ) : null}
        </Card>
        <Columns side={<Round ui={ui} />}>
          <Marks ui={ui} checked={counts.checked} />
        </Columns>
      </Stack>
    </Page>
  );
}
