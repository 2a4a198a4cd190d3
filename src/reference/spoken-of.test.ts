import { expect, test } from 'vitest';
import { pronounForms, pronouns } from '../platform/i18n/pronouns.ts';
import { projectRoot } from '../platform/project-root.ts';
import { saidOnPages } from './said.ts';

const forms = /\{(they|them|their|They|Their)\}/;

test('texts that speak of the person draw the words from the one table of forms, and do not name the client besides', async () => {
  const drawing = (await saidOnPages(projectRoot())).filter(({ text }) => forms.test(text));
  for (const language of ['sv', 'en'] as const)
    expect(drawing.filter((item) => item.language === language).length).toBeGreaterThan(50);
  expect(drawing.filter(({ language }) => language === 'fi')).toEqual([]);
  expect(drawing.filter(({ text }) => /klienten|the client/i.test(text))).toEqual([]);
});

/** Of whom or of what a text beside the client says *they*: none of it is the client. */
const ofOthers = [
  ...['that they have recorded', 'before they are handed over', 'or end their access', 'They are joined'],
  ...['what happened as an adult they are', 'or were they needed', 'and are they safe', 'whether they are given'],
  ...['these will read them', 'general acts on them', 'each of them', 'as the client tells of them'],
];
const theyOfClient = /themself|\bclients?\b.*\b(?:they|them|theirs?|themselves)\b/is;

test('an English text that names the client says no they, their or themself of the one who chose another word or was not asked', async () => {
  const english = (await saidOnPages(projectRoot())).filter(({ language }) => language === 'en');
  const found = english.flatMap(({ place, text }) => {
    const rest = ofOthers.reduce((left, words) => left.replaceAll(words, ''), text);
    return theyOfClient.test(rest) ? [`${place}: ${text}`] : [];
  });
  expect(found).toEqual([]);
  expect(ofOthers.filter((words) => !english.some(({ text }) => text.includes(words)))).toEqual([]);
  for (const text of ['the client themself', 'The client decided on their money', 'as told by themself'])
    expect(theyOfClient.test(text), text).toBe(true);
});

test('every choice has all its forms in each language that asks for one, and only no choice names the client', () => {
  for (const table of Object.values(pronounForms))
    for (const pronoun of pronouns) {
      expect(Object.keys(table[pronoun])).toEqual(['they', 'them', 'their']);
      for (const form of Object.values(table[pronoun]))
        expect(/klient|client/.test(form), form).toBe(pronoun === 'none');
    }
});
