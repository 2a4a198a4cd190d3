import { describe, expect, it } from 'vitest';
import { link, piece } from '../whole.fixtures.ts';
import { narrow, sharesDays, type WholeFilter } from './filter.ts';
import { sayHeading } from './say-heading.ts';

const she = piece({ sort: 'actor', code: 'herself' });
const owner = piece({ sort: 'actor', code: 'employer', label: 'mies, jolla on ravintola' });
const stranger = piece({ sort: 'actor', code: 'bystander' });
const debt = piece({ sort: 'thing', code: 'debt', label: 'velka' });
const offer = piece({ code: 'promised', from: '2024-03-01', until: '2024-05-31', means: ['false-promises'] });
const work = piece({ code: 'worked', from: '2025-01-01', until: '2025-12-31' });
const threat = piece({ code: 'threat', from: '2025-06-01', until: '2025-06-01', means: ['debt-bondage'] });
const message = piece({ code: 'message', means: ['debt-bondage'] });
const labour = piece({
  sort: 'exploitation',
  code: 'labour',
  status: 'possible',
  from: '2025-01-01',
  until: '2025-12-31',
});
const control = piece({ sort: 'control', code: 'isolation', status: 'observed' });
const links = [
  link(owner.id, work.id),
  link(owner.id, threat.id),
  link(owner.id, offer.id),
  link(she.id, work.id, { code: 'was-done-to' }),
  link(threat.id, debt.id, { code: 'concerned' }),
  link(stranger.id, offer.id, { code: 'saw' }),
];
const whole = { pieces: [she, owner, stranger, debt, offer, work, threat, message, labour, control], links };
const none: WholeFilter = { form: [], means: [] };
const kept = (filter: Partial<WholeFilter>) => narrow(whole, { ...none, ...filter }).pieces;

describe('narrowing the whole', () => {
  it('leaves means, factors and forms out of the map and the rest in it', () => {
    expect(kept({})).toEqual([she, owner, stranger, debt, offer, work, threat, message]);
    expect(narrow(whole, none).links).toEqual(links);
  });

  it('by means keeps the events that carry it, what is linked to them, and her', () => {
    expect(kept({ means: ['debt-bondage'] })).toEqual([she, owner, debt, threat, message]);
  });

  it('by form keeps what belongs to it by kind or by time', () => {
    expect(kept({ form: ['labour'] })).toEqual([she, owner, debt, work, threat]);
    expect(kept({ form: ['begging'] })).toEqual([she]);
  });

  it('by time keeps what may lie in it, and tells how many had no time', () => {
    const made = narrow(whole, { ...none, from: '2024-05-01', until: '2024-12-31' });
    expect(made.pieces).toEqual([she, owner, stranger, offer]);
    expect(made.withoutTime).toBe(1);
  });

  it('opens a group by its kind', () => {
    expect(kept({ kind: 'event.threat' })).toEqual([she, owner, debt, threat]);
    expect(kept({ kind: 'actor.bystander' })).toEqual([she, stranger, offer]);
  });

  it('keeps no link to what it leaves out', () => {
    const { pieces, links: left } = narrow(whole, { ...none, kind: 'event.threat' });
    const ids = new Set(pieces.map(({ id }) => id));
    expect(left.every((item) => ids.has(item.fromId) && ids.has(item.toId))).toBe(true);
    expect(left).toHaveLength(2);
  });

  it.each([
    [null, null, '2024-01-01', '2024-12-31', false],
    ['2024-12-31', null, '2024-01-01', '2024-12-31', true],
    [null, '2024-01-01', '2024-01-01', undefined, true],
    ['2023-01-01', '2023-12-31', '2024-01-01', undefined, false],
    ['2025-01-01', '2025-01-01', undefined, '2024-12-31', false],
  ])('%s–%s and %s–%s share days: %s', (from, until, begin, end, expected) => {
    expect(sharesDays({ from, until }, { from: begin, until: end })).toBe(expected);
  });
});

describe('the sentence above the map', () => {
  it('names the person or thing that the most events are linked to, with the years', () => {
    expect(sayHeading(whole)).toEqual({
      says: 'person-joins',
      piece: owner,
      events: 3,
      years: { first: '2024', last: '2025' },
    });
  });

  it('says no year where one of the events has none, or no first or last day', () => {
    for (const time of [
      { from: null, until: null, whenEdtf: null },
      { from: null, until: '2015-12-31', whenEdtf: '[..2015]' },
    ]) {
      const vague = piece({ code: 'paid', ...time });
      const more = { pieces: [...whole.pieces, vague], links: [...links, link(owner.id, vague.id, { code: 'did' })] };
      expect(sayHeading(more)).toMatchObject({ events: 4, years: { first: undefined, last: undefined } });
    }
  });

  it('names the thing when both join as many', () => {
    const more = [offer, work].map((item) => link(item.id, debt.id, { code: 'concerned' }));
    expect(sayHeading({ ...whole, links: [...links, ...more] })).toMatchObject({ says: 'thing-joins', events: 3 });
  });

  it('never says it of her', () => {
    const hers = [offer, work, threat].map((item) => link(she.id, item.id, { code: 'was-done-to' }));
    expect(sayHeading({ pieces: whole.pieces, links: hers }).says).toBe('links');
  });

  it('tells of events that led to one another, also when somebody has drawn a circle', () => {
    const chain = [
      [offer, work],
      [work, threat],
      [threat, offer],
    ].map(([one = offer, other = offer]) => link(one.id, other.id, { code: 'led-to' }));
    expect(sayHeading({ pieces: whole.pieces, links: chain })).toEqual({ says: 'follows', events: 3 });
  });

  it('counts where nothing joins, and says so where nothing is linked or recorded', () => {
    expect(sayHeading({ ...whole, links: links.slice(3) })).toEqual({ says: 'links', pieces: 10, links: 3 });
    expect(sayHeading({ ...whole, links: [] })).toEqual({ says: 'no-links', pieces: 10 });
    expect(sayHeading({ pieces: [], links: [] })).toEqual({ says: 'nothing' });
  });
});
