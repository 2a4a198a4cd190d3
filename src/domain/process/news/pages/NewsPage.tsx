import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../../platform/time/format.ts';
import {
  Button,
  Card,
  CardBody,
  Form,
  href,
  PageHead,
  type Row,
  Rows,
  Stack,
  type Ui,
} from '../../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../../case/index.ts';
import { processTexts } from '../../process.texts.ts';
import type { ProcessView } from '../../process-fields.ts';
import { newsTexts } from '../news.texts.ts';
import type { News } from '../news.ts';
import { NewsPrompts } from './NewsPrompts.tsx';
import { Notices } from './Notices.tsx';

interface NewsView extends News {
  head: CaseHead;
  today: string;
}

function toldRow(ui: Ui, { head, told, today }: NewsView, process: ProcessView): Row {
  const t = newsTexts(ui.language);
  const last = told[process.id];
  const title = process.label ?? processTexts(ui.language)(`kind.${process.kind}`);
  return {
    icon: { name: 'bubble', tone: last ? 'moss' : 'muted' },
    title,
    facts: [last ? t('told.on', { day: formatDate(ui.language, last) }) : t('told.never'), process.organisation],
    control:
      ui.allowed.has('news.tell') && last !== today ? (
        <Form ui={ui} inline action={href(ui, `/t/${head.id}/prosessi/uutta/${process.id}/kerrottu`)}>
          <Button kind="secondary" small hidden={title}>
            {t('told.do')}
          </Button>
        </Form>
      ) : undefined,
  };
}

/** What asks for attention, what one was told, and whether she has been told. */
export function NewsPage(view: NewsView, ui: Ui): JSX.Element {
  const t = newsTexts(ui.language);
  const { head, processes, notices, prompts } = view;
  const open = processes.filter(({ state }) => state === 'open');
  return (
    <CaseFrame ui={ui} head={head} current="process" title={t('title')}>
      <PageHead title={t('title')} lede={t('lede')} />
      <Stack narrow>
        <NewsPrompts ui={ui} caseId={head.id} prompts={prompts} />
        <Notices ui={ui} caseId={head.id} notices={notices} />
        <Card id="kerrottu" title={t('told.title')}>
          {open.length > 0 ? (
            <Rows rows={open.map((process) => toldRow(ui, view, process))} />
          ) : (
            <CardBody>
              <p class="rn-muted">{t('told.none')}</p>
            </CardBody>
          )}
        </Card>
      </Stack>
    </CaseFrame>
  );
}
