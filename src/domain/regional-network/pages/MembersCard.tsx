import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, EmptyState, Rows, type Ui } from '../../../platform/ui/index.ts';
import { namesApart, organisationTexts } from '../../organisation/index.ts';
import { sectorName } from '../contacts.ts';
import type { NetworkView } from '../network.view.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { unbroken } from './CallLink.tsx';
import { listedMember } from './network-words.ts';

/** Every organisation of the network with whom to ask for; folded, as the contacts stand above. */
export function MembersCard({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const { members } = view;
  const nameOf = namesApart(ui.language, members.map(listedMember));
  return (
    <Card id="jasenet" title={t('members.title')} count={members.length}>
      {members.length === 0 ? (
        <EmptyState title={t('members.none')}>{t('members.none.more')}</EmptyState>
      ) : (
        <Rows
          rows={members.map(({ organisationId, organisation, kind, sectors, contact, number }) => ({
            title: nameOf({ id: organisationId, name: organisation }),
            facts: [
              organisationTexts.find(ui.language, `kind.${kind}`),
              [contact, number && unbroken(number)].filter(Boolean).join(', '),
              sectors.map((sector) => sectorName(ui.language, sector)).join(', '),
            ],
          }))}
        />
      )}
    </Card>
  );
}
