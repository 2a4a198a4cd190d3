import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import {
  ButtonGroup,
  ButtonLink,
  Card,
  CardBody,
  href,
  Link,
  Notice,
  Page,
  PageHead,
  Stack,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { needTexts } from '../../need/index.ts';
import { type Phone, type Place, type Readable, readable } from '../document/readable.ts';
import { everywhere } from '../fit.ts';
import { serviceTexts } from '../service.texts.ts';
import type { ServiceDetail } from '../service.view.ts';
import { languageName } from './language-name.ts';
import { openingWords } from './opening-words.ts';
import { regionWord } from './service-row.tsx';
import { waitingWords } from './waiting-words.ts';

interface Fact {
  readonly term: string;
  readonly detail: Child;
}

/** Text of several lines, each a line of its own. */
function Lines({ lines }: { lines: readonly (string | null)[] }): JSX.Element {
  const all = lines.flatMap((line) => (line ? line.split('\n') : [])).filter((line) => line.trim() !== '');
  return (
    <>
      {all.map((line) => (
        <p class="govuk-body">{line}</p>
      ))}
    </>
  );
}

const phoneWords = ({ number, note }: Phone): string => (note ? `${number} (${note})` : number);

const placeLines = (ui: Ui, place: Place): string[] =>
  [
    [place.name, place.address].filter(Boolean).join(', '),
    ...place.phones.map(phoneWords),
    ...place.opening.map((line) => openingWords(ui, line)),
  ].filter((line) => line !== '');

/** Only what there is. */
const present = (facts: readonly (Fact | undefined | false)[]): Fact[] =>
  facts.filter((fact) => fact !== undefined && fact !== false);

function reachFacts(ui: Ui, readable: Readable): Fact[] {
  const t = serviceTexts(ui.language);
  return present([
    readable.phones.length > 0 && { term: t('phone'), detail: <Lines lines={readable.phones.map(phoneWords)} /> },
    readable.email !== null && { term: t('email'), detail: readable.email },
    readable.url !== null && { term: t('web'), detail: readable.url },
    readable.opening.length > 0 && {
      term: t('field.opening'),
      detail: <Lines lines={readable.opening.map((line) => openingWords(ui, line))} />,
    },
    ...readable.places
      .slice(0, 20)
      .map((place) => ({ term: t('place'), detail: <Lines lines={placeLines(ui, place)} /> })),
    readable.access !== null && { term: t('access'), detail: <Lines lines={[readable.access]} /> },
  ]);
}

/** Whether everybody may read of it, and how that looks. */
function PublicWords({ ui, service }: { ui: Ui; service: ServiceDetail }): JSX.Element {
  const t = serviceTexts(ui.language);
  if (!service.isPublic) return <>{t('public.no')}</>;
  const [need] = service.needs;
  const region = service.regions.find((each) => each !== everywhere);
  const query = new URLSearchParams({ ...(region ? { region } : {}), ...(need ? { need } : {}) }).toString();
  return (
    <>
      {t('public.yes')}. <Link href={href(ui, `/apua/alueella?${query}`)}>{t('public.how')}</Link>
    </>
  );
}

function conditionFacts(ui: Ui, service: ServiceDetail, readable: Readable): Fact[] {
  const t = serviceTexts(ui.language);
  const word = needTexts(ui.language);
  const waiting = waitingWords(ui.language, dayOf(ui.now), service);
  const joined = (all: readonly string[]) => all.join(', ');
  return present([
    service.needs.length > 0 && {
      term: t('needs'),
      detail: joined(service.needs.map((need) => word(`domain.${need}` as 'domain.safety'))),
    },
    {
      term: t('area'),
      detail:
        joined(service.regions.map((region) => regionWord(ui, region))) || joined(readable.areas) || t('not-told'),
    },
    {
      term: t('field.languages'),
      detail: joined(service.languages.map((language) => languageName(ui.language, language))) || t('not-told'),
    },
    service.serves.length > 0 && {
      term: t('serves'),
      detail: joined(service.serves.map((serve) => t(`serves.${serve}` as 'serves.children'))),
    },
    {
      term: t('field.eligibility'),
      detail: readable.eligibility ? <Lines lines={[readable.eligibility]} /> : t('not-told'),
    },
    {
      term: t('pays'),
      detail: <Lines lines={[t(`pays.${service.whoPays}`), readable.fees]} />,
    },
    { term: t('field.nameless'), detail: t(`nameless.${service.nameless}`) },
    { term: t('field.isPublic'), detail: <PublicWords ui={ui} service={service} /> },
    { term: t('waiting.term'), detail: waiting ?? readable.waitText ?? t('not-told') },
  ]);
}

function lastChange(ui: Ui, service: ServiceDetail): string {
  const t = serviceTexts(ui.language);
  const day = formatDate(ui.language, dayOf(service.writtenAt));
  const source = t(`source.${service.source}`);
  if (service.imported) return t('changed.import', { source, day });
  return service.changedBy ? t('changed.by', { who: service.changedBy, day }) : t('changed', { day });
}

/** The way to a referral: first for which case. Of an organisation that is not in Rinnalla nothing can be asked here. */
function Ask({ ui, service }: { ui: Ui; service: ServiceDetail }): JSX.Element | null {
  if (!service.organisationId || service.state !== 'open' || !ui.allowed.has('work.choose-request-case')) return null;
  return (
    <ButtonGroup>
      <ButtonLink href={href(ui, `/palvelut/${service.id}/pyyda`)}>{serviceTexts(ui.language)('ask')}</ButtonLink>
    </ButtonGroup>
  );
}

function Buttons({ ui, service }: { ui: Ui; service: ServiceDetail }): JSX.Element | null {
  const t = serviceTexts(ui.language);
  if (!service.keeps || !ui.allowed.has('service.change')) return null;
  const at = (slug: string) => href(ui, `/palvelut/${service.id}/${slug}`);
  return (
    <ButtonGroup>
      <ButtonLink href={at('muuta')} kind="secondary">
        {t('change')}
      </ButtonLink>
      {service.state === 'open' ? (
        <Link href={at('sulje')}>{t('close')}</Link>
      ) : (
        <Link href={at('avaa')}>{t('reopen')}</Link>
      )}
    </ButtonGroup>
  );
}

export function ServicePage(service: ServiceDetail, ui: Ui): JSX.Element {
  const t = serviceTexts(ui.language);
  const described = readable(service.document, ui.language);
  const reach = reachFacts(ui, described);
  return (
    <Page ui={ui} current="network" title={described.name}>
      <PageHead title={described.name} lede={service.provider} />
      <Stack narrow>
        {service.state === 'closed' ? <Notice tone="warning">{t('closed')}</Notice> : null}
        {service.classified === 'guessed' ? <Notice>{t('guessed')}</Notice> : null}
        <Card id="kuvaus" title={t('what')}>
          <CardBody>
            <Lines
              lines={
                described.summary === described.description
                  ? [described.description]
                  : [described.summary, described.description]
              }
            />
            {described.otherNames.length > 0 ? (
              <p class="rn-muted">{t('other-names', { names: described.otherNames.join(', ') })}</p>
            ) : null}
          </CardBody>
        </Card>
        <Card id="yhteys" title={t('reach')}>
          <CardBody>{reach.length > 0 ? <SummaryList rows={reach} /> : <p>{t('reach.none')}</p>}</CardBody>
        </Card>
        <Card id="ehdot" title={t('conditions')} foot={lastChange(ui, service)}>
          <CardBody>
            <SummaryList rows={conditionFacts(ui, service, described)} />
          </CardBody>
        </Card>
        <Ask ui={ui} service={service} />
        <Buttons ui={ui} service={service} />
        <p>
          <Link href={href(ui, '/palvelut')}>{t('back')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
