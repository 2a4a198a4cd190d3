import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Link, type Ui } from '../../../platform/ui/index.ts';
import type { networkSources } from '../networks.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';

/** What the source says of the networks, what was read of it and when; and which network of the same name is meant by others. */
export function SourceCard({
  ui,
  sources,
  today,
  host,
}: {
  ui: Ui;
  sources: typeof networkSources;
  today: Day;
  /** Who keeps it in this deployment, on the page of one network. */
  host?: string | undefined;
}): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const { ledSince, seenOn, reviewBy, publisher, pages } = sources;
  const [day, next] = [seenOn, reviewBy].map((date) => formatDate(ui.language, date)) as [string, string];
  return (
    <Card id="lahde" title={t('source.title')}>
      <CardBody>
        <div class="rn-src">
          <p>
            {t('source.led', { year: ledSince })} {t('source.counties')}
          </p>
          <p>
            {t('source.read', { day, next })} {today >= reviewBy ? t('source.late', { next }) : null}
          </p>
          <ul>
            {pages.map((page) => (
              <li>
                {publisher}, {page.address}, {'year' in page ? page.year : t('source.undated')}
              </li>
            ))}
          </ul>
        </div>
        {host ? <p class="govuk-body">{host}</p> : null}
        {ui.evaluation ? <p class="govuk-body">{t('evaluation')}</p> : null}
        <p class="govuk-body">{t('source.other')}</p>
        <p class="govuk-body rn-noprint">
          <Link href={href(ui, '/kaytannot?theme=network')}>{t('source.practices')}</Link>
          {' · '}
          <Link href={href(ui, '/osaaminen')}>{t('source.competence')}</Link>
        </p>
      </CardBody>
    </Card>
  );
}
