import { describe, expect, it } from 'vitest';
import { languages } from '../../../platform/i18n/texts.ts';
import { sampleUi } from '../../../platform/ui/Kit.states.tsx';
import { link, piece } from '../whole.fixtures.ts';
import { readFilter } from '../whole-filter.ts';
import { edgeLabel, groupQuery, lineOf, nodeWords, othersOf } from './node-words.ts';
import { WholePage } from './WholePage.tsx';

const today = '2026-11-24';
const none = readFilter({}, today);

describe('the line of a link', () => {
  it.each([
    ['told-by-her', 'certain', 'solid'],
    ['document', 'likely', 'solid'],
    ['seen', 'certain', 'solid'],
    ['told-by-other', 'certain', 'dashed'],
    ['other', 'likely', 'dashed'],
    ['told-by-her', 'uncertain', 'dotted'],
    ['told-by-other', 'not-known', 'dashed'],
    ['told-by-her', 'not-known', 'solid'],
  ] as const)('%s, %s is %s', (source, certainty, line) => {
    expect(lineOf({ source, certainty })).toBe(line);
  });

  it('has a word that asks where it is an assumption, and none where the columns say it', () => {
    const edge = (code: string, certainty = 'certain', times = 1) => ({
      id: 'e',
      from: 'a',
      to: 'b',
      links: Array.from({ length: times }, () => link('a', 'b', { code, certainty })),
    });
    expect(edgeLabel(edge('did'), 'fi')).toBe('teki');
    expect(edgeLabel(edge('did', 'uncertain'), 'fi')).toBe('teki?');
    expect(edgeLabel(edge('did', 'certain', 3), 'fi')).toBe('teki ×3');
    expect(edgeLabel(edge('was-done-to'), 'fi')).toBe('');
    expect(edgeLabel(edge('was-done-to', 'uncertain'), 'fi')).toBe('joutui kohteeksi?');
    expect(edgeLabel(edge('another-account-of'), 'sv')).toBe('annan berättelse');
  });
});

it('how much it was stands below the name, in the map and in its list', () => {
  const words = (sort: 'event' | 'thing', code: string, amount: string | null, language: 'fi' | 'sv' | 'en') => {
    const one = piece({ sort, code, amount, label: 'x', whenEdtf: '2021' });
    const node = {
      id: one.id,
      column: sort === 'event' ? ('events' as const) : ('money' as const),
      herself: false,
      pieces: [one],
    };
    return nodeWords(node, language, 'Raita', 400, () => undefined).facts.replaceAll('\u00a0', ' ');
  };
  expect(words('thing', 'debt', '500-700 EUR', 'fi')).toBe('velka, 500–700 €, 2021');
  expect(words('thing', 'debt', '~1500 EUR', 'sv')).toBe('skuld, ca 1 500 €, 2021');
  expect(words('event', 'paid', '~1500 EUR', 'fi')).toBe('2021, n. 1 500 €');
  expect(words('event', 'paid', null, 'fi')).toBe('2021');
});

describe('a group', () => {
  const group = { sort: 'event', code: 'threat', grain: 'year', from: '2024-01-01', until: '2024-12-31' } as const;

  it('opens by kind and time, and keeps the filter that is on', () => {
    const filter = readFilter({ means: ['isolation'] }, today);
    expect(groupQuery(group, filter)?.toString()).toBe(
      'means=isolation&kind=event.threat&from=2024-01-01&until=2024-12-31',
    );
    expect(groupQuery({ ...group, code: undefined, grain: 'years' }, none)?.get('kind')).toBeNull();
  });

  it('leads nowhere when nothing would be narrowed', () => {
    const inside = readFilter({ kind: 'event.threat', from: '2024-01-01', until: '2024-12-31' }, today);
    expect(groupQuery(group, inside)).toBeUndefined();
    expect(groupQuery({ sort: 'event', grain: 'sort' }, none)).toBeUndefined();
  });

  it('is called by its kind and says how many and when', () => {
    const pieces = Array.from({ length: 5 }, () => piece({ from: '2024-03-03', until: '2024-03-03' }));
    const words = nodeWords({ id: 'g', column: 'events', pieces, herself: false, group }, 'fi', '', 180);
    expect([words.title, words.facts]).toEqual(['Uhkaus', '5 tapahtumaa, 2024']);
  });
});

describe('what several organisations have recorded', () => {
  const own = piece({ label: 'oma' });
  const others = piece({ label: 'toisen', own: false, organisation: 'Pohjolan turva ry', organisationId: 'p' });
  const head = {
    id: 'abc123',
    code: 'T-ABC123',
    codeWord: 'Koivu',
    pronoun: null,
    state: 'open',
    version: 1,
    parts: [],
    reads: [],
    writes: [],
  } as const;
  const view = {
    head,
    view: null,
    filter: none,
    offered: { forms: [], means: [] },
    withoutTime: 0,
    focus: null,
    own: false,
    pieces: [own, others],
    links: [],
  };

  it('stands together with the name of the other one', () => {
    const node = (item: typeof own) => ({ id: item.id, column: 'events', pieces: [item], herself: false }) as const;
    expect([othersOf(node(own)), othersOf(node(others))]).toEqual([[], ['Pohjolan turva ry']]);
    expect(nodeWords(node(others), 'fi', '', 180).label).toContain('kirjannut Pohjolan turva ry');
  });

  it.each(languages)('says all parts of a person in its box in %s', (language) => {
    const also = ['helper', 'landlord'];
    const person = piece({ sort: 'actor', code: 'employer', label: 'Isännän veli', also });
    const { smallLines, facts } = nodeWords(
      { id: person.id, column: 'people', pieces: [person], herself: false },
      language,
      '',
      150,
    );
    expect(smallLines.join(' ')).toBe(facts);
    expect(facts.split(', ')).toHaveLength(3);
  });

  it.each([
    ['fi', 'ennen toista tapahtumaa: Lähti asunnosta'],
    ['sv', 'före en annan händelse: Lähti asunnosta'],
    ['en', 'before another event: Lähti asunnosta'],
  ] as const)('says on map and list which event it was before in %s', async (language, said) => {
    const left = piece({ code: 'left', label: 'Lähti asunnosta', when: '2026' });
    const before = piece({ anchor: 'before', anchorId: left.id });
    const html = String(
      await WholePage({ ...view, pieces: [left, before] }, sampleUi(language, { css: 'a.css', js: 'a.js' })),
    );
    const list = html.replace(/<svg[\s\S]*?<\/svg>/g, '');
    const map = [...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].join(' ');
    for (const part of [list, map]) expect(part.replace(/(?:<[^>]*>|\s)+/g, ' ')).toContain(said);
    // One that the map does not show is not named.
    const alone = String(
      await WholePage({ ...view, pieces: [before] }, sampleUi(language, { css: 'a.css', js: 'a.js' })),
    );
    expect(alone).not.toContain('Lähti asunnosta');
  });

  it.each(languages)('names all that have recorded below map and list in %s', async (language) => {
    const html = String(await WholePage(view, sampleUi(language, { css: 'a.css', js: 'a.js' })));
    expect(html.match(/Pohjolan turva ry, Saarni ry/g)).toHaveLength(2);
    expect(html).not.toMatch(/ style="/);
  });
});
