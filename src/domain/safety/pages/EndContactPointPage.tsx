import type { JSX } from 'hono/jsx/jsx-runtime';
import { Button, ButtonGroup, Form, href, Link, PageHead, Stack, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import type { Channel } from '../safety.ts';

export function EndContactPointPage(form: { head: CaseHead; id: string; channel: Channel }, ui: Ui): JSX.Element {
  const t = safetyTexts(ui.language);
  return (
    <CaseFrame ui={ui} head={form.head} current="safety" title={t('ending.tab')}>
      <PageHead title={t('ending.title')} lede={t('ending.what', { channel: t(`channel.${form.channel}`) })} />
      <Stack narrow>
        <Form ui={ui} action={href(ui, `/t/${form.head.id}/turva/numero/${form.id}/lopeta`)}>
          <ButtonGroup>
            <Button kind="warning">{t('ending.do')}</Button>
            <Link href={href(ui, `/t/${form.head.id}/turva`)}>{t('opening.back')}</Link>
          </ButtonGroup>
        </Form>
      </Stack>
    </CaseFrame>
  );
}
