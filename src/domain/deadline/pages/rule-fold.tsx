import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { type Fold, href, Link, Paragraph, StatusTag, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import { citeWords, forceWords, provisionOf, textOf } from '../../law/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import { isCounted, type Rule } from '../deadline.ts';
import { RuleLaw } from './RuleLaw.tsx';
import { isRepealed, lawWords, lengthWords, nameOf } from './rule-words.ts';

export interface RulesView {
  readonly today: string;
  /** The rule whose row is open, or all of them. */
  readonly open: string | null;
  readonly rules: readonly Rule[];
  readonly corrections: readonly { key: string; entry: number; reason: string; by: string; writtenAt: string }[];
}

/** What an administrator can correct: what the law says in its register, how the day is counted here. */
function Corrections({ ui, rule }: { ui: Ui; rule: Rule }): JSX.Element {
  const t = deadlineTexts(ui.language);
  const name = nameOf(ui.language, rule);
  return (
    <p class="rn-noprint">
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

/** What the law says, who must act, where that stands and how the day is counted. */
function RuleText({ ui, rule, view }: { ui: Ui; rule: Rule; view: RulesView }): JSX.Element {
  const t = deadlineTexts(ui.language);
  const address = textOf(rule.statute, ui.language);
  const corrected = view.corrections.filter(({ key }) => key === rule.key);
  const rows = [
    { term: t('term.owner'), detail: t(`owner.${rule.owner}`) },
    // A target that rests on no law would lead to this very row.
    {
      term: t('term.law'),
      detail: rule.law === null ? lawWords(ui.language, rule) : <RuleLaw ui={ui} ruleKey={rule.key} law={rule} />,
    },
    ...(rule.length ? [{ term: t('term.moves'), detail: t(rule.moves ? 'moves.yes' : 'moves.no') }] : []),
    { term: t('term.force'), detail: forceWords(ui.language, rule) },
    ...corrected.map(({ reason, by, writtenAt }) => ({
      term: t('term.corrected'),
      detail: t('list.corrected', { day: formatDate(ui.language, dayOf(new Date(writtenAt))), by, reason }),
    })),
  ];
  return (
    <>
      <Paragraph>{rule.says[ui.language]}</Paragraph>
      {rule.kind === 'target' ? <Paragraph>{t('local.note')}</Paragraph> : null}
      <SummaryList rows={rows} />
      {address ? (
        <p class="rn-noprint">
          <Link href={address} hidden={nameOf(ui.language, rule)}>
            {t('list.text')}
          </Link>
        </p>
      ) : null}
      {ui.allowed.has('deadline-rule.correct') ? <Corrections ui={ui} rule={rule} /> : null}
    </>
  );
}

/** The first provision of a rule with how far it is known; the others stand within the row. */
const firstLaw = (ui: Ui, rule: Rule): string =>
  rule.law === null || rule.place !== null
    ? lawWords(ui.language, rule)
    : citeWords(ui.language, provisionOf(rule.law));

/** A rule in one line: name, how long from what, by which provision. What the law says opens below it. */
export function foldOf(ui: Ui, rule: Rule, view: RulesView): Fold {
  const t = deadlineTexts(ui.language);
  const repealed = isRepealed(rule, view.today);
  return {
    id: `s-${rule.key}`,
    title: nameOf(ui.language, rule),
    lead: lengthWords(ui.language, rule),
    text: (
      <>
        {t(`event.${rule.event}`)} {repealed ? <StatusTag state="ended" text={t('list.repealed')} /> : null}
      </>
    ),
    wide: firstLaw(ui, rule),
    open: view.open === 'all' || view.open === rule.key,
    children: <RuleText ui={ui} rule={rule} view={view} />,
  };
}
