import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, Notice, Page, PageHead, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { fi } from '../notice.fi.ts';
import { noticeTexts } from '../notice.texts.ts';

type Key = keyof typeof fi;

/** Which parts each notice has, in order, and how many sentences each part. */
export const notices = {
  access: { state: 3, tested: 4, gaps: 3, feedback: 3 },
  privacy: { who: 2, what: 3, why: 3, sight: 3, safe: 3, time: 2, rights: 3 },
} as const;
export type NoticeName = keyof typeof notices;

/** A notice of the deployment in plain words; public, the same for everybody. */
export function NoticePage({ ui, name }: { ui: Ui; name: NoticeName }): JSX.Element {
  const t = noticeTexts(ui.language);
  return (
    <Page ui={ui} title={t(`${name}.title`)}>
      <PageHead title={t(`${name}.title`)} lede={t(`${name}.lede`)} />
      <Stack narrow>
        {name === 'privacy' && ui.evaluation ? <Notice tone="warning">{t('privacy.evaluation')}</Notice> : null}
        {Object.entries(notices[name]).map(([part, sentences]) => (
          <Card id={part} title={t(`${name}.${part}.title` as Key)}>
            <CardBody>
              <ul class="govuk-list govuk-list--bullet">
                {Array.from({ length: sentences }, (_, at) => (
                  <li>{t(`${name}.${part}.${at + 1}` as Key)}</li>
                ))}
              </ul>
            </CardBody>
          </Card>
        ))}
      </Stack>
    </Page>
  );
}
