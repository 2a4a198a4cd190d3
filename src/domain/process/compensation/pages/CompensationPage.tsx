import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Day, formatDate } from '../../../../platform/time/format.ts';
import {
  Card,
  CardBody,
  EmptyState,
  href,
  Link,
  PageHead,
  Rows,
  Stack,
  type Ui,
} from '../../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../../case/index.ts';
import { type Rule, ruleName } from '../../../deadline/index.ts';
import { ProcessWays } from '../../pages/ProcessWays.tsx';
import { processName } from '../../pages/words.ts';
import type { ProcessView } from '../../process-fields.ts';
import { compensationTexts } from '../compensation.texts.ts';
import type { Path } from '../path.ts';
import type { MoneyValue } from '../values.ts';
import { AmountsCard } from './AmountsCard.tsx';
import { LeaveCard, ProsecutorCard, ResidenceCard } from './LawCards.tsx';
import { PathCard } from './PathCard.tsx';
import { ValuesCard } from './ValuesCard.tsx';

interface Clock {
  readonly ruleKey: string;
  readonly startedOn: Day;
  readonly dueOn: Day;
}
interface Compensation {
  readonly head: CaseHead;
  readonly courses: readonly {
    readonly course: ProcessView;
    readonly path: Path;
    readonly values: readonly MoneyValue[];
  }[];
  readonly clocks: readonly Clock[];
  readonly rules: readonly Rule[];
  readonly offenceOn: Day | null;
}

/** The clocks of the path that somebody has started, and the way to start one. */
function RunningCard({
  ui,
  head,
  clocks,
  rules,
}: Pick<Compensation, 'head' | 'clocks' | 'rules'> & { ui: Ui }): JSX.Element {
  const t = compensationTexts(ui.language);
  const rows = clocks.flatMap(({ ruleKey, startedOn, dueOn }) => {
    const rule = rules.find(({ key }) => key === ruleKey);
    if (!rule) return [];
    const from = t('from-day', { day: formatDate(ui.language, startedOn), name: ruleName(ui.language, rule) });
    const ends = rule.kind === 'period' ? 'period-ends' : 'last-day';
    return [{ title: t(ends, { day: formatDate(ui.language, dueOn) }), facts: [from] }];
  });
  return (
    <Card
      id="maaraajat"
      title={t('running')}
      foot={
        ui.allowed.has('deadline.keep') ? (
          <Link href={href(ui, `/t/${head.id}/maaraajat/uusi`)}>{t('running.start')}</Link>
        ) : undefined
      }
    >
      {rows.length > 0 ? (
        <Rows rows={rows} />
      ) : (
        <CardBody>
          <p class="rn-muted">{t('running.none')}</p>
        </CardBody>
      )}
    </Card>
  );
}

/** Compensation of a case: where each criminal case stands, what runs, and what the law says of claim, permissions and amounts. */
export function CompensationPage({ head, courses, clocks, rules, offenceOn }: Compensation, ui: Ui): JSX.Element {
  const t = compensationTexts(ui.language);
  return (
    <CaseFrame ui={ui} head={head} current="process" title={t('title')}>
      <PageHead title={t('title')} lede={t('lede')} />
      <ProcessWays ui={ui} caseId={head.id} current="compensation" />
      <Stack>
        {courses.length === 0 ? <EmptyState title={t('none')}>{t('none.what')}</EmptyState> : null}
        {courses.map(({ course, path, values }) => (
          <>
            <PathCard ui={ui} course={course} path={path} />
            <ValuesCard ui={ui} courseId={course.id} name={processName(ui.language, course)} values={values} />
          </>
        ))}
        <RunningCard {...{ ui, head, clocks, rules }} />
        <ProsecutorCard ui={ui} />
        <LeaveCard ui={ui} />
        <AmountsCard ui={ui} offenceOn={offenceOn} />
        <ResidenceCard ui={ui} />
      </Stack>
    </CaseFrame>
  );
}
