import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { href, Link, Mark, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import { isProvisionKey, placeWords, provisionOf } from '../../law/index.ts';
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

/** The place of a provision; of one that the register no longer has, its key. */
export const placeOf = (ui: Ui, provision: string): string =>
  isProvisionKey(provision)
    ? placeWords(ui.language, provisionOf(provision))
    : lawRegisterTexts(ui.language)('proposal.gone.place', { key: provision });

/** Of which provision, and since when. */
export function proposalHead(ui: Ui, { provision, gone, proposedOn, changedSince }: ProposalView) {
  const t = lawRegisterTexts(ui.language);
  const place = capital(placeOf(ui, provision));
  const day = t('proposal.day', { day: formatDate(ui.language, proposedOn) });
  return {
    title: gone ? place : <Link href={href(ui, `/lakirekisteri/${provision}`)}>{place}</Link>,
    facts: [day, ...(changedSince ? [t('proposal.changed-since')] : []), ...(gone ? [t('proposal.gone')] : [])],
  };
}

/** What became of one's own proposal: how it stands, since when, and what was answered in words. */
export function becameOf(ui: Ui, { state, answeredAt, answer, provision, gone }: OwnProposalView): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const day = answeredAt ? formatDate(ui.language, new Date(answeredAt)) : '';
  return (
    <>
      <Mark {...states[state]} word={t(`proposal.${state}`, { day })} />
      {state === 'taken' && !gone ? (
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
