import { describe, expect, it } from 'vitest';
import { Problem } from '../http/problem.ts';
import { languages, texts } from '../i18n/texts.ts';
import { boundFields, DateField, RadioGroup, Select, TextArea, TextField, Tick } from './index.ts';
import { sampleUi } from './Kit.states.tsx';

const words = {
  'field.area': 'Alue',
  'field.hers': 'Mitä hän sanoo?',
  'field.hers.hint': 'Enintään {most} merkkiä.',
  'field.seenOn': 'Päivä',
  'field.days': 'Päiviä',
  'field.told': 'Kerrottu',
  'field.phases': 'Vaiheet',
  'field.starts': 'Alkaa',
  'field.happened': 'Milloin',
  'review.day': 'Tarkistuspäivä',
  'area.money': 'raha',
  'area.money.hint': 'Velat ja tuet',
  'area.home': 'koti',
  'error.seenOn.future': 'Päivä on tulevaisuudessa.',
  'error.hers.required': 'Kirjoita.',
} as const;
const sampleTexts = texts({ fi: words, sv: words, en: words });
const ui = sampleUi('fi', { css: 'page.0.css', js: 'page.0.js' });
const html = (drawn: unknown) => String(drawn);
const areas = ['money', 'home'] as const;
const kept = {
  area: 'home',
  hers: 'Väsynyt',
  seenOn: '2026-11-24',
  days: 4,
  told: true,
  starts: '2026-11-24T07:30:00Z',
};
const back = (values: Record<string, string | string[]>, field = 'seenOn', reason = 'future') => ({
  values,
  problem: new Problem('invalid', { fields: [{ field, reason }] }),
});

