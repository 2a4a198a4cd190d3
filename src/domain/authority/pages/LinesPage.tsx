import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { quoted } from '../../../platform/i18n/quoted.ts';
import {
  Actions,
  ButtonLink,
  Card,
  CardBody,
  Columns,
  href,
  Link,
  Notice,
  PageHead,
  Paragraph,
  Rows,
  type Ui,
  WhoReadsThis,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { isInvestigation } from '../../organisation/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import type { TellingView, WishView } from '../../telling/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { counts, type JusticeNote } from '../authority.ts';
import type { JusticeLine } from '../justice-fields.ts';
import { InterviewLines, lineRow, NoteLines, WishLines } from './LineRows.tsx';

interface LinesView {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly lines: readonly JusticeLine[];
  readonly wishes: readonly WishView[];
  readonly tellings: readonly TellingView[];
  readonly notes: readonly JusticeNote[];
  readonly today: string;
}

/** Who of police and prosecutor reads the own organisation's lines now, by name. */
function WhoOfThem({ ui, readers }: { ui: Ui; readers: readonly ReaderRow[] }): JSX.Element {
  const t = authorityTexts(ui.language);
  const theirs = readers.filter((row) => row.class === 'justice' && isInvestigation(row.kind));
  const names = [...new Set(theirs.map((row) => row.organisation))];
  return (
    <WhoReadsThis
      ui={ui}
      id="lukijat"
      title={t('readers.title')}
      none={t('readers.none')}
      warning={t('warning')}
      readers={names.map((organisation) => ({
        organisation,
        people: theirs.filter((row) => row.organisation === organisation).map((row) => row.worker),
      }))}
    />
  );
}

function Part({
  id,
  title,
  empty,
  aside,
  children,
}: {
  id: string;
  title: string;
  empty: string | null;
  aside?: Child;
  children: Child;
}) {
  return (
    <Card id={id} title={title} aside={aside}>
      {empty === null ? (
        children
      ) : (
        <CardBody>
          <Paragraph>{empty}</Paragraph>
        </CardBody>
      )}
    </Card>
  );
}

/** What police and prosecutor see of this case, as far as it is open to the viewer; written from here. */
export function LinesPage(view: LinesView, ui: Ui): JSX.Element {
  const t = authorityTexts(ui.language);
  const { head, wishes, tellings, notes } = view;
  const at = (rest: string) => href(ui, `/t/${head.id}${rest}`);
  const tells = ui.allowed.has('justice.tell');
  const lines = view.lines.filter((line) => counts(line, view.today));
  const [asks, told] = [lines.filter(({ kind }) => kind === 'ask'), lines.filter(({ kind }) => kind !== 'ask')];
  const rows = (some: readonly JusticeLine[]) =>
    some.map((line) => lineRow(ui, head.id, line, ui.allowed.has('justice.change')));
  const wish = ui.allowed.has('wish.record') ? <Link href={at('/kerrottu/toive')}>{t('wishes.add')}</Link> : undefined;
  const actions = tells ? (
    <Actions label={t('title')}>
      <ButtonLink href={at('/viranomaiselle/ei-ennen')} small kind="secondary" icon="clock">
        {t('not-before.add')}
      </ButtonLink>
      <ButtonLink href={at('/viranomaiselle/rivi')} small icon="pencil">
        {t('lines.add')}
      </ButtonLink>
    </Actions>
  ) : undefined;
  return (
    <CaseFrame ui={ui} head={head} current="telling" title={t('title')}>
      <PageHead title={t('title')} lede={t('lede')} actions={actions} />
      <Columns
        side={
          <>
            <WhoOfThem ui={ui} readers={view.readers} />
            <Notice title={t('head.title')}>
              {t('head.text', { word: quoted(ui.language, head.codeWord ?? head.code) })}
            </Notice>
            {ui.allowed.has('compilation.view') ? (
              <p class="govuk-body">
                <Link href={at('/kooste')}>{t('handed-over')}</Link>
              </p>
            ) : null}
          </>
        }
      >
        {asks.length > 0 ? (
          <Card
            id="kysymykset"
            title={t('asks.title')}
            aside={tells ? <Link href={at('/viranomaiselle/rivi')}>{t('asks.answer')}</Link> : undefined}
          >
            <Rows rows={rows(asks)} />
          </Card>
        ) : null}
        <Part id="rivit" title={t('lines.title')} empty={told.length === 0 ? t('lines.empty') : null}>
          <Rows rows={rows(told)} />
        </Part>
        <Part
          id="toiveet"
          title={t('wishes.title')}
          empty={wishes.length === 0 ? t('wishes.empty') : null}
          aside={wish}
        >
          <WishLines ui={ui} wishes={wishes} />
        </Part>
        <Part
          id="kuulemiset"
          title={t('interviews.title')}
          empty={tellings.length === 0 ? t('interviews.empty') : null}
        >
          <InterviewLines ui={ui} tellings={tellings} />
        </Part>
        {notes.length > 0 ? (
          <Card id="merkinnat" title={t('notes.title')}>
            <NoteLines ui={ui} notes={notes} />
          </Card>
        ) : null}
      </Columns>
    </CaseFrame>
  );
}
