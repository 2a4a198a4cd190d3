import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Card,
  CardBody,
  ClassChip,
  Details,
  Due,
  Link,
  Paragraph,
  StatusTag,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import type { Rule } from '../deadline.ts';
import type { DeadlineView } from '../deadline-fields.ts';
import { RuleLaw } from './RuleLaw.tsx';
import { dueState, dueWords, leftWords, lengthWords, movedFrom, nameOf, stateWords } from './rule-words.ts';

function LastDay({ ui, clock, today }: { ui: Ui; clock: DeadlineView; today: string }): JSX.Element {
  const text = dueWords(ui.language, today, clock.dueOn);
  if (clock.state !== 'running')
    return (
      <StatusTag
        state={clock.state === 'met' ? 'active' : clock.state === 'missed' ? 'stopped' : 'ended'}
        text={stateWords(ui.language, clock)}
      />
    );
  const state = dueState(today, clock.dueOn);
  const left = leftWords(ui.language, today, clock.dueOn);
  return (
    <>
      {state ? <Due state={state} text={text} /> : text}
      {left ? <span class="rn-small rn-muted"> {left}</span> : null}
    </>
  );
}

/** One clock: its last day first, then what it rests on. */
export function DeadlineCard({
  ui,
  clock,
  rule,
  today,
  endHref,
}: {
  ui: Ui;
  clock: DeadlineView;
  rule: Rule;
  today: string;
  /** Where it is ended; absent for those who may not. */
  endHref: string | undefined;
}): JSX.Element {
  const t = deadlineTexts(ui.language);
  const say = (day: string) => formatDate(ui.language, day);
  const start = t('start.event', { event: t(`event.${rule.event}`), day: say(clock.startedOn) });
  const moved = movedFrom(rule, clock);
  const rows = [
    ...(clock.about ? [{ term: t('term.about'), detail: clock.about }] : []),
    ...(clock.state === 'running' ? [] : [{ term: t('term.due'), detail: say(clock.dueOn) }]),
    ...(clock.endedOn ? [{ term: t('term.ended'), detail: say(clock.endedOn) }] : []),
    ...(clock.reason ? [{ term: t('term.reason'), detail: clock.reason }] : []),
    { term: t('term.start'), detail: start },
    { term: t('term.length'), detail: lengthWords(ui.language, rule) },
    ...(moved ? [{ term: t('term.moved'), detail: t('moved.line', { day: say(moved) }) }] : []),
    { term: t('term.owner'), detail: t(`owner.${rule.owner}`) },
    {
      term: t('term.law'),
      detail: <RuleLaw ui={ui} ruleKey={rule.key} law={rule} />,
    },
    ...clock.recounts.map(({ on, was }) => ({
      term: t('term.recount'),
      detail: t('recount.line', { day: say(on), was: say(was) }),
    })),
    {
      term: t('term.by'),
      detail: [
        t('by', { author: clock.author ?? t('author.unknown'), organisation: clock.organisation }),
        ...(clock.handedFrom ? [t('handed-from', { organisation: clock.handedFrom })] : []),
      ].join('; '),
    },
  ];
  const room = roomTexts(ui.language);
  return (
    <Card
      id={`m-${clock.id}`}
      title={nameOf(ui.language, rule)}
      aside={<ClassChip ui={ui} icon={classIcons[clock.class]} label={room(clock.class)} />}
      foot={
        endHref ? (
          <Link href={endHref} hidden={nameOf(ui.language, rule)}>
            {t('end')}
          </Link>
        ) : undefined
      }
    >
      <CardBody>
        <p>
          <LastDay ui={ui} clock={clock} today={today} />
        </p>
        <SummaryList rows={rows} />
        <Details summary={t('says.title')}>
          <Paragraph>{rule.says[ui.language]}</Paragraph>
          {rule.kind === 'target' ? <Paragraph>{t('local.note')}</Paragraph> : null}
        </Details>
      </CardBody>
    </Card>
  );
}
