import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, Heading, href, Link, Notice, Paragraph, Stack, type Ui } from '../../../platform/ui/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import type { TellingsView } from '../telling.view.ts';
import { ToldTable } from './ToldCard.tsx';
import { WishRows } from './WishesCard.tsx';

/** The lines for police and prosecutor: her wishes, and which recorded interviews an authority holds. */
export function LinesCard({ ui, view, alone }: { ui: Ui; view: TellingsView; alone?: boolean }): JSX.Element {
  const t = tellingTexts(ui.language);
  const wishes = view.wishes.filter(({ register }) => register === 'justice');
  const interviews = view.tellings.filter(({ register }) => register === 'justice');
  const tellsTooMuch = view.registers.justice.write;
  if (!alone)
    return (
      <Card
        id="poliisille"
        title={t('lines.title')}
        aside={
          ui.allowed.has('justice.view') ? (
            <Link href={href(ui, `/t/${view.head.id}/viranomaiselle`)}>{t('lines.all')}</Link>
          ) : undefined
        }
      >
        <CardBody>
          <Notice tone="warning">{t('lines.note')}</Notice>
          {wishes.length + interviews.length === 0 ? <Paragraph>{t('lines.empty')}</Paragraph> : null}
          {wishes.length > 0 ? <WishRows ui={ui} view={view} wishes={wishes} /> : null}
          {interviews.length > 0 ? (
            <>
              <Heading level={3}>{t('interviews.title')}</Heading>
              <ToldTable ui={ui} view={view} tellings={interviews} caption={t('interviews.title')} />
            </>
          ) : null}
        </CardBody>
      </Card>
    );
  return (
    <Stack>
      {tellsTooMuch ? <Notice tone="warning">{t('lines.note')}</Notice> : null}
      <Card id="toiveet" title={t('wishes.title.justice')}>
        {wishes.length > 0 ? (
          <WishRows ui={ui} view={view} wishes={wishes} />
        ) : (
          <CardBody>
            <Paragraph>{t('lines.empty')}</Paragraph>
          </CardBody>
        )}
      </Card>
      <Card id="kuulemiset" title={t('interviews.title')}>
        <CardBody>
          {interviews.length > 0 ? (
            <ToldTable ui={ui} view={view} tellings={interviews} caption={t('interviews.title')} />
          ) : (
            <Paragraph>{t('interviews.empty')}</Paragraph>
          )}
        </CardBody>
      </Card>
    </Stack>
  );
}
