import type { JSX } from 'hono/jsx/jsx-runtime';
import { ButtonLink, Card, CardBody, href, type Ui } from '../../../platform/ui/index.ts';
import { Ring } from '../../sector/index.ts';
import { contactsBySector, type NetworkSector, sectorName } from '../contacts.ts';
import type { NetworkView } from '../network.view.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { CallLink } from './CallLink.tsx';

/** Asks in place for a contact that is missing: a member's admin names the own one, who keeps the network notes that one is asked for. */
function Ask({ ui, view, sector }: { ui: Ui; view: NetworkView; sector: NetworkSector }): JSX.Element | null {
  const t = regionalNetworkTexts(ui.language);
  const page = `/verkostot/${view.key}`;
  const hidden = sectorName(ui.language, sector).toLowerCase();
  const [slug, label] = view.own.keeps
    ? [`${page}/sovittu/uusi?sector=${sector}`, t('contacts.ask')]
    : ui.allowed.has('regional-network.join')
      ? [`${page}/jasenyys?sectors=${sector}`, t('contacts.name')]
      : [];
  if (slug === undefined) return null;
  return (
    <ButtonLink href={href(ui, slug)} small kind="secondary" hidden={hidden}>
      {label}
    </ButtonLink>
  );
}

/** Eight sectors that never move, each with whom to ask for; a missing one can be asked for in place. */
export function ContactsCard({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const all = contactsBySector(view.members);
  const found = all.filter(({ members }) => members.length > 0).length;
  return (
    <Card id="yhteys" title={t('contacts.title', { n: found, all: all.length })} foot={t('list.more')}>
      <CardBody>
        <ol class="rn-slots">
          {all.map(({ sector, members }) => (
            <li class={`rn-slot rn-slot--${members.length > 0 ? 'active' : 'missing'}`}>
              <Ring state={members.length > 0 ? 'active' : 'missing'} />
              <div>
                <p class="rn-slot__sector">{sectorName(ui.language, sector)}</p>
                {members.length === 0 ? <p>{t('contacts.missing')}</p> : null}
                {members.map((member) => (
                  <p>
                    {member.organisation}
                    <span class="rn-slot__wish">
                      {member.contact}
                      {member.number ? (
                        <>
                          {', '}
                          <CallLink number={member.number} whose={member.organisation} />
                        </>
                      ) : null}
                    </span>
                  </p>
                ))}
              </div>
              {members.length === 0 ? <Ask ui={ui} view={view} sector={sector} /> : null}
            </li>
          ))}
        </ol>
      </CardBody>
    </Card>
  );
}
