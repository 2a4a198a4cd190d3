import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import {
  Card,
  CardBody,
  Details,
  Heading,
  href,
  Link,
  Page,
  PageHead,
  Paragraph,
  Stack,
  StatusTag,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { forceWords, textOf } from '../../law/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import { isCounted, type Rule } from '../deadline.ts';
import { type Group, groupOf, groups } from './groups.ts';
import { isRepealed, lawWords, lengthWords, nameOf } from './rule-words.ts';

interface RulesView {
  readonly today: string;
  readonly rules: readonly Rule[];
  readonly corrections: readonly { key: string; entry: number; reason: string; by: string; writtenAt: string }[];
}

/** What an administrator can correct: what the law says in its register, how the day is counted here. */
function Corrections({ ui, rule }: { ui: Ui; rule: Rule }): JSX.Element {
  const t = deadlineTexts(ui.language);
  const name = nameOf(ui.language, rule);
  return (
    <p>
      {rule.law ? (
        <Link href={href(ui, `/lakirekisteri/${rule.law}/korjaa`)} hidden={name}>
          {t('list.correct-law')}
        </Link>
      ) : null}
      {rule.law && isCounted(rule) ? ' · ' : null}
      {isCounted(rule) ? (
        <Link href={href(ui, `/maaraajat/${rule.key}`)} hidden={name}>
          {t('list.correct')}
        </Link>
      ) : null}
    </p>
  );
}

function RuleText({ ui, rule, view }: { ui: Ui; rule: Rule; view: RulesView }): JSX.Element {
  const t = deadlineTexts(ui.language);
  const address = textOf(rule.statute, ui.language);
  const corrected = view.corrections.filter(({ key }) => key === rule.key);
  const rows = [
    ...(rule.length ? [{ term: t('term.moves'), detail: t(rule.moves ? 'moves.yes' : 'moves.no') }] : []),
    { term: t('term.owner'), detail: t(`owner.${rule.owner}`) },
    { term: t('term.force'), detail: forceWords(ui.language, rule) },
    ...corrected.map(({ reason, by, writtenAt }) => ({
      term: t('term.corrected'),
      detail: t('list.corrected', { day: formatDate(ui.language, dayOf(new Date(writtenAt))), by, reason }),
    })),
  ];
  const name = nameOf(ui.language, rule);
  const starts = t('list.starts', { event: t(`event.${rule.event}`), length: lengthWords(ui.language, rule) });
  return (
    <CardBody>
      <Heading level={3} id={`s-${rule.key}`}>
        {name}
      </Heading>
      <p class="rn-small rn-muted">
        {starts}
        <br />
        {lawWords(ui.language, rule)}
      </p>
      {isRepealed(rule, view.today) ? <StatusTag state="ended" text={t('list.repealed')} /> : null}
      <Paragraph>{rule.says[ui.language]}</Paragraph>
      {rule.kind === 'target' ? <Paragraph>{t('local.note')}</Paragraph> : null}
      <Details summary={t('list.more')}>
        <SummaryList rows={rows} />
        {address ? (
          <p>
            <Link href={address} hidden={name}>
              {t('list.text')}
            </Link>
          </p>
        ) : null}
      </Details>
      {ui.allowed.has('deadline-rule.correct') ? <Corrections ui={ui} rule={rule} /> : null}
    </CardBody>
  );
}

/** What the law says of time, for everybody: each limit with its provision, mark and day of checking. */
export function RulesPage(view: RulesView, ui: Ui): JSX.Element {
  const t = deadlineTexts(ui.language);
  return (
    <Page ui={ui} title={t('list.title')} current="work">
      <PageHead title={t('list.title')} lede={t('list.lede')} />
      <p>
        <Link href={href(ui, '/lakirekisteri')}>{t('list.register')}</Link>
      </p>
      <Stack narrow>
        {(Object.keys(groups) as Group[]).map((group) => (
          <Card id={`ryhma-${group}`} title={t(`group.${group}`)}>
            {view.rules
              .filter((rule) => groupOf(rule) === group)
              .map((rule) => (
                <RuleText ui={ui} rule={rule} view={view} />
              ))}
          </Card>
        ))}
      </Stack>
    </Page>
  );
}
