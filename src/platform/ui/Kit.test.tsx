import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/texts.ts';
import { kitStates, sampleUi } from './Kit.states.tsx';

const assets = { css: 'page.0.css', js: 'page.0.js', icon: 'pair.0.svg', fonts: ['latin.0.woff2'] };
const draw = async (name: string, language: (typeof languages)[number], path?: string): Promise<string> => {
  const state = kitStates.find((kitState) => kitState.name === name);
  return String(await state?.render(sampleUi(language, assets, path)));
};
const every = kitStates.flatMap((state) => languages.map((language) => ({ name: state.name, language })));

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How JSX writes tags is no fault.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button'] }],
  },
});

describe('every state of the kit', () => {
  it.each(every)(
    '$name in $language has nothing inline that the content security policy would refuse',
    async ({ name, language }) => {
      const html = await draw(name, language);
      expect(
        html.match(/<[^>]*\s(style|on[a-z]+)=[^>]*>|<style|javascript:|<script(?![^>]*\ssrc=")[^>]*>/gi),
      ).toBeNull();
      expect(html.match(/(src|href|action)="(https?:)?\/\//g)).toBeNull();
    },
  );

  it.each(every)('$name in $language is valid', async ({ name, language }) => {
    const { results } = await validator.validateString(await draw(name, language));
    expect(
      results.flatMap((result) =>
        result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
      ),
    ).toEqual([]);
  });

  it.each(every)(
    '$name in $language says its language and leads every link inside the page to something',
    async ({ name, language }) => {
      const html = await draw(name, language);
      expect(html).toContain(`<html lang="${language}"`);
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
      const goals = [...html.matchAll(/(?:href="#|aria-labelledby="|for=")([^"]+)"/g)].map((match) => match[1]);
      const described = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap((match) =>
        (match[1] ?? '').split(' '),
      );
      expect([...goals, ...described].filter((id) => !ids.has(id))).toEqual([]);
    },
  );
});

describe('the page', () => {
  it('keeps path and query when the language is changed', async () => {
    const html = await draw('work', 'fi', '/t?tila=auki&sivu=2');
    expect(html).toContain('href="/sv/t?tila=auki&amp;sivu=2"');
    expect(html).toContain('href="/en/t?tila=auki&amp;sivu=2"');
  });

  it.each([
    ['fi', 'Virhe: '],
    ['sv', 'Fel: '],
    ['en', 'Error: '],
  ] as const)('says a mistake first in the title in %s', async (language, prefix) => {
    expect(await draw('note-form-errors', language)).toMatch(new RegExp(`<title>${prefix}`));
  });

  it('lists every mistake and leads each to its field, which says it again', async () => {
    const html = await draw('note-form-errors', 'fi');
    for (const field of ['kind', 'when', 'text', 'told']) expect(html).toContain(`<a href="#${field}">`);
    for (const id of ['kind-ryhma-virhe', 'when-virhe', 'text-virhe', 'told-virhe'])
      expect(html).toContain(`id="${id}"`);
    expect(html.indexOf('govuk-error-summary')).toBeLessThan(html.indexOf('class="rn-form"'));
  });

  it('tells a reader by name before the box is reached', async () => {
    const html = await draw('note-form', 'fi');
    expect(html.indexOf('Kuka tämän lukee')).toBeLessThan(html.indexOf('<textarea'));
    expect(html).toContain('Minna Laine');
  });

  it('carries the token of the session in every form that changes something', async () => {
    for (const { name, language } of every) {
      const html = await draw(name, language);
      expect(html.match(/<form method="post"/g)?.length ?? 0).toBe(
        html.match(/name="csrf" value="token"/g)?.length ?? 0,
      );
    }
  });

  it('draws no control among the forbidden ways of contact', async () => {
    const html = await draw('contact-states', 'fi');
    for (const part of html.split('class="rn-no"').slice(1))
      expect(part.slice(0, part.indexOf('</ul>'))).not.toMatch(/<(a|button|form|input)\b/);
  });

  it('offers nothing of a worker to one who is not signed in', async () => {
    const html = await draw('not-found', 'fi');
    expect(html).not.toContain('/fi/miksi');
    expect(html).not.toContain('/fi/minun');
  });
});
