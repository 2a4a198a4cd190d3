import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  type Fold,
  Folds,
  href,
  Link,
  Page,
  PageHead,
  StatusTag,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { helplineTexts } from '../helpline.texts.ts';
import { checkDue, emergencyKey, isEmergency, isPastCheck } from '../helpline.ts';
import type { ToldLine } from '../helpline.view.ts';
import { sourceWords } from '../source-words.ts';
import { callWords, Numbers, openWords } from './line-words.tsx';

interface HelplinesView {
  readonly today: string;
  readonly me: string;
  /** The line whose row is open. */
  readonly open: string | null;
  readonly lines: readonly ToldLine[];
}

/** Who keeps it: by name where that is a colleague. */
function ownerWords(ui: Ui, { owner, ownerElsewhere, ownerLeft }: ToldLine): string {
  const t = helplineTexts(ui.language);
  if (ownerElsewhere) return t('owner.elsewhere');
  if (owner === null) return t('owner.none');
  return ownerLeft ? t('owner.left', { name: owner }) : owner;
}

/** By when it is to be checked; said to be late where that day has passed. */
function NextCheck({ ui, line, view }: { ui: Ui; line: ToldLine; view: HelplinesView }): JSX.Element {
  const day = formatDate(ui.language, checkDue(line));
  if (!isPastCheck(line, view.today)) return <>{day}</>;
  return <StatusTag state="soon" text={helplineTexts(ui.language)('check.late', { day })} />;
}

function rungWords(ui: Ui, line: ToldLine): string {
  const t = helplineTexts(ui.language);
  if (isEmergency(line)) return t('rung.emergency');
  if (line.rungOn === null) return t('rung.never');
  const day = formatDate(ui.language, line.rungOn);
  return line.rungBy === null ? t('rung', { day }) : t('rung.by', { day, name: line.rungBy });
}

/** What the public page says, with its source, last check, who has called and who keeps it; and what can be done of it. */
function LineText({ ui, line, view }: { ui: Ui; line: ToldLine; view: HelplinesView }): JSX.Element {
  const t = helplineTexts(ui.language);
  const { name, about } = line.words[ui.language];
  const day = (value: string) => formatDate(ui.language, value);
  const source = sourceWords(ui.language, line.source);
  const at = `/auttavat-puhelimet/${line.key}`;
  const keeps = ui.allowed.has('helpline.keep');
  const ended = line.state === 'ended';
  return (
    <>
      <p class="govuk-body">{about}</p>
      <Numbers ui={ui} line={line} />
      <ul class="govuk-list">
        {callWords(ui, line).map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      <SummaryList
        rows={[
          { term: t('term.source'), detail: line.sourceYear === null ? source : `${source} (${line.sourceYear})` },
          { term: t('term.checked'), detail: day(line.checkedOn) },
          { term: t('term.next'), detail: <NextCheck ui={ui} line={line} view={view} /> },
          { term: t('term.rung'), detail: rungWords(ui, line) },
          { term: t('term.owner'), detail: ownerWords(ui, line) },
        ]}
      />
      <ul class="rn-links">
        {(keeps || line.ownerId === view.me) && !ended ? (
          <li>
            <Link href={href(ui, `${at}/tarkista`)} hidden={name}>
              {t('check.do')}
            </Link>
          </li>
        ) : null}
        {keeps ? (
          <li>
            <Link href={href(ui, `${at}/korjaa`)} hidden={name}>
              {t(ended ? 'reopen' : 'change.do')}
            </Link>
          </li>
        ) : null}
        {keeps && !ended && line.key !== emergencyKey ? (
          <li>
            <Link href={href(ui, `${at}/poista`)} hidden={name}>
              {t('end.do')}
            </Link>
          </li>
        ) : null}
      </ul>
    </>
  );
}

/** A number in one line: whose, which, whether somebody answers now; when it is to be checked and by whom. */
function foldOf(ui: Ui, line: ToldLine, view: HelplinesView): Fold {
  const t = helplineTexts(ui.language);
  const ended = line.state === 'ended';
  const past = !ended && isPastCheck(line, view.today);
  return {
    id: line.key,
    title: line.words[ui.language].name,
    lead: line.numbers.join(' · '),
    text: (
      <>
        {ended ? <StatusTag state="ended" text={t('state.ended')} /> : openWords(ui, line)}{' '}
        {past ? <NextCheck ui={ui} line={line} view={view} /> : null}
      </>
    ),
    wide: `${t('list.next', { day: formatDate(ui.language, checkDue(line)) })} · ${ownerWords(ui, line)}`,
    open: view.open === line.key,
    children: <LineText ui={ui} line={line} view={view} />,
  };
}

/** The same numbers for whoever works here, with what the public page does not say; buttons for who keeps them. */
export function HelplinesPage(view: HelplinesView, ui: Ui): JSX.Element {
  const t = helplineTexts(ui.language);
  const add = ui.allowed.has('helpline.keep') ? (
    <ButtonLink href={href(ui, '/auttavat-puhelimet/uusi')} icon="plus">
      {t('add')}
    </ButtonLink>
  ) : undefined;
  return (
    <Page ui={ui} title={t('list.title')} current="network">
      <PageHead title={t('list.title')} lede={t('list.lede')} actions={add} />
      <p>
        <Link href={href(ui, '/apua')}>{t('list.public')}</Link>
      </p>
      <Card id="numerot" title={t('list.numbers')} count={view.lines.length}>
        <Folds rows={view.lines.map((line) => foldOf(ui, line, view))} />
      </Card>
    </Page>
  );
}
