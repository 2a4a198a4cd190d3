import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  href,
  Link,
  Page,
  PageHead,
  Stack,
  StatusTag,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { helplineTexts } from '../helpline.texts.ts';
import { emergencyKey, isEmergency, isPastCheck } from '../helpline.ts';
import type { ToldLine } from '../helpline.view.ts';
import { sourceWords } from '../source-words.ts';
import { callWords, Numbers, OpenTags } from './line-words.tsx';

interface HelplinesView {
  readonly today: string;
  readonly me: string;
  readonly lines: readonly ToldLine[];
}

/** Who keeps it: by name where that is a colleague. */
function ownerWords(ui: Ui, { owner, ownerElsewhere, ownerLeft }: ToldLine): string {
  const t = helplineTexts(ui.language);
  if (ownerElsewhere) return t('owner.elsewhere');
  if (owner === null) return t('owner.none');
  return ownerLeft ? t('owner.left', { name: owner }) : owner;
}

function rungWords(ui: Ui, line: ToldLine): string {
  const t = helplineTexts(ui.language);
  if (isEmergency(line)) return t('rung.emergency');
  if (line.rungOn === null) return t('rung.never');
  const day = formatDate(ui.language, line.rungOn);
  return line.rungBy === null ? t('rung', { day }) : t('rung.by', { day, name: line.rungBy });
}

function LineCard({ ui, line, view }: { ui: Ui; line: ToldLine; view: HelplinesView }): JSX.Element {
  const t = helplineTexts(ui.language);
  const { name, about } = line.words[ui.language];
  const day = (value: string) => formatDate(ui.language, value);
  const source = sourceWords(ui.language, line.source);
  const at = `/auttavat-puhelimet/${line.key}`;
  const keeps = ui.allowed.has('helpline.keep');
  const past = isPastCheck(line, view.today);
  const ended = line.state === 'ended';
  return (
    <Card id={line.key} title={name} tone={ended ? 'quiet' : undefined}>
      <CardBody>
        {ended ? <StatusTag state="ended" text={t('state.ended')} /> : <OpenTags ui={ui} line={line} />}
        <p class="govuk-body">{about}</p>
        <Numbers ui={ui} line={line} />
        <ul class="govuk-list">
          {callWords(ui, line).map((words) => (
            <li>{words}</li>
          ))}
        </ul>
        <SummaryList
          rows={[
            {
              term: t('term.source'),
              detail: line.sourceYear === null ? source : `${source} (${line.sourceYear})`,
            },
            { term: t('term.checked'), detail: day(line.checkedOn) },
            {
              term: t('term.next'),
              detail: past ? (
                <StatusTag state="soon" text={t('check.late', { day: day(line.checkBy) })} />
              ) : (
                day(line.checkBy)
              ),
            },
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
      </CardBody>
    </Card>
  );
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
      <Stack narrow>
        {view.lines.map((line) => (
          <LineCard ui={ui} line={line} view={view} />
        ))}
      </Stack>
    </Page>
  );
}
