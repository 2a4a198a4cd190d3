import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { ClassChips, DataTable, type Fold, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { NetworkView } from '../network.ts';

interface ViewProps {
  ui: Ui;
  view: NetworkView;
}

type Grant = NetworkView['grants'][number];

/** Grants that differ by class alone, together: one organisation, one ground, one time. */
function together(grants: readonly Grant[], now: Date): Grant[][] {
  const groups = new Map<string, Grant[]>();
  for (const grant of grants) {
    const key = [
      grant.owner,
      grant.receiver,
      grant.consentId,
      grant.until,
      new Date(grant.from) > now ? grant.from : '',
    ].join();
    groups.set(key, [...(groups.get(key) ?? []), grant]);
  }
  return [...groups.values()];
}

function untilText(ui: Ui, grant: Grant): string {
  const t = accessTexts(ui.language);
  const day = (at: string, before = 0) => formatDate(ui.language, dayOf(new Date(new Date(at).getTime() - before)));
  const last = t('grants.until', { day: day(grant.until, 1) });
  return new Date(grant.from) > ui.now ? `${t('grants.coming', { day: day(grant.from) })}, ${last}` : last;
}

function GrantTable({ ui, view, given }: ViewProps & { given: boolean }): JSX.Element | null {
  const [t, rooms] = [accessTexts(ui.language), roomTexts(ui.language)];
  const groups = together(
    view.grants.filter((grant) => grant.given === given),
    ui.now,
  ).sort(([a], [b]) => whose(a).localeCompare(whose(b), 'fi'));
  if (groups.length === 0) return null;
  const mayEnd = given && ui.allowed.has('grant.end');
  const end = (grant: Grant) => (
    <li>
      <Link href={href(ui, `/t/${view.head.id}/avaus/${grant.id}/paata`)} hidden={grant.receiver}>
        {t('grants.end-class', { class: rooms(grant.class) })}
      </Link>
    </li>
  );
  return (
    <DataTable
      ui={ui}
      caption={t(given ? 'grants.given' : 'grants.received')}
      columns={[
        { label: t('matrix.organisation') },
        { label: t('grants.class') },
        { label: t('grants.basis') },
        { label: t('grants.valid') },
        ...(mayEnd ? [{ label: t('grants.end'), hidden: true }] : []),
      ]}
      rows={groups.map((group) => {
        const [grant] = group as [Grant];
        return [
          whose(grant),
          <ClassChips
            ui={ui}
            chips={group.map((item) => ({ icon: classIcons[item.class], label: rooms(item.class) }))}
          />,
          grant.consentId ? (
            <Link href={href(ui, `/t/${view.head.id}/lupa/${grant.consentId}`)} hidden={whose(grant)}>
              {t('grants.basis.consent')}
            </Link>
          ) : (
            t('grants.basis.vital')
          ),
          untilText(ui, grant),
          ...(mayEnd ? [<ul class="govuk-list rn-small">{group.map(end)}</ul>] : []),
        ];
      })}
    />
  );
}

/** The other side of a grant. */
const whose = (item: Grant | undefined): string => (item ? (item.given ? item.receiver : item.owner) : '');

/** What is open now, from and to the own organisation, on what ground and until when: a row that opens. */
export function grantsFold(ui: Ui, view: NetworkView): Fold {
  const t = accessTexts(ui.language);
  return {
    id: 'avaukset',
    title: t('grants'),
    lead: view.grants.length === 0 ? t('grants.none') : t('grants.count', { n: view.grants.length }),
    open: false,
    children: (
      <div class="rn-stack">
        <GrantTable ui={ui} view={view} given />
        <GrantTable ui={ui} view={view} given={false} />
      </div>
    ),
  };
}
