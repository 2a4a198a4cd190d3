import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  ButtonLink,
  Card,
  CardBody,
  Columns,
  href,
  Link,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, caseTexts } from '../../case/index.ts';
import { JoinsCard } from '../../joining/index.ts';
import { DutyException } from '../../law/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { NetworkView } from '../network.ts';
import { AskedCards } from './AskedCards.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import { GrantsCard } from './GrantsCard.tsx';
import { InvitationsCard } from './InvitationsCard.tsx';
import { LooksCard } from './LooksCard.tsx';
import { PartsCard } from './PartsCard.tsx';
import { PastHandOvers } from './PastHandOvers.tsx';
import { SeesWhatCard } from './SeesWhatCard.tsx';
import { TeamCard } from './TeamCard.tsx';

/** What one does seldom: at the end, and only what one may. */
function Manage({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element | null {
  const t = accessTexts(ui.language);
  const to = (slug: string) => href(ui, `/t/${view.head.id}${slug}`);
  const links = [
    ...(ui.allowed.has('warning.send') ? [{ to: to('/varoita'), label: t('manage.warn') }] : []),
    ...(ui.allowed.has('warning.view') ? [{ to: to('/varoitukset'), label: t('manage.warnings') }] : []),
    ...(ui.allowed.has('invite-wish.view') ? [{ to: to('/toiveet'), label: t('manage.wishes') }] : []),
    ...(ui.allowed.has('referral.view') ? [{ to: to('/ohjaukset'), label: t('manage.referrals') }] : []),
    ...(ui.allowed.has('compilation.view') ? [{ to: to('/kooste'), label: t('manage.compilations') }] : []),
    ...(ui.allowed.has('consultation.ask') ? [{ to: href(ui, '/k/uusi'), label: t('manage.consult') }] : []),
    ...(ui.allowed.has('lead.hand-over') ? [{ to: to('/vastuu/siirra'), label: t('manage.hand-over') }] : []),
    ...(ui.allowed.has('part.leave') ? [{ to: to('/lahde'), label: t('manage.leave') }] : []),
    ...(ui.allowed.has('bar.view') ? [{ to: to('/estot'), label: t('manage.bars') }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <div class="rn-noprint">
      <Card id="hallinta" title={t('manage')} tone="quiet">
        <CardBody>
          <ul class="govuk-list">
            {links.map((link) => (
              <li>
                <Link href={link.to}>{link.label}</Link>
              </li>
            ))}
          </ul>
        </CardBody>
      </Card>
    </div>
  );
}

/** Who is on the case, on what ground, and who sees what. */
export function NetworkPage(view: NetworkView, ui: Ui): JSX.Element {
  const t = accessTexts(ui.language);
  const to = (slug: string) => href(ui, `/t/${view.head.id}${slug}`);
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
        <Columns even side={<TeamCard ui={ui} view={view} />}>
          <PartsCard ui={ui} view={view} />
        </Columns>
        <InvitationsCard ui={ui} view={view} />
        <PastHandOvers ui={ui} view={view} />
        <JoinsCard ui={ui} caseId={view.head.id} joining={view.joining} />
        <SeesWhatCard ui={ui} view={view} />
        <GrantsCard ui={ui} view={view} />
        <LooksCard ui={ui} view={view} />
        <Manage ui={ui} view={view} />
      </Stack>
    </CaseFrame>
  );
}
