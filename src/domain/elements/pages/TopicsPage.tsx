import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Card,
  CardBody,
  Details,
  EmptyState,
  href,
  Link,
  Notice,
  Paragraph,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { htcdsSource } from '../../piece/index.ts';
import { WholeFrame } from '../../whole/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { TopicsToThink } from '../think-of-topics.ts';
import type { Topic } from '../topics/topic.ts';

type Asked = Pick<Topic, 'key' | 'question' | 'why' | 'source'>;

interface TopicsView extends TopicsToThink {
  readonly head: CaseHead;
  readonly topics: readonly Asked[];
  readonly notToAsk: readonly { id: string; text: string }[];
}

function Groups({ view, ui }: { view: TopicsView; ui: Ui }): JSX.Element {
  const t = elementsTexts(ui.language);
  const byKey = new Map(view.topics.map((topic) => [topic.key, topic]));
  return (
    <>
      {view.groups.map(({ knows, open }) => (
        <Card id={`tietaa-${knows}`} title={t(`knows.${knows}`)}>
          <Rows
            rows={open.map(({ key, noted }) => {
              const topic = byKey.get(key) as Asked;
              return {
                title: topic.question[ui.language],
                facts: [t('think.why', { why: topic.why[ui.language] }), noted ? t('think.noted') : ''],
                text: t(`think.source.${topic.source}`, htcdsSource),
              };
            })}
          />
        </Card>
      ))}
    </>
  );
}

/** Questions to think about. Her wish what not to ask stands before all of them. */
export function TopicsPage(view: TopicsView, ui: Ui): JSX.Element {
  const t = elementsTexts(ui.language);
  const { head, notToAsk } = view;
  const done = view.topics.filter((topic) => view.asked.includes(topic.key));
  return (
    <WholeFrame ui={ui} head={head} tab="topics" title={t('think.title')}>
      <p class="rn-print-only rn-never-printed">{t('print')}</p>
      <div class="rn-noprint">
        <Stack>
          <Notice title={t('think.care.title')}>
            {t('think.lede')} {t('think.care.text')}
          </Notice>
          {notToAsk.length > 0 ? (
            <Card id="toiveet" title={t('think.wishes')} tone="contact">
              <CardBody>
                {notToAsk.map((item) => (
                  <Paragraph>{item.text}</Paragraph>
                ))}
              </CardBody>
            </Card>
          ) : null}
          {view.groups.length === 0 ? <EmptyState title={t('think.nothing')} /> : <Groups view={view} ui={ui} />}
          {done.length > 0 ? (
            <Card id="kysytty" title={t('think.done')} tone="quiet">
              <CardBody>
                <Paragraph>{t('think.done.hint')}</Paragraph>
                {ui.allowed.has('telling.view') ? (
                  <Paragraph>
                    <Link href={href(ui, `/t/${head.id}/kerrottu`)}>{t('think.told')}</Link>
                  </Paragraph>
                ) : null}
                <Details summary={t('think.done')}>
                  <ul class="govuk-list govuk-list--bullet">
                    {done.map((item) => (
                      <li>{item.question[ui.language]}</li>
                    ))}
                  </ul>
                </Details>
              </CardBody>
            </Card>
          ) : null}
        </Stack>
      </div>
    </WholeFrame>
  );
}
