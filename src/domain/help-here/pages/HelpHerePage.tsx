import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf } from '../../../platform/time/format.ts';
import {
  Button,
  boundFields,
  Card,
  CardBody,
  Folds,
  href,
  Link,
  Notice,
  PublicPage,
  SectionHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { exitSlug, type Helpline, inOrder, isEmergency, isOld, LineCard, Numbers } from '../../helpline/index.ts';
import { domains } from '../../need/index.ts';
import { byRegionName, countyCodes, languageName, nameIn, regionName } from '../../service/index.ts';
import { helpHereTexts } from '../help-here.texts.ts';
import {
  type Group,
  languagesOffered,
  type Near,
  type PublicService,
  regionsOffered,
  speaks,
  type Wanted,
} from '../near.ts';
import { named, serviceFold } from './service-fold.tsx';

export const slug = '/apua/alueella';

interface HelpHere {
  readonly wanted: Wanted;
  readonly near: Near;
  readonly services: readonly PublicService[];
  /** Whether they could be read. */
  readonly isRead: boolean;
  readonly lines: readonly Helpline[];
}

/** The page with some choices and not others. */
export function addressWith(ui: Pick<Ui, 'language'>, wanted: Wanted): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(wanted)) if (value !== undefined) query.set(key, String(value));
  return href(ui, query.size > 0 ? `${slug}?${query.toString()}` : slug);
}

function choiceWords(ui: Ui, { region, language, need }: Wanted) {
  const t = helpHereTexts(ui.language);
  return {
    region: region === undefined ? undefined : regionName(ui.language, region),
    language: language === undefined ? undefined : languageName(ui.language, language),
    need: need === undefined ? undefined : t(`need.${need}`),
  };
}

function finding(ui: Ui, { wanted, near, isRead }: HelpHere): string {
  const t = helpHereTexts(ui.language);
  if (!isRead) return t('away');
  const { region = t('country'), need } = choiceWords(ui, wanted);
  const values = { place: region, n: near.total };
  return need === undefined ? t('finding', values) : t('finding.need', { ...values, need: need.toLowerCase() });
}

function Choices({ ui, view }: { ui: Ui; view: HelpHere }): JSX.Element {
  const t = helpHereTexts(ui.language);
  const { wanted, services, lines } = view;
  const f = boundFields({ ui, texts: helpHereTexts, from: wanted });
  const regions = regionsOffered(services);
  const others = regions.filter((region) => !countyCodes.includes(region));
  const option = (value: string, label: string) => ({ value, label });
  return (
    <form method="get" action={href(ui, slug)} autocomplete="off" class="rn-card">
      <CardBody>
        {f.select(
          'region',
          [
            option('', t('any.region')),
            ...[...byRegionName(ui.language, others), ...byRegionName(ui.language, countyCodes)].map((region) =>
              option(region, regionName(ui.language, region)),
            ),
          ],
          { chosen: true },
        )}
        {f.select(
          'language',
          [
            option('', t('any')),
            ...languagesOffered(services, lines)
              .map((code) => option(code, languageName(ui.language, code)))
              .toSorted((a, b) => a.label.localeCompare(b.label, ui.language)),
          ],
          { chosen: true },
        )}
        {f.select('need', [option('', t('any')), ...domains.map((need) => option(need, t(`need.${need}`)))], {
          chosen: true,
        })}
        <Button>{t('show')}</Button>
      </CardBody>
    </form>
  );
}