describe('fields bound by their names', () => {
  const f = boundFields({ ui, texts: sampleTexts, from: kept });
  const options = [
    { value: 'money', label: 'raha', hint: 'Velat ja tuet' },
    { value: 'home', label: 'koti', hint: undefined },
  ];

  it('are drawn as the same field written out in full', () => {
    expect(html(f.select('area', areas))).toBe(
      html(<Select ui={ui} name="area" label="Alue" value="home" options={options} />),
    );
    expect(html(f.radio('area', areas, { large: true }))).toBe(
      html(<RadioGroup ui={ui} name="area" label="Alue" value="home" options={options} large />),
    );
    expect(html(f.area('hers', { most: 400, rows: 3, optional: true }))).toBe(
      html(
        <TextArea
          ui={ui}
          name="hers"
          label="Mitä hän sanoo?"
          hint="Enintään 400 merkkiä."
          value="Väsynyt"
          rows={3}
          optional
        />,
      ),
    );
    expect(html(f.day('seenOn'))).toBe(html(<DateField ui={ui} name="seenOn" label="Päivä" value="24.11.2026" />));
    expect(html(f.text('days', { width: 'date', inputMode: 'numeric' }))).toBe(
      html(<TextField ui={ui} name="days" label="Päiviä" value="4" width="date" inputMode="numeric" />),
    );
    expect(html(f.tick('told'))).toBe(html(<Tick ui={ui} name="told" label="Kerrottu" checked />));
    expect(html(f.time('starts'))).toContain('value="9.30"');
    expect(html(f.when('happened', { first: '2023-21' }))).toContain('value="kevät 2023"');
  });

  it('hold what was typed before what is kept, and what is kept before what they begin with', () => {
    const filled = (from: object | undefined, state = back({ seenOn: '31.2.2026', told: 'on' })) =>
      boundFields({ ui, texts: sampleTexts, state, from });
    expect(html(filled(kept).day('seenOn'))).toContain('value="31.2.2026"');
    expect(html(filled({ told: false }).tick('told'))).toContain('checked');
    expect(
      html(filled({ phases: ['home'] }, { ...back({ phases: ['money'] }) }).checks('phases', areas, { words: 'area' })),
    ).toMatch(/value="money" checked(?!.*checked)/);
    expect(html(f.day('seenOn', { first: '2026-01-01' }))).toContain('value="24.11.2026"');
    const fresh = boundFields({ ui, texts: sampleTexts });
    expect(html(fresh.day('seenOn', { first: '2026-01-01' }))).toContain('value="1.1.2026"');
    expect(html(fresh.tick('told'))).not.toContain('checked');
  });

  it('do not begin anew when a form comes back without the field', () => {
    const emptied = boundFields({ ui, texts: sampleTexts, state: back({}), from: kept });
    expect(html(emptied.tick('told'))).not.toContain('checked');
    expect(html(emptied.area('hers', { most: 400 }))).not.toContain('Väsynyt');
  });

  it('are touched by what is wrong, and by what is typed other than it is kept, a time or a day in words too', () => {
    const from = { ...kept, happened: '2023-21', phases: ['money', 'home'] };
    const sent = {
      hers: 'Väsynyt',
      seenOn: '24.11.2026',
      happened: 'kevät 2023',
      days: '4',
      phases: ['money', 'home'],
    };
    const form = (values: Record<string, string | string[]>, wrong = 'area') =>
      boundFields({ ui, texts: sampleTexts, from, state: back({ ...sent, ...values }, wrong, 'choose') });
    const names = Object.keys(sent);
    expect(names.filter((name) => form({}).isTouched(name))).toEqual([]);
    expect(names.filter((name) => form({ happened: 'kesä 2023', phases: 'money', days: '' }).isTouched(name))).toEqual([
      ...['happened', 'days', 'phases'],
    ]);
    expect(form({}, 'hers').isTouched('seenOn', 'hers')).toBe(true);
    expect(boundFields({ ui, texts: sampleTexts, from }).isTouched(...names)).toBe(false);
  });

  it('tell what is wrong, with the label where the message does not name the field', () => {
    const own = boundFields({ ui, texts: sampleTexts, state: back({}) });
    expect(html(own.day('seenOn'))).toContain('Päivä on tulevaisuudessa.');
    const general = boundFields({ ui, texts: sampleTexts, state: back({}, 'area', 'choose'), labels: ['area'] });
    expect(html(general.select('area', areas))).toContain('Valitse vaihtoehto.');
    expect(general.errors.all).toEqual([{ field: 'area', message: 'Alue: Valitse vaihtoehto.' }]);
  });

  it('have their labels under another word where two forms have a field of the same name', () => {
    const review = boundFields({ ui, texts: sampleTexts, under: 'review' });
    expect(html(review.day('day'))).toContain('Tarkistuspäivä');
  });

  it('begin the words of codes with a capital letter where asked', () => {
    expect(html(f.radio('area', areas, { capitals: true }))).toContain('Raha');
  });

  it('do not compile for a misspelt name or code', () => {
    // @ts-expect-error there is no label field.aera
    expect(html(f.text('aera'))).toContain('name="aera"');
    // @ts-expect-error there are no words area.mony
    expect(html(f.select('area', ['mony']))).toContain('value="mony"');
    // @ts-expect-error the hint of a code is no field
    expect(html(boundFields({ ui, texts: sampleTexts, under: 'area' }).text('money.hint'))).toContain(
      'name="money.hint"',
    );
  });
});

describe('shared texts', () => {
  const shared = texts({
    fi: { by: 'kirjaaja', day: 'jaettu' },
    sv: { by: 'antecknare', day: 'delad' },
    en: { by: 'author', day: 'shared' },
  });
  const own = texts({ fi: { day: 'oma' }, sv: { day: 'egen' }, en: { day: 'own' } }, shared);

  it('are there in every language, and own words win', () => {
    expect(languages.map((language) => own(language)('by'))).toEqual(['kirjaaja', 'antecknare', 'author']);
    expect(languages.map((language) => own(language)('day'))).toEqual(['oma', 'egen', 'own']);
    expect(own('fi')('save')).toBe('Tallenna');
    expect(own.find('sv', 'by')).toBe('antecknare');
    expect(own.find('sv', 'nothing')).toBeUndefined();
    expect(Object.keys(own.catalogues.fi)).toEqual(['day']);
  });

  it('do not make an unknown or missing key compile', () => {
    // @ts-expect-error there is no such text
    expect(own('fi')('nothing')).toBe('');
    // @ts-expect-error the Swedish text is missing
    texts({ fi: { a: 'a', b: 'b' }, sv: { a: 'a' }, en: { a: 'a', b: 'b' } }, shared);
  });
});
