import type { JSX } from 'hono/jsx/jsx-runtime';
import { ButtonLink, Columns, href, Link, Page, PageHead, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { NetworkView } from '../network.view.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { AgreedCard } from './AgreedCard.tsx';
import { ContactsCard } from './ContactsCard.tsx';
import { DutyCard } from './DutyCard.tsx';
import { MeetingCard } from './MeetingCard.tsx';
import { MembersCard } from './MembersCard.tsx';
import { nowWords, whenWords } from './network-words.ts';
import { SourceCard } from './SourceCard.tsx';

/** Whom to call now, and when the next meeting is. */
function lede(ui: Ui, { members, weeks, meetings, callNow }: NetworkView): string {
  const t = regionalNetworkTexts(ui.language);
  const onDuty = members.find(({ organisationId }) => organisationId === weeks[0]?.organisationId);
  const [next] = meetings;
  const meeting = next ? t('next', { when: whenWords(ui.language, next) }) : t('next.none');
  return [nowWords(ui.language, onDuty, callNow), meeting].filter(Boolean).join(' ');
}

function Heads({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const isMember = view.members.some(({ organisationId }) => organisationId === view.own.organisationId);
  return (
    <>
      {ui.allowed.has('consultation.ask') ? <ButtonLink href={href(ui, '/k/uusi')}>{t('consult')}</ButtonLink> : null}
      {ui.allowed.has('regional-network.join') ? (
        <ButtonLink href={href(ui, `/verkostot/${view.key}/jasenyys`)} kind="secondary">
          {t(isMember ? 'join.change' : 'join.do')}
        </ButtonLink>
      ) : null}
    </>
  );
}

/** What the own organisation and the administrator can do besides, and the way back. */
function Ways({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const { key, own, members, host } = view;
  const isMember = members.some(({ organisationId }) => organisationId === own.organisationId);
  return (
    <ul class="rn-links rn-noprint">
      {ui.allowed.has('regional-network.join') && isMember ? (
        <li>
          <Link href={href(ui, `/verkostot/${key}/eroa`)}>{t('leave.do')}</Link>
        </li>
      ) : null}
      {ui.allowed.has('regional-network.host') ? (
        <li>
          <Link href={href(ui, `/verkostot/${key}/isanta`)}>{t(host.organisationId ? 'host.change' : 'host.do')}</Link>
        </li>
      ) : null}
      <li>
        <Link href={href(ui, '/verkostot')}>{t('back')}</Link>
      </li>
    </ul>
  );
}

/** One network. First it says whom to call now. */
export function NetworkPage(view: NetworkView, ui: Ui): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const { name } = view.words[ui.language];
  const { organisation } = view.host;
  return (
    <Page ui={ui} current="network" title={name}>
      <PageHead title={name} lede={lede(ui, view)} actions={<Heads ui={ui} view={view} />} />
      <Stack>
        <Columns
          side={
            <>
              <MeetingCard ui={ui} view={view} />
              <DutyCard ui={ui} view={view} />
            </>
          }
        >
          <ContactsCard ui={ui} view={view} />
          <AgreedCard ui={ui} view={view} />
        </Columns>
        <MembersCard ui={ui} view={view} />
        <SourceCard
          ui={ui}
          sources={view.sources}
          today={view.today}
          host={organisation === null ? t('host.none') : t('host.is', { organisation })}
        />
        <Ways ui={ui} view={view} />
      </Stack>
    </Page>
  );
}
