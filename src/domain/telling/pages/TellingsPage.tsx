import type { JSX } from 'hono/jsx/jsx-runtime';
import { Actions, ButtonLink, Columns, href, PageHead, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import type { TellingsView } from '../telling.view.ts';
import { BeforeAsking } from './BeforeAsking.tsx';
import { LinesCard } from './LinesCard.tsx';
import { ToldCard } from './ToldCard.tsx';
import { WishesCard } from './WishesCard.tsx';

/** Tell once. Who reads only the lines for police and prosecutor sees those alone, and nothing hints at more. */
export function TellingsPage(view: TellingsView, ui: Ui): JSX.Element {
  const t = tellingTexts(ui.language);
  const { head, registers } = view;
  const network = registers.coordination.read;
  const base = `/t/${head.id}/kerrottu`;
  const actions = (
    <Actions label={t('title')}>
      {ui.allowed.has('wish.record') ? (
        <ButtonLink href={href(ui, `${base}/toive`)} small kind="secondary">
          {t('wishes.add')}
        </ButtonLink>
      ) : null}
      {ui.allowed.has('telling.record') ? (
        <ButtonLink href={href(ui, `${base}/lisaa`)} small icon="pencil">
          {t('told.add')}
        </ButtonLink>
      ) : null}
    </Actions>
  );
  return (
    <CaseFrame ui={ui} head={head} current="telling" title={t('title')}>
      <PageHead title={t('title')} lede={t(network ? 'lede' : 'lede.justice')} actions={actions} />
      {network ? (
        <Columns
          side={
            <>
              <BeforeAsking ui={ui} />
              {registers.justice.read ? <LinesCard ui={ui} view={view} /> : null}
            </>
          }
        >
          <WishesCard ui={ui} view={view} register="coordination" />
          <ToldCard ui={ui} view={view} />
        </Columns>
      ) : (
        <LinesCard ui={ui} view={view} alone />
      )}
    </CaseFrame>
  );
}
