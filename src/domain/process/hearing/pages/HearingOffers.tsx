import type { JSX } from 'hono/jsx/jsx-runtime';
import { listWords } from '../../../../platform/i18n/list-words.ts';
import { AttentionCard, href, type Row, type Ui } from '../../../../platform/ui/index.ts';
import { stepWords } from '../../court-words.ts';
import type { StepView } from '../../step-fields.ts';
import { hearingTexts } from '../hearing.texts.ts';
import { answerOn, differencesOf, hasTwoTimes, type Match, offersOf, together } from '../hearing.ts';
import { heldWords } from './hearing-words.ts';

const most = 3;

function row(ui: Ui, caseId: string, steps: readonly StepView[], facts: readonly (string | undefined)[]): Row {
  const t = hearingTexts(ui.language);
  const [first] = steps;
  const shown = steps.find(({ own }) => own) ?? first;
  const times = steps.map((step) =>
    t('other.label', { organisation: step.organisation, when: heldWords(ui.language, step) }),
  );
  const name = first ? stepWords(ui.language, first) : '';
  return {
    icon: { name: 'calendar', tone: 'amber' },
    title: t('offer.what', { step: name, times: listWords(ui.language, times) }),
    facts,
    action: { href: href(ui, `/t/${caseId}/prosessi/kuuleminen/${shown?.id}`), label: t('offer.do'), hidden: name },
  };
}

/** What a viewer is asked, and what differs: rows that may be the same hearing, or are and say two times. Of those the viewer sees alone. */
export function HearingOffers({
  ui,
  caseId,
  steps,
  matches,
}: {
  ui: Ui;
  caseId: string;
  steps: readonly StepView[];
  matches: readonly Match[];
}): JSX.Element | null {
  const t = hearingTexts(ui.language);
  const planned = (step: StepView) => step.state === 'planned';
  const offers = offersOf(steps, matches).filter((pair) => pair.some(planned) && pair.some(({ own }) => own));
  const asked = steps.flatMap((a, at) =>
    steps.slice(at + 1).flatMap((b) => (answerOn(matches, a.id, b.id)?.answer === 'asked' ? [[a, b]] : [])),
  );
  const differing = together(steps, matches).filter(
    (group) => group.length > 1 && group.some(planned) && hasTwoTimes(differencesOf(group)),
  );
  const rows = [
    ...differing.map((group) => row(ui, caseId, group, [t('offer.two')])),
    ...offers.map((pair) => row(ui, caseId, pair, [hasTwoTimes(differencesOf(pair)) ? t('offer.two') : undefined])),
    ...asked.map((pair) => row(ui, caseId, pair, [t('offer.waits')])),
  ];
  return <AttentionCard ui={ui} id="sama-kuuleminen" title={t('offer.title')} rows={rows.slice(0, most)} />;
}
