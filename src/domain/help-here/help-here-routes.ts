import type { Hono } from 'hono';
import { z } from 'zod';
import { html, json } from '../../platform/http/answer.ts';
import { type Faces, known, makeUi } from '../../platform/http/faces.ts';
import { optionalChoice, optionalText } from '../../platform/http/fields.ts';
import { acceptedLanguage, problemJson } from '../../platform/http/json-face.ts';
import { lastRead } from '../../platform/http/last-read.ts';
import { Problem } from '../../platform/http/problem.ts';
import { gather, parseInput } from '../../platform/http/read-input.ts';
import { type Language, languages } from '../../platform/i18n/texts.ts';
import { dayOf } from '../../platform/time/format.ts';
import { type Helpline, inOrder, isEmergency, publicLines } from '../helpline/index.ts';
import { domains } from '../need/index.ts';
import { readPublicServices } from './help-here.queries.ts';
import {
  helpNear,
  interpretedNear,
  languagesOffered,
  type NearService,
  type PublicService,
  regionsOffered,
  servicesNear,
  speaks,
  type Wanted,
} from './near.ts';
import { addressWith, HelpHerePage, slug } from './pages/HelpHerePage.tsx';

/** The address of the same as data. */
const jsonPath = '/api/v1/help-here';

const chosen = z.object({ region: optionalText(60), language: optionalText(20), need: optionalChoice(domains) });

interface Read {
  readonly services: readonly PublicService[];
  /** Whether they have been read at all: before that, and while the database is away, nobody knows that there are none. */
  readonly isRead: boolean;
  readonly lines: readonly Helpline[];
}

/** A choice that this page offers; what it does not offer is none. */
function offered({ services, lines }: Pick<Read, 'services' | 'lines'>, { region, language, need }: Wanted): Wanted {
  return {
    region: region !== undefined && regionsOffered(services).includes(region) ? region : undefined,
    language: language !== undefined && languagesOffered(services, lines).includes(language) ? language : undefined,
    need,
  };
}

/** The choices in the address of a page: it says nothing of what it does not know. */
function chosenIn(query: URLSearchParams): Wanted {
  const value = (name: string) => query.get(name) || undefined;
  return {
    region: value('region'),
    language: value('language'),
    need: domains.find((need) => need === value('need')),
  };
}

function serviceJson(service: NearService, language: Language): object {
  const { name, summary, description, eligibility, access, opening, phones, url } = service.said(language);
  const { provider, needs, regions, languages: spoken, whoPays, nameless, heard } = service;
  return {
    ...{ name, provider, about: summary ?? description, eligibility, howToBegin: access, opening, phones, url },
    ...{ needs, regions, languages: spoken, whoPays, nameless, heard },
  };
}

const lineJson = (line: Helpline, language: Language): object => {
  const { words, numbers, languages: spoken, interpreted, nameless, cost, source, sourceYear, checkedOn } = line;
  return { ...words[language], numbers, languages: spoken, interpreted, nameless, cost, source, sourceYear, checkedOn };
};

/**
 * Who helps in a region, for anybody: no session is looked at and no cookie is set, so that it is the same for everybody, and what is chosen is written
 * nowhere. The page stays in no browser, as that of the helplines; the data, which nobody opens in a browser, may be kept for a minute.
 * To be mounted before the endpoints.
 */
export function mountHelpHere(app: Hono, faces: Faces): void {
  const { auth } = faces.engine.pools;
  const services = lastRead<readonly PublicService[] | undefined>(
    () => readPublicServices(auth),
    undefined,
    () => faces.now().getTime(),
  );
  const lines = publicLines(faces);
  const read = async (request: Request): Promise<Read> => {
    const report = (error: unknown) => faces.report(error, request);
    const [theirs, numbers] = await Promise.all([services(report), lines(report)]);
    return { services: theirs ?? [], isRead: theirs !== undefined, lines: numbers };
  };

  for (const language of languages)
    app.get(`/${language}${slug}`, async ({ req }) => {
      const now = await read(req.raw);
      const url = new URL(req.url);
      const wanted = offered(now, chosenIn(url.searchParams));
      // The page in another language keeps what was chosen.
      const plain = new Request(new URL(addressWith({ language }, wanted), url));
      const view = { ...now, wanted, near: helpNear(now.services, wanted) };
      return html(HelpHerePage({ ui: makeUi(faces, plain, language), view }));
    });

  app.get(jsonPath, async ({ req }) => {
    const language = acceptedLanguage(req.raw);
    try {
      const asked = parseInput(chosen, gather(chosen, new URL(req.url).searchParams));
      const now = await read(req.raw);
      if (!now.isRead) throw new Problem('unavailable');
      const wanted = offered(now, asked);
      const wrong = (['region', 'language'] as const).filter((name) => wanted[name] !== asked[name]);
      if (wrong.length > 0)
        throw new Problem('invalid', { fields: wrong.map((field) => ({ field, reason: 'choose' })) });
      const near = servicesNear(now.services, wanted).filter(
        ({ needs }) => wanted.need === undefined || needs.includes(wanted.need),
      );
      const numbers = inOrder(now.lines, dayOf(faces.now())).filter(
        (line) => isEmergency(line) || speaks(line, wanted.language),
      );
      return json(
        {
          interpreted: interpretedNear(now.services, wanted.region),
          services: near.map((service) => serviceJson(service, language)),
          helplines: numbers.map((line) => lineJson(line, language)),
          offered: { regions: regionsOffered(now.services), languages: languagesOffered(now.services, now.lines) },
        },
        200,
        { 'cache-control': 'public, max-age=60', vary: 'accept-language' },
      );
    } catch (error) {
      return problemJson(faces, language, known(faces, error, req.raw));
    }
  });
}
