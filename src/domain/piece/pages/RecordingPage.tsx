import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Icon, type IconName, Link, PageHead, Stack, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { type PieceSort, pieceSorts } from '../codes.ts';
import { recordTexts } from '../record.texts.ts';
import { recordSlugs, sameSlugs } from './slugs.ts';

const icons: Readonly<Record<PieceSort, IconName>> = {
  event: 'calendar',
  actor: 'person',
  thing: 'key',
  control: 'lock',
  factor: 'shield',
  exploitation: 'flag',
};

/** Six choices of what to record, each with what it is for. */
export function RecordingPage({ head }: { head: CaseHead }, ui: Ui): JSX.Element {
  const t = recordTexts(ui.language);
  return (
    <CaseFrame ui={ui} head={head} current="whole" title={t('hub.tab')}>
      <PageHead title={t('hub.title')} lede={t('hub.lede')} />
      <Stack narrow>
        <ul class="rn-hub">
          {pieceSorts.map((sort) => (
            <li>
              <a
                class="rn-hub__a"
                href={href(ui, `/t/${head.id}${recordSlugs[sort]}`)}
                aria-describedby={`mita-${sort}`}
              >
                <Icon name={icons[sort]} tone="lake" />
                {t(`hub.${sort}`)}
              </a>
              <p class="rn-small rn-muted" id={`mita-${sort}`}>
                {t(`hub.${sort}.for`)}
              </p>
            </li>
          ))}
        </ul>
        <p class="govuk-body">
          <Link href={href(ui, `/t/${head.id}/kokonaisuus/yhdista`)}>{t('hub.link')}</Link>
        </p>
        {ui.allowed.has('piece.record-same') ? (
          <p class="govuk-body">
            <Link href={href(ui, sameSlugs.event)}>{t('hub.same')}</Link>
          </p>
        ) : null}
        <p class="govuk-body">
          <Link href={href(ui, `/t/${head.id}/kokonaisuus`)}>{t('view.to-whole')}</Link>
        </p>
      </Stack>
    </CaseFrame>
  );
}
