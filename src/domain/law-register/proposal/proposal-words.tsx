import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { href, Link, Mark, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import { placeWords, provisionOf } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import type { OwnProposalView, ProposalView } from './proposal.ts';

const states = {
  waiting: { icon: 'clock', tone: 'amber' },
  taken: { icon: 'check', tone: 'moss' },
  closed: { icon: 'cross', tone: 'muted' },
} as const;

/** What somebody proposes, each text under what it is. */
export function ProposedTexts({ ui, proposal }: { ui: Ui; proposal: ProposalView }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const texts = ['wrong', 'should', 'readWhere'] as const;
  return <SummaryList rows={texts.map((name) => ({ term: t(`field.${name}`), detail: proposal[name] }))} />;
}

/** Of which provision, and since when. */
export function proposalHead(ui: Ui, { provision, proposedOn, changedSince }: ProposalView) {
  const t = lawRegisterTexts(ui.language);
  const place = capital(placeWords(ui.language, provisionOf(provision)));
  const day = t('proposal.day', { day: formatDate(ui.language, proposedOn) });
  return {
    title: <Link href={href(ui, `/lakirekisteri/${provision}`)}>{place}</Link>,
    facts: changedSince ? [day, t('proposal.changed-since')] : [day],
  };
}

/** What became of one's own proposal: how it stands, since when, and what was answered in words. */
export function becameOf(ui: Ui, { state, answeredAt, answer, provision }: OwnProposalView): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const day = answeredAt ? formatDate(ui.language, new Date(answeredAt)) : '';
  return (
    <>
      <Mark {...states[state]} word={t(`proposal.${state}`, { day })} />
      {state === 'taken' ? (
        <>
          {' '}
          <Link href={`${href(ui, `/lakirekisteri/${provision}`)}#muutokset`}>{t('proposal.taken.see')}</Link>
        </>
      ) : null}
      {answer ? (
        <>
          <br />
          {answer}
        </>
      ) : null}
    </>
  );
}
