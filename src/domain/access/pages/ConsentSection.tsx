import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Card,
  ConsentCard,
  ConsentList,
  Due,
  EmptyState,
  type Fold,
  Folds,
  href,
  Link,
  type Ui,
} from '../../../platform/ui/index.ts';
import {
  classChips,
  consentTexts,
  endsSoon,
  type FiledConsent,
  givenText,
  periodText,
  stateText,
} from '../../consent/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { NetworkView } from '../network.ts';

interface OneProps {
  ui: Ui;
  view: NetworkView;
  consent: FiledConsent;
}

function One({ ui, view, consent }: OneProps): JSX.Element {
  const { language } = ui;
  const t = accessTexts(language);
  const names = (organisations: FiledConsent['owners']) => organisations.map(({ name }) => name);
  const left = endsSoon(consent, view.today);
  const ended = consent.state === 'ended' || consent.state === 'withdrawn';
  return (
    <ConsentCard
      ui={ui}
      id={`lupa-${consent.id}`}
      chips={classChips(language, consent.classes)}
      given={givenText(language, consent)}
      ended={ended}
      parties={
        consent.kind === 'network'
          ? { among: names(consent.receivers) }
          : { from: names(consent.owners).join(', '), to: names(consent.receivers) }
      }
      facts={[
        { term: t('consents.purpose'), detail: consent.purpose },
        {
          term: t('consents.valid'),
          detail: (
            <>
              {periodText(language, consent)}
              {left === undefined ? null : (
                <>
                  {' '}
                  <Due state="soon" text={consentTexts(language)('days-left', { days: left })} />
                </>
              )}
            </>
          ),
        },
        ...(consent.state === 'valid' ? [] : [{ term: t('consents.state'), detail: stateText(language, consent) }]),
      ]}
      action={{
        href: href(ui, `/t/${view.head.id}/lupa/${consent.id}`),
        label: t(ended || !ui.allowed.has('consent.withdraw') ? 'consents.open' : 'consents.change'),
      }}
    />
  );
}

/** With whom a consent is, besides the own organisation: who may see, or who shows where the own organisation is the one who may. */
function withWhom(consent: FiledConsent, ownId: string | undefined): FiledConsent['owners'] {
  const others = (organisations: FiledConsent['owners']) => organisations.filter(({ id }) => id !== ownId);
  const receivers = others(consent.receivers);
  return receivers.length > 0 ? receivers : others(consent.owners);
}

/** What ends first stands first. */
const byEnd = (a: FiledConsent, b: FiledConsent) => a.endsOn.localeCompare(b.endsOn);

/** The consents in force or to come of each organisation, or of several who share among themselves. */
function byOrganisation(ui: Ui, view: NetworkView, running: readonly FiledConsent[]): Fold[] {
  const t = accessTexts(ui.language);
  const ownId = view.parts.find(({ own }) => own)?.organisationId;
  const groups = Map.groupBy(running.toSorted(byEnd), (consent) =>
    withWhom(consent, ownId)
      .map(({ id }) => id)
      .toSorted()
      .join(),
  );
  return [...groups].flatMap(([key, consents]) => {
    const [first] = consents;
    if (!first) return [];
    const chips = [...new Set(consents.flatMap(({ classes }) => classes))];
    const left = endsSoon(first, view.today);
    const until = t('consents.until', { day: formatDate(ui.language, first.endsOn), n: consents.length });
    return [
      {
        id: `luvat-${key.replaceAll(',', '-')}`,
        title: withWhom(first, ownId)
          .map(({ name }) => name)
          .join(', '),
        lead: left === undefined ? until : <Due state="soon" text={until} />,
        wide: classChips(ui.language, chips)
          .map(({ label }) => label)
          .join(', '),
        open: left !== undefined,
        children: (
          <ConsentList>
            {consents.map((item) => (
              <One ui={ui} view={view} consent={item} />
            ))}
          </ConsentList>
        ),
      },
    ];
  });
}

/** The consents that the own organisation keeps: by organisation, what ends first above; those that have ended folded behind them. */
export function ConsentSection({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element {
  const t = accessTexts(ui.language);
  const ended = view.consents.filter(({ state }) => state === 'ended' || state === 'withdrawn');
  const running = view.consents.filter((consent) => !ended.includes(consent));
  const valid = running.filter(({ state }) => state === 'valid').length;
  const all = ui.allowed.has('consent.withdraw-all') ? (
    <Link href={href(ui, `/t/${view.head.id}/lupa/peru-kaikki`)}>{t('network.withdraw-all')}</Link>
  ) : undefined;
  const past: Fold[] =
    ended.length === 0
      ? []
      : [
          {
            id: 'luvat-paattyneet',
            title: t('consents.ended', { n: ended.length }),
            lead: null,
            open: false,
            children: (
              <ConsentList>
                {ended.map((item) => (
                  <One ui={ui} view={view} consent={item} />
                ))}
              </ConsentList>
            ),
          },
        ];
  return (
    <Card
      id="suostumukset"
      title={t('consents')}
      count={valid > 0 ? t('consents.count', { n: valid }) : undefined}
      aside={all}
    >
      {running.length === 0 ? <EmptyState title={t('consents.empty')}>{t('consents.empty.more')}</EmptyState> : null}
      {running.length + ended.length > 0 ? (
        <Folds rows={[...byOrganisation(ui, view, running), ...past]} whole />
      ) : null}
    </Card>
  );
}
