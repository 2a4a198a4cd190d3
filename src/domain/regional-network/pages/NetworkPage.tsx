import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Day } from '../../../platform/time/format.ts';
import { href, Link, Page, PageHead, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { CallNow } from '../call-now.ts';
import type { networkSources, RegionalNetwork } from '../networks.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { lineWords } from './now-words.ts';
import { SourceCard } from './SourceCard.tsx';

interface NetworkView extends RegionalNetwork {
  readonly today: Day;
  readonly callNow: CallNow | null;
  readonly sources: typeof networkSources;
}

/** One network. First it says whom to call now. */
export function NetworkPage(view: NetworkView, ui: Ui): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const { name } = view.words[ui.language];
  return (
    <Page ui={ui} current="network" title={name}>
      <PageHead title={name} lede={lineWords(ui.language, view.callNow)} />
      <Stack>
        <SourceCard ui={ui} sources={view.sources} today={view.today} />
        <p class="rn-noprint">
          <Link href={href(ui, '/verkostot')}>{t('back')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
