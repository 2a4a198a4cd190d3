import { Link, Page, PageHead, Paragraph, Stack } from '../index.ts';
import { words } from './frame.tsx';
import type { State } from './sample.ts';
export const notFound: State = {
  name: 'not-found',
  render: (ui) => {
    const t = words(ui);
    return (
      <Page ui={{ ...ui, worker: undefined, navigation: [], evaluation: false }} title={t('case')}>
        <Stack narrow>
          <PageHead title={t('noRequests')} lede={t('noRequestsWhy')} />
          <Paragraph>
            <Link href="#">{t('work')}</Link>
          </Paragraph>
        </Stack>
      </Page>
    );
  },
};
