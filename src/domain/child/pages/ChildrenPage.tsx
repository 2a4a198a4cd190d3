import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  EmptyState,
  Facts,
  href,
  Link,
  Notice,
  PageHead,
  Paragraph,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { UnaskedNotice } from '../../consent/index.ts';
import { type ClockOnce, shippedNameOf } from '../../deadline/index.ts';
import { warningTexts } from '../../warning/index.ts';
import { childTexts } from '../child.texts.ts';
import type { ChildStepView } from '../child-fields.ts';
import { originOf, shownOnce } from '../child-origin.ts';
import type { ChildDuties } from '../duties.ts';
import { perhapsSame } from '../read-children.ts';
import { DutyRows, StepLine } from './DutyRows.tsx';
import { PromiseCard } from './PromiseCard.tsx';

interface ChildrenView {
  head: CaseHead;
  children: readonly ChildDuties[];
  /** That child welfare has told when a matter became pending. */
  pending: readonly ChildStepView[];
  /** What the reader's organisation has recorded for a child that is no longer in sight. */
  alone: readonly ChildStepView[];
  /** Clocks of the assessment. */
  clocks: readonly ClockOnce[];
  /** Who reads the own lines on a consent that was asked before the words named a child. */
  unasked: readonly string[];
  /** The own organisation has recorded a guardian who may be a danger, and does not lead. */
  warns: boolean;
  today: string;
}

/** What is recorded of the child, in one line of short facts; what nobody knows is said too. */
function knownFacts(ui: Ui, child: ChildDuties): string[] {
  const t = childTexts(ui.language);
  return [
    ...(child.who === 'own-child' ? [t(`howMany.${child.howMany}`)] : []),
    t(`fact.lives.${child.lives}`),
    ...(child.alone === 'no' ? [] : [t(`fact.alone.${child.alone}`)]),
    t(`fact.guardian.${child.guardian}`),
    t(`fact.harm.${child.harm}`),
    ...(child.ahead === 'no' ? [] : [t(`fact.ahead.${child.ahead}`)]),
    // What was done since goes before what was known when it was recorded.
    t(child.noticed && child.known !== 'yes' ? 'fact.known.noticed' : `fact.known.${child.known}`),
    t('by', { author: child.author ?? t('author.unknown'), organisation: child.organisation }),
    ...(child.handedFrom ? [t('handed-from', { organisation: child.handedFrom })] : []),
  ];
}

function ChildDutiesCard({ ui, view, child }: { ui: Ui; view: ChildrenView; child: ChildDuties }): JSX.Element {
  const t = childTexts(ui.language);
  const { head, pending } = view;
  const told = pending.filter(({ childId }) => childId === child.id);
  const may = ui.allowed.has('child.record');
  const title = t(`title.${child.who}.${child.age}`);
  const { duties, on } = shownOnce(child, view.children);
  return (
    <Card
      id={`lapsi-${child.id}`}
      title={title}
      aside={
        may && child.own ? (
          <Link href={href(ui, `/t/${head.id}/lapsi/${child.id}`)} hidden={title}>
            {t('update')}
          </Link>
        ) : undefined
      }
      foot={
        may ? (
          <Link href={href(ui, `/t/${head.id}/lapsi/${child.id}/tehty?what=pending`)} hidden={title}>
            {t('pending.add')}
          </Link>
        ) : undefined
      }
    >
      <CardBody>
        <Facts facts={knownFacts(ui, child)} />
        {perhapsSame(child, view.children).map((other) => (
          <p>
            {t(`same.${child.who}`, { organisation: originOf(other) })}{' '}
            <Link href={`#lapsi-${other.id}`}>{t('same.see')}</Link>
          </p>
        ))}
        {on ? (
          <p>
            {t(`same.origin.${on.own ? 'own' : 'other'}`, { organisation: on.organisation })}{' '}
            <Link href={`#lapsi-${on.id}`}>{t('same.see')}</Link>
          </p>
        ) : null}
        {told.map((step) => (
          <p>
            {t('duty.pending')}: <StepLine ui={ui} caseId={head.id} step={step} />
          </p>
        ))}
      </CardBody>
      <DutyRows ui={ui} caseId={head.id} child={child} duties={duties} />
    </Card>
  );
}

