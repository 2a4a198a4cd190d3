import { expect, test } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { citeWords, isProvisionKey, provisionOf } from '../law/index.ts';
import { deadlineTexts } from './deadline.texts.ts';
import { dueBy, isInForce, isOffered, type Rule, shippedRules } from './deadline.ts';
import { lawWords } from './pages/rule-words.ts';

const ruleOf = (key: string): Rule => {
  const found = shippedRules.find((rule) => rule.key === key);
  if (!found) throw new Error(`No rule has the key ${key}.`);
  return found;
};

test('a main hearing is begun within the time, for whoever is held, with what makes the time another', () => {
  for (const key of ['trial.detained', 'trial.detained.oral']) {
    const { name, says } = ruleOf(key);
    expect(name.fi, key).toMatch(/alkaa.*vangittuna, matkustuskiellossa tai virantoimituksesta pidätettynä/);
    expect(says.fi, key).toMatch(/pääkäsittely aloitetaan/);
    expect(says.fi, key).toMatch(/vasta syytteen nostamisen jälkeen, aika lasketaan siitä päätöksestä/);
    expect(says.fi, key).toMatch(/muu tärkeä syy/);
    expect(says.fi, key).not.toMatch(/[Pp]idetään/);
  }
  const { says } = ruleOf('trial.child_victim');
  expect(says.fi).toMatch(/pääkäsittely aloitetaan 30 päivän kuluessa/);
  expect(says.fi).toMatch(/Jos pääkäsittely peruutetaan, uusi aloitetaan/);
  expect(says.fi).toMatch(/muu tärkeä syy/);
  expect(says.sv).toMatch(/påbörjas huvudförhandlingen/);
  expect(says.en).toMatch(/main hearing is begun/);
});

test('the urgent charging decision is there, as a local target that the prosecutor is asked by', () => {
  const rule = ruleOf('charge.urgent');
  expect(rule).toMatchObject({ law: 'rol-1-8a', owner: 'prosecutor', kind: 'target', event: 'to-prosecutor' });
  expect(isOffered(rule, '2026-11-28')).toBe(true);
  expect(dueBy(rule, '2026-11-02')).toBe('2026-12-02');
  expect(lawWords('fi', rule)).toContain('1:8 a (137/2023) (luettu, laki sellaisena kuin 10/2023)');
});

test('urgency for somebody under 18 is for the listed offences alone, and only since the law has it', () => {
  for (const key of ['investigation.child', 'charge.urgent', 'trial.child_victim']) {
    const rule = ruleOf(key);
    for (const [language, words] of [
      ['fi', ['seksuaalirikos', 'henkeään', 'terveyttään', 'vapauttaan', 'yksityisyyttään', 'rauhaansa', 'kunniaansa']],
      ['sv', ['sexualbrott', 'liv', 'hälsa', 'frihet', 'integritet', 'frid', 'ära']],
      ['en', ['sexual offence', 'life', 'health', 'liberty', 'privacy', 'peace', 'honour']],
    ] as const)
      for (const word of words) expect(rule.says[language], `${key} ${language}`).toContain(word);
    expect([isInForce(rule, '2023-09-30'), isInForce(rule, '2023-10-01')], key).toEqual([false, true]);
  }
});

test('that the law says without undue delay is said only where it does; a target without law says that it has none', () => {
  for (const language of languages) expect(deadlineTexts(language)('local.note')).not.toMatch(/viivyty|dröjsmål|delay/);
  const says = (key: string) => /ilman aiheetonta viivytystä/.test(ruleOf(key).says.fi);
  const saying = shippedRules.filter(({ key }) => says(key)).map(({ key }) => key);
  expect(saying).toEqual(['protection.assess', 'support.relay', 'investigation', 'investigation.stalled']);
  const own = ruleOf('news.told');
  expect([own.law, own.mark, lawWords('fi', own)]).toEqual([null, 'unverified', 'oma tavoite, ei laista']);
});

test('retention names the annex of the act, not a paragraph of our own papers', () => {
  const rule = ruleOf('retention');
  expect(lawWords('fi', rule)).toBe('asiakastietolaki, liite (luettu, laki sellaisena kuin 2026)');
  expect(isOffered(rule, '2026-11-28')).toBe(false);
});

test('a provision of the Criminal Code is read or quoted, not both', () => {
  const graver = provisionOf('rl-25-3a');
  expect(graver.mark).toBe('quoted');
  for (const language of languages) expect(citeWords(language, graver)).not.toMatch(/luettu|läst|\bread/);
  // Its maximum penalty, which was read, stands in the row on prescription.
  expect(ruleOf('charge.prescription.aggravated').law).toBe('rl-8-1');
});

test('every rule takes its time from its provision, or is a target of our own', () => {
  for (const rule of shippedRules) {
    if (rule.law === null) expect(rule.kind, rule.key).toBe('target');
    else expect(isProvisionKey(rule.law), rule.key).toBe(true);
    const given = rule.law === null ? [] : Object.values(provisionOf(rule.law).limits);
    if (rule.kind === 'act' || rule.kind === 'period') expect(given, rule.key).toContainEqual(rule.length);
    for (const language of languages)
      expect(lawWords(language, rule), rule.key).not.toMatch(/tarkist|kontroller|checked/);
  }
});
