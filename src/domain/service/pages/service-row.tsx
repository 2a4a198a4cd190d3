import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf } from '../../../platform/time/format.ts';
import { href, Link, type Row, type Ui } from '../../../platform/ui/index.ts';
import { everywhere } from '../fit.ts';
import { regionName } from '../region/region.ts';
import { serviceTexts } from '../service.texts.ts';
import { nameIn } from '../service.ts';
import type { OfferedService, ServiceRow } from '../service.view.ts';
import { fitWords } from './fit-words.ts';
import { languageName } from './language-name.ts';
import { waitingWords } from './waiting-words.ts';

export const regionWord = (ui: Ui, region: string): string =>
  region === everywhere ? serviceTexts(ui.language)('everywhere') : regionName(ui.language, region);

const most = 3;
/** The first few of many, and how many more there are. */
export const firstFew = (ui: Ui, all: readonly string[]): string =>
  all.length <= most + 1
    ? all.join(', ')
    : serviceTexts(ui.language)('and-more', { some: all.slice(0, most).join(', '), n: all.length - most });

const languagesOf = (ui: Ui, { languages }: ServiceRow): string =>
  firstFew(
    ui,
    languages.map((language) => languageName(ui.language, language)),
  );

const linkTo = (ui: Ui, service: ServiceRow): JSX.Element => (
  <Link href={href(ui, `/palvelut/${service.id}`)}>{nameIn(service.words, ui.language)}</Link>
);

/** A service as a line where it is offered for something: whose it is, why it suits and what does not. */
export const offeredRow = (ui: Ui, service: OfferedService): Row => ({
  title: linkTo(ui, service),
  facts: [service.provider, languagesOf(ui, service)],
  text: fitWords(ui.language, service),
});

/** A service as a line of a list. */
export function serviceRow(ui: Ui, service: ServiceRow, why?: string): Row {
  const t = serviceTexts(ui.language);
  const waiting = waitingWords(ui.language, dayOf(ui.now), service);
  const facts: Child[] = [
    service.provider,
    firstFew(
      ui,
      service.regions.map((region) => regionWord(ui, region)),
    ),
    languagesOf(ui, service),
    ...service.serves.map((serve) => t(`serves.${serve}` as 'serves.children')),
    service.whoPays === 'not-known' ? '' : t(`pays.${service.whoPays}`),
    why ?? '',
  ];
  return {
    title: linkTo(ui, service),
    facts,
    text: waiting ? t('waiting', { what: waiting }) : undefined,
  };
}
