import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import {
  Card,
  CardBody,
  href,
  Link,
  Page,
  PageHead,
  Paragraph,
  SectionHead,
  Stack,
  StatusTag,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import type { Rule } from '../deadline.ts';
import { textOf } from '../law/statutes.ts';
import { type Group, groupOf, groups } from './groups.ts';
import { forceWords, isRepealed, lawWords, lengthWords } from './rule-words.ts';

interface RulesView {
  readonly today: string;
  readonly rules: readonly Rule[];
  readonly corrections: readonly { key: string; version: number; reason: string; writtenAt: string }[];
}

function RuleCard({ ui, rule, view }: { ui: Ui; rule: Rule; view: RulesView }): JSX.Element {
  const t = deadlineTexts(ui.language);
  const address = textOf(rule.statute, ui.language);
  const corrected = view.corrections.filter(({ key }) => key === rule.key);
  const mayCorrect = ui.allowed.has('deadline-rule.correct') && rule.length !== null;
  const rows = [
    { term: t('term.event'), detail: t(`event.${rule.event}`) },
    { term: t('term.length'), detail: lengthWords(ui.language, rule) },
    ...(rule.length ? [{ term: t('term.moves'), detail: t(rule.moves ? 'moves.yes' : 'moves.no') }] : []),
    { term: t('term.owner'), detail: t(`owner.${rule.owner}`) },
    { term: t('term.law'), detail: lawWords(ui.language, rule) },
    { term: t('term.force'), detail: forceWords(ui.language, rule) },
    ...corrected.map(({ reason, writtenAt }) => ({
      term: t('term.corrected'),
      detail: t('list.corrected', { day: formatDate(ui.language, dayOf(new Date(writtenAt))), reason }),
    })),
  ];
  return (
    <Card
      id={`s-${rule.key}`}
      level={3}
      title={rule.name[ui.language]}
      aside={isRepealed(rule, view.today) ? <StatusTag state="ended" text={t('list.repealed')} /> : undefined}
      foot={
        <>
          {address ? (
            <Link href={address} hidden={rule.name[ui.language]}>
              {t('list.text')}
            </Link>
          ) : null}{' '}
          {mayCorrect ? (
            <Link href={href(ui, `/maaraajat/${rule.key}`)} hidden={rule.name[ui.language]}>
              {t('list.correct')}
            </Link>
          ) : null}
        </>
      }
    >
      <CardBody>
        <Paragraph>{rule.says[ui.language]}</Paragraph>
        {rule.kind === 'target' ? <Paragraph>{t('local.note')}</Paragraph> : null}
        <SummaryList rows={rows} />
      </CardBody>
    </Card>
  );
}

/** What the law says of time, for everybody: each limit with its provision, mark and day of checking. */
export function RulesPage(view: RulesView, ui: Ui): JSX.Element {
  const t = deadlineTexts(ui.language);
  return (
    <Page ui={ui} title={t('list.title')} current="work">
      <PageHead title={t('list.title')} lede={t('list.lede')} />
      <Stack narrow>
        {(Object.keys(groups) as Group[]).map((group) => (
          <>
            <SectionHead id={`ryhma-${group}`} title={t(`group.${group}`)} />
            {view.rules
              .filter((rule) => groupOf(rule) === group)
              .map((rule) => (
                <RuleCard ui={ui} rule={rule} view={view} />
              ))}
          </>
        ))}
      </Stack>
    </Page>
  );
}
