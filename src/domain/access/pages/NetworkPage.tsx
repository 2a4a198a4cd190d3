import type { JSX } from 'hono/jsx/jsx-runtime';
import { ButtonLink, Columns, Folds, href, Link, PageHead, Stack, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, caseTexts } from '../../case/index.ts';
import { JoinsCard } from '../../joining/index.ts';
import { DutyException } from '../../law/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { NetworkView } from '../network.ts';
import { AskedCards } from './AskedCards.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import { grantsFold } from './grants-fold.tsx';
import { InvitationsCard, noInvitations } from './InvitationsCard.tsx';
import { looksFold } from './looks-fold.tsx';
import { PartsCard } from './PartsCard.tsx';
import { PastHandOvers } from './PastHandOvers.tsx';
import { SeesWhatCard } from './SeesWhatCard.tsx';
import { TeamCard } from './TeamCard.tsx';

interface Way {
  readonly action: string;
  readonly slug: string;
  readonly label: string;
}

/** Ways on from where the work is, only those that one may take; nothing where there are none. */
function Ways({ ui, ways }: { ui: Ui; ways: readonly Way[] }): JSX.Element | null {
  const mine = ways.filter(({ action }) => ui.allowed.has(action));
  if (mine.length === 0) return null;
  return (
    <ul class="rn-ways rn-noprint">
      {mine.map(({ slug, label }) => (
        <li>
          <Link href={href(ui, slug)}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}

/** What is done with the others of the network, and what with the own part. */
function waysOf(ui: Ui, caseId: string): Readonly<Record<'network' | 'team', readonly Way[]>> {
  const t = accessTexts(ui.language);
  const at = `/t/${caseId}`;
  return {
    network: [
      { action: 'referral.view', slug: `${at}/ohjaukset`, label: t('manage.referrals') },
      { action: 'compilation.view', slug: `${at}/kooste`, label: t('manage.compilations') },
      { action: 'invite-wish.view', slug: `${at}/toiveet`, label: t('manage.wishes') },
      { action: 'warning.view', slug: `${at}/varoitukset`, label: t('manage.warnings') },
      { action: 'warning.send', slug: `${at}/varoita`, label: t('manage.warn') },
      { action: 'grant.vital', slug: `${at}/avaus/hata`, label: t('grants.vital') },
      { action: 'consultation.ask', slug: '/k/uusi', label: t('manage.consult') },
    ],
    team: [
      { action: 'bar.view', slug: `${at}/estot`, label: t('manage.bars') },
      { action: 'lead.hand-over', slug: `${at}/vastuu/siirra`, label: t('manage.hand-over') },
      { action: 'part.leave', slug: `${at}/lahde`, label: t('manage.leave') },
    ],
  };
}

/** Who is on the case, on what ground, and who sees what. */
export function NetworkPage(view: NetworkView, ui: Ui): JSX.Element {
  const t = accessTexts(ui.language);
  const caseId = view.head.id;
  const ways = waysOf(ui, caseId);
  const to = (slug: string) => href(ui, `/t/${caseId}${slug}`);
  const actions = ui.allowed.has('consent.record') ? (
    <>
      <ButtonLink href={to('/lupa/verkosto')} kind="secondary">
        {t('network.network-consent')}
      </ButtonLink>
      <ButtonLink href={to('/lupa/uusi')}>{t('network.consent')}</ButtonLink>
    </>
  ) : undefined;
  return (
    <CaseFrame ui={ui} head={view.head} current="network" title={caseTexts(ui.language)('nav.network')}>
      <PageHead title={caseTexts(ui.language)('nav.network')} lede={t('network.lede')} actions={actions} />
      <Stack>
        <DutyException ui={ui} caseId={view.head.id} />
        <AskedCards ui={ui} view={view} />
        <ConsentSection ui={ui} view={view} />
        <Columns
          even
          side={
            <>
              <TeamCard ui={ui} view={view} foot={<Ways ui={ui} ways={ways.team} />} />
              <JoinsCard ui={ui} caseId={caseId} joining={view.joining} />
            </>
          }
        >
          <PartsCard ui={ui} view={view} foot={<Ways ui={ui} ways={ways.network} />} />
          <PastHandOvers ui={ui} view={view} />
          <InvitationsCard ui={ui} view={view} />
        </Columns>
        <SeesWhatCard ui={ui} view={view} />
        <section class="rn-card" aria-label={t('opened')}>
          <Folds rows={[...noInvitations(ui, view), grantsFold(ui, view), looksFold(ui, view)]} whole />
        </section>
      </Stack>
    </CaseFrame>
  );
}
