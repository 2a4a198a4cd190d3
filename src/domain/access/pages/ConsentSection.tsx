import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  ConsentCard,
  ConsentList,
  Details,
  Due,
  EmptyState,
  href,
  Link,
  SectionHead,
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

/** The consents that the own organisation keeps: those in force as cards, the others folded. */
export function ConsentSection({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element {
  const t = accessTexts(ui.language);
  const ended = view.consents.filter(({ state }) => state === 'ended' || state === 'withdrawn');
  const running = view.consents.filter((consent) => !ended.includes(consent));
  const valid = running.filter(({ state }) => state === 'valid').length;
  const all = ui.allowed.has('consent.withdraw-all') ? (
    <Link href={href(ui, `/t/${view.head.id}/lupa/peru-kaikki`)}>{t('network.withdraw-all')}</Link>
  ) : undefined;
  return (
    <section aria-labelledby="suostumukset">
      <SectionHead
        id="suostumukset"
        title={t('consents')}
        count={valid > 0 ? t('consents.count', { n: valid }) : undefined}
        aside={all}
      />
      {running.length === 0 ? (
        <EmptyState title={t('consents.empty')}>{t('consents.empty.more')}</EmptyState>
      ) : (
        <ConsentList>
          {running.map((item) => (
            <One ui={ui} view={view} consent={item} />
          ))}
        </ConsentList>
      )}
      {ended.length === 0 ? null : (
        <Details summary={t('consents.ended', { n: ended.length })}>
          <ConsentList>
            {ended.map((item) => (
              <One ui={ui} view={view} consent={item} />
            ))}
          </ConsentList>
        </Details>
      )}
    </section>
  );
}
