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

test('every choice has all its forms in each language that asks for one, and only no choice names the client', () => {
  for (const table of Object.values(pronounForms))
    for (const pronoun of pronouns) {
      expect(Object.keys(table[pronoun])).toEqual(['they', 'them', 'their']);
      for (const form of Object.values(table[pronoun]))
        expect(/klient|client/.test(form), form).toBe(pronoun === 'none');
    }
});
