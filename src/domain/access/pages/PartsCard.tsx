import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, type Fold, Folds, href, Link, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import { type OrganisationKind, organisationTexts } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { NetworkView } from '../network.ts';

/** Kinds of organisation at which she may live. */
const homes = ['shelter', 'ngo', 'social-services', 'child-protection', 'assistance-system'];

type Part = NetworkView['parts'][number];

/** What the viewer may do about a part: its visibility, its safety circle, its end. */
function partLinks(ui: Ui, view: NetworkView, part: Part): JSX.Element | undefined {
  const t = accessTexts(ui.language);
  const leads = view.parts.some((item) => item.own && item.lead);
  const ours = part.own || leads;
  const changes = part.own
    ? part.hidden || part.kind === 'shelter'
    : leads && (part.hidden || homes.includes(part.kind));
  const links = [
    { slug: '', label: t('parts.secrecy'), shown: ui.allowed.has('part.secrecy') && !part.lead && changes },
    { slug: '/piiri', label: t('circle.title'), shown: ui.allowed.has('circle.view') && part.hidden && ours },
    { slug: '/paata', label: t('parts.end'), shown: ui.allowed.has('part.end') && !part.lead },
  ].filter(({ shown }) => shown && part.leftAt === null);
  if (links.length === 0) return undefined;
  return (
    <>
      {links.map(({ slug, label }, at) => (
        <>
          {at > 0 ? <br /> : null}
          <Link href={href(ui, `/t/${view.head.id}/osuus/${part.organisationId}${slug}`)} hidden={part.organisation}>
            {label}
          </Link>
        </>
      ))}
    </>
  );
}

/** Who works there: the lead's backup as such, the rest by name. */
const workersOf = (ui: Ui, { workers }: Part): string =>
  workers
    .map(({ name, standing }) => (standing === 'backup' ? accessTexts(ui.language)('parts.backup', { name }) : name))
    .join(', ');

/** Who it is and who works there in one line; what it is, and what may be done about it, when it is opened. */
function partFold(ui: Ui, view: NetworkView, part: Part): Fold {
  const [t, kinds] = [accessTexts(ui.language), organisationTexts(ui.language)];
  return {
    id: `osuus-${part.organisationId}`,
    title: part.organisation,
    lead: [
      part.lead ? t('parts.lead') : '',
      part.leftAt ? t('parts.left', { day: formatDate(ui.language, dayOf(new Date(part.leftAt))) }) : '',
      part.hidden ? t('parts.hidden') : '',
    ]
      .filter(Boolean)
      .join(', '),
    text: workersOf(ui, part),
    open: false,
    children: (
      <>
        <p>
          {[kinds(`kind.${part.kind as OrganisationKind}`), part.own ? t('parts.own') : ''].filter(Boolean).join(' · ')}
        </p>
        {part.hidden ? <p>{t('parts.hidden.why')}</p> : null}
        <p class="rn-noprint">{partLinks(ui, view, part)}</p>
      </>
    ),
  };
}

/** The parts that are open to the viewer, with the workers whom they name. */
export function PartsCard({ ui, view, foot }: { ui: Ui; view: NetworkView; foot?: Child }): JSX.Element {
  const t = accessTexts(ui.language);
  return (
    <Card id="mukana" title={t('parts')} count={view.parts.length || undefined} foot={foot}>
      {view.parts.length === 0 ? (
        <CardBody>
          <Paragraph>{t('parts.none')}</Paragraph>
        </CardBody>
      ) : (
        <Folds rows={view.parts.map((part) => partFold(ui, view, part))} whole line />
      )}
    </Card>
  );
}
