import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, ClassChip, DataTable, href, Link, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { NetworkView } from '../network.ts';

interface ViewProps {
  ui: Ui;
  view: NetworkView;
}

function GrantTable({ ui, view, given }: ViewProps & { given: boolean }): JSX.Element | null {
  const [t, rooms] = [accessTexts(ui.language), roomTexts(ui.language)];
  const grants = view.grants.filter((one) => one.given === given);
  if (grants.length === 0) return null;
  const mayEnd = given && ui.allowed.has('grant.end');
  const until = (one: NetworkView['grants'][number]) => {
    const last = t('grants.until', { day: formatDate(ui.language, dayOf(new Date(new Date(one.until).getTime() - 1))) });
    return new Date(one.from) > ui.now ? `${t('grants.coming', { day: formatDate(ui.language, dayOf(new Date(one.from))) })}, ${last}` : last;
  };
  return (
    <DataTable ui={ui} caption={t(given ? 'grants.given' : 'grants.received')}
      columns={[
        { label: t('matrix.organisation') }, { label: t('grants.class') }, { label: t('grants.basis') }, { label: t('grants.valid') },
        ...(mayEnd ? [{ label: t('grants.end'), hidden: true }] : []),
      ]}
      rows={grants.map((one) => [
        given ? one.receiver : one.owner,
        <ClassChip ui={ui} icon={classIcons[one.class]} label={rooms(one.class)} />,
        one.consentId ? <Link href={href(ui, `/t/${view.head.id}/lupa/${one.consentId}`)} hidden={rooms(one.class)}>{t('grants.basis.consent')}</Link> : t('grants.basis.vital'),
        until(one),
        ...(mayEnd ? [<Link href={href(ui, `/t/${view.head.id}/avaus/${one.id}/paata`)} hidden={`${one.receiver}, ${rooms(one.class)}`}>{t('grants.end')}</Link>] : []),
      ])} />
  );
}

/** What is open now, from and to the own organisation, on what ground and until when. */
export function GrantsCard({ ui, view }: ViewProps): JSX.Element {
  const t = accessTexts(ui.language);
  const vital = ui.allowed.has('grant.vital') ? <Link href={href(ui, `/t/${view.head.id}/avaus/hata`)}>{t('grants.vital')}</Link> : undefined;
  return (
    <Card id="avaukset" title={t('grants')} aside={vital}>
      <CardBody>
        {view.grants.length === 0 ? <Paragraph>{t('grants.none')}</Paragraph> : (
          <div class="rn-stack"><GrantTable ui={ui} view={view} given /><GrantTable ui={ui} view={view} given={false} /></div>
        )}
      </CardBody>
    </Card>
  );
}
