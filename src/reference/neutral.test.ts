import { expect, test } from 'vitest';
import { languageOf } from '../platform/i18n/language-of.ts';
import { projectRoot } from '../platform/project-root.ts';
import { saidOnPages, sentencesInCode } from './said.ts';

/** Finnish has one word for everybody; these two languages have not. Swedish says the gender in denne and den ansvarige too. */
const gendered = {
  sv: /(?<!\p{L})(hon|henne|hennes|honom|han|hans|hen|hens|dennes?|den (?:ansvarige|misstänkte|anställde))(?!\p{L})/iu,
  // Not HE, as Finnish government bills are numbered.
  en: /\b([Ss]he|[Hh](er|ers|erself|e|im|is|imself))\b/,
};
/** In Finnish somebody becomes a woman or a man only by a noun; none may stand for the person or for a worker. */
const women = /(?<!\p{L})(?:(?:nais|mies)(?:asiak|työntekij|uhr)|rouva|neiti|herra)\p{L}*/iu;

test('nobody is called she or he in Swedish or English: pages speak of klienten, of the client', async () => {
  const said = await saidOnPages(projectRoot());
  const found = (['sv', 'en'] as const).flatMap((language) => {
    const texts = said.filter((item) => item.language === language);
    expect(texts.length).toBeGreaterThan(5000);
    return texts.filter(({ text }) => gendered[language].test(text));
  });
  expect(found).toEqual([]);
  expect(said.filter(({ language, text }) => language === 'fi' && women.test(text))).toEqual([]);
});

test('nor in what programs are told of operations and files, in templates of papers, or where the program is announced', () => {
  const said = sentencesInCode(projectRoot());
  for (const [part, least] of [
    ['publiccode.yml', 1],
    ['src/domain/need/view-needs.ts', 1],
    ['src/domain', 300],
  ] as const)
    expect(said.filter(({ place }) => place.includes(part)).length, part).toBeGreaterThanOrEqual(least);
  // Finnish he says they.
  expect(said.filter(({ text }) => gendered.en.test(text) && languageOf(text) !== 'fi')).toEqual([]);
});

test('each of these words would be found', () => {
  for (const text of [
    'Hon kom.',
    'Fråga henne.',
    'hennes ord',
    'Han kom.',
    'hans',
    'hen kan',
    'dennes krets',
    'den ansvarige',
  ])
    expect(gendered.sv.test(text), text).toBe(true);
  for (const text of ['She came.', 'ask her', 'hers', 'He came.', 'his words', 'by herself'])
    expect(gendered.en.test(text), text).toBe(true);
  for (const text of ['Naisasiakkaat', 'naisasiakas', 'rouvan']) expect(women.test(text), text).toBe(true);
  for (const text of ['handling', 'hänvisning', 'anhörig', 'HE 90/2025', 'there', 'this', 'naisten'])
    expect(gendered.sv.test(text) || gendered.en.test(text) || women.test(text), text).toBe(false);
});
