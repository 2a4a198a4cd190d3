import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Day } from '../../../platform/time/format.ts';
import { Card, href, Link, Page, PageHead, Rows, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { CallNow } from '../call-now.ts';
import type { networkSources, RegionalNetwork } from '../networks.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { lineWords } from './network-words.ts';
import { SourceCard } from './SourceCard.tsx';

interface NetworksView {
  readonly today: Day;
  readonly callNow: CallNow | null;
  readonly networks: readonly (RegionalNetwork & { readonly members: number })[];
  readonly sources: typeof networkSources;
}

/** The six networks. First it says whom to call now. */
export function NetworksPage({ today, callNow, networks, sources }: NetworksView, ui: Ui): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  return (
    <Page ui={ui} current="network" title={t('title')}>
      <PageHead title={t('title')} lede={lineWords(ui.language, callNow)} />
      <Stack>
        <Card id="verkostot" title={t('list.networks')} foot={t('list.more')}>
          <Rows
            rows={networks.map(({ key, words, members }) => ({
              title: <Link href={href(ui, `/verkostot/${key}`)}>{words[ui.language].name}</Link>,
              facts: [words[ui.language].place, t('list.members', { n: members })],
            }))}
          />
        </Card>
        <SourceCard ui={ui} sources={sources} today={today} />
      </Stack>
    </Page>
  );
}