/** What is shown of a need: services whole, or by name where they stand above. */
function NeedCard({ ui, group, wanted }: { ui: Ui; group: Group; wanted: Wanted }): JSX.Element {
  const t = helpHereTexts(ui.language);
  const { need, services, more } = group;
  const again = services.filter(({ whole }) => !whole);
  return (
    <Card id={`tarve-${need ?? 'muu'}`} title={need === undefined ? t('other') : t(`need.${need}`)}>
      <Folds
        rows={services
          .filter(({ whole }) => whole)
          .map(({ service, nth }) =>
            serviceFold(ui, service, { nth, language: wanted.language, open: services.length === 1 }),
          )}
      />
      {again.length > 0 || more > 0 ? (
        <CardBody>
          {again.length > 0 ? (
            <p>
              {t('also')}
              {again.map(({ service, nth }, at) => (
                <>
                  {at > 0 ? ', ' : ''}
                  <Link href={`#palvelu-${nth}`}>{nameIn(service.words, ui.language)}</Link>
                </>
              ))}
            </p>
          ) : null}
          {more > 0 && need !== undefined && wanted.need === undefined ? (
            <p>
              <Link href={addressWith(ui, { ...wanted, need })}>{t('more', { n: more })}</Link>
            </p>
          ) : null}
          {more > 0 && (need === undefined || wanted.need !== undefined) ? <p>{t('more.much', { n: more })}</p> : null}
        </CardBody>
      ) : null}
    </Card>
  );
}

/** Nothing fits: whom to call stands below, and what to leave out of the choice. */
function Nothing({ ui, wanted }: { ui: Ui; wanted: Wanted }): JSX.Element {
  const t = helpHereTexts(ui.language);
  const words = choiceWords(ui, wanted);
  const chosen = (['need', 'language', 'region'] as const).filter((key) => words[key] !== undefined);
  return (
    <Card id="tyhja" title={t('empty.title')}>
      <CardBody>
        <p class="govuk-body">{t('empty.text')}</p>
        {chosen.length > 0 ? (
          <ul class="govuk-list govuk-list--bullet">
            {chosen.map((key) => (
              <li>
                <Link href={addressWith(ui, { ...wanted, [key]: undefined })}>
                  {t('empty.without', { what: words[key] as string })}
                </Link>
              </li>
            ))}
          </ul>
        ) : null}
      </CardBody>
    </Card>
  );
}

/** Who helps in a region and in which languages, for anybody: the same page for everybody, without an account, a cookie or a script. */
export function HelpHerePage({ ui, view }: { ui: Ui; view: HelpHere }): JSX.Element {
  const t = helpHereTexts(ui.language);
  const { wanted, near } = view;
  const today = dayOf(ui.now);
  // What is known of long ago stands on the page of all of them, under a heading that says so.
  const lines = inOrder(view.lines, today).filter(
    (line) => isEmergency(line) || (speaks(line, wanted.language) && !isOld(line, today)),
  );
  const emergency = lines.filter(isEmergency);
  return (
    <PublicPage ui={ui} title={t('tab')} exit={href(ui, exitSlug)} evaluation={t('evaluation')}>
      <h1 class="rn-h1">{finding(ui, view)}</h1>
      <p class="rn-lede">{t('lede')}</p>
      <Stack>
        {emergency.map((line) => (
          <Notice tone="warning">
            <p>
              <strong>{line.words[ui.language].name}.</strong> {line.words[ui.language].about}
            </p>
            <Numbers ui={ui} line={line} />
          </Notice>
        ))}
        <Choices ui={ui} view={view} />
        {near.groups.length === 0 && view.isRead ? <Nothing ui={ui} wanted={wanted} /> : null}
        {view.isRead ? null : <p class="govuk-body">{t('away.text')}</p>}
        {near.groups.length > 0 && near.interpreted.length > 0 ? (
          <p class="govuk-body">{t('interpreted', { languages: named(ui, near.interpreted) })}</p>
        ) : null}
        {near.groups.map((group) => (
          <NeedCard ui={ui} group={group} wanted={wanted} />
        ))}
        <SectionHead id="puhelimet" title={t('lines')} />
        {lines
          .filter((line) => !isEmergency(line))
          .map((line) => (
            <LineCard ui={ui} line={line} level={3} />
          ))}
        <p>
          <Link href={href(ui, '/apua')}>{t('lines.all')}</Link>
        </p>
        <Card id="tieda" title={t('means.title')}>
          <CardBody>
            <ul class="govuk-list govuk-list--bullet">
              {(['means.1', 'means.2', 'means.3', 'means.4', 'means.5'] as const).map((key) => (
                <li>{t(key)}</li>
              ))}
            </ul>
            <p class="govuk-body">
              <Link href={href(ui, '/kysy')}>{t('ask')}</Link>
            </p>
          </CardBody>
        </Card>
      </Stack>
    </PublicPage>
  );
}
