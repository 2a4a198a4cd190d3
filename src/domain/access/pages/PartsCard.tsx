import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Paragraph, Rows, type Ui } from '../../../platform/ui/index.ts';
import { type OrganisationKind, organisationTexts } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { NetworkView } from '../network.ts';

/** Kinds of organisation at which she may live. */
const homes = ['shelter', 'ngo', 'social-services', 'child-protection', 'assistance-system'];

/** The parts that are open to the viewer, with the workers whom they name. */
export function PartsCard({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element {
  const [t, kinds] = [accessTexts(ui.language), organisationTexts(ui.language)];
  const leads = view.parts.some((part) => part.own && part.lead);
  const mayChange = (part: NetworkView['parts'][number]) =>
    ui.allowed.has('part.secrecy') &&
    part.leftAt === null &&
    !part.lead &&
    (part.own ? part.hidden || part.kind === 'shelter' : leads && (part.hidden || homes.includes(part.kind)));
  return (
    <Card id="mukana" title={t('parts')} count={view.parts.length || undefined}>
      {view.parts.length === 0 ? (
        <CardBody>
          <Paragraph>{t('parts.none')}</Paragraph>
        </CardBody>
      ) : (
        <Rows
          rows={view.parts.map((part) => ({
            title: part.organisation,
            icon: part.hidden ? { name: 'eye-off' as const, tone: 'amber' as const } : { name: 'house' as const },
            facts: [
              kinds(`kind.${part.kind as OrganisationKind}`),
              part.own ? t('parts.own') : '',
              part.lead ? t('parts.lead') : '',
              part.leftAt ? t('parts.left', { day: formatDate(ui.language, dayOf(new Date(part.leftAt))) }) : '',
              part.hidden ? <strong class="rn-strong">{t('parts.hidden')}</strong> : '',
            ],
            text: [
              part.workers
                .map(({ name, standing }) => (standing === 'member' ? name : `${name} (${t(`standing.${standing}`)})`))
                .join(', '),
              part.hidden ? t('parts.hidden.why') : '',
            ]
              .filter(Boolean)
              .join('\n'),
            ...(mayChange(part)
              ? {
                  action: {
                    href: href(ui, `/t/${view.head.id}/osuus/${part.organisationId}`),
                    label: t('parts.secrecy'),
                    hidden: part.organisation,
                  },
                }
              : {}),
          }))}
        />
      )}
    </Card>
  );
}