/** One's own records stay, whatever becomes of the line that they belong to. */
function AloneCard({ ui, view }: { ui: Ui; view: ChildrenView }): JSX.Element | null {
  const t = childTexts(ui.language);
  if (view.alone.length === 0) return null;
  return (
    <Card id="omat" title={t('alone.title')}>
      <CardBody>
        <Paragraph>{t('alone.lede')}</Paragraph>
        {view.alone.map((step) => (
          <p>
            {t(`duty.${step.what}`)}: <StepLine ui={ui} caseId={view.head.id} step={step} />
          </p>
        ))}
      </CardBody>
    </Card>
  );
}

function ClocksCard({ ui, view }: { ui: Ui; view: ChildrenView }): JSX.Element | null {
  const t = childTexts(ui.language);
  if (view.clocks.length === 0) return null;
  const day = (on: string) => formatDate(ui.language, on);
  return (
    <Card
      id="maaraajat"
      title={t('clocks.title')}
      foot={
        ui.allowed.has('deadline.view') ? (
          <Link href={href(ui, `/t/${view.head.id}/maaraajat`)}>{t('clocks.all')}</Link>
        ) : undefined
      }
    >
      <Rows
        rows={view.clocks.map(({ ruleKey, dueOn, startedOn, state, kept }) => ({
          icon: { name: 'clock', tone: state === 'running' && dueOn < view.today ? 'amber' : 'lake' },
          title: shippedNameOf(ui.language, ruleKey),
          facts: [
            t(`clock.${state}`),
            t('clock.from', { day: day(startedOn) }),
            t('clock.due', { day: day(dueOn) }),
            // Two organisations may each keep one of the same day.
            kept.join(', '),
          ],
        }))}
      />
    </Card>
  );
}

/** The children of a case, and what each asks of the reader: what must be done, what may, what to ask. */
export function ChildrenPage(view: ChildrenView, ui: Ui): JSX.Element {
  const { head, children } = view;
  const t = childTexts(ui.language);
  const add = ui.allowed.has('child.record') ? (
    <ButtonLink href={href(ui, `/t/${head.id}/lapsi/kirjaa`)} icon="plus" small>
      {t('add')}
    </ButtonLink>
  ) : undefined;
  return (
    <CaseFrame ui={ui} head={head} current="safety" title={t('title')}>
      <PageHead title={t('title')} lede={t('lede')} actions={add} />
      <Stack>
        {children.length === 0 ? (
          <EmptyState
            title={t('empty')}
            action={<Link href={href(ui, `/t/${head.id}/lapsi/velvollisuus`)}>{t('duties.title')}</Link>}
          >
            {t('empty.more')}
          </EmptyState>
        ) : (
          <Notice tone="warning" title={t('first.title')}>
            {t('first.text')}
          </Notice>
        )}
        {view.warns && ui.allowed.has('warning.send') ? (
          <Notice tone="warning" title={t('warn.title')}>
            {t('warn.text')}{' '}
            <Link href={href(ui, `/t/${head.id}/varoita`)}>{warningTexts(ui.language)('warn.title')}</Link>
          </Notice>
        ) : null}
        <UnaskedNotice ui={ui} caseId={head.id} unasked={view.unasked} />
        {children.map((child) => (
          <ChildDutiesCard ui={ui} view={view} child={child} />
        ))}
        <AloneCard ui={ui} view={view} />
        <ClocksCard ui={ui} view={view} />
        <PromiseCard ui={ui} />
      </Stack>
    </CaseFrame>
  );
}
