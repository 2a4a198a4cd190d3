import { expect, test } from 'vitest';
import { beginningOf, formsOf, isForm } from './inflected.ts';

/** Words of every kind that a name may be, with forms as they stand in a sentence. */
const said: Readonly<Record<string, string>> = {
  lyhty:
    'lyhty lyhdyn lyhtyä lyhdyssä lyhdystä lyhtyyn lyhdyllä lyhdyltä lyhdylle lyhtynä lyhdyksi lyhdyttä lyhdyt lyhtyjen lyhtyjä lyhdyissä',
  lampi: 'lammen lampea lammessa lammesta lampeen lammella lampena lammeksi lammissa lampia',
  lukki: 'lukin lukkia lukissa lukkiin lukille',
  kukka: 'kukan kukkaa kukassa kukkaan kukille kukkia',
  ranta: 'rannan rantaa rannassa rantaan rannalla rannoilla',
  silta: 'sillan siltaa sillassa siltaan silloilla',
  virta: 'virran virtaa virrassa virtaan',
  kaupunki: 'kaupungin kaupunkia kaupungissa kaupunkiin',
  puku: 'puvun pukua puvussa pukuun',
  polku: 'polun polkua polussa polkuun poluilla',
  jälki: 'jäljen jälkeä jäljessä jälkeen',
  apu: 'avun apua avussa apuun',
  katu: 'kadun katua kadulla kadulle katuun',
  vesi: 'veden vettä vedessä veteen',
  saari: 'saaren saarta saaressa saareen saarilla',
  lumi: 'lumen lunta lumessa lumeen',
  ovi: 'oven ovea ovessa oveen',
  lasi: 'lasin lasia lasissa lasiin',
  sade: 'sateen sadetta sateessa sateeseen sateella',
  hanke: 'hankkeen hanketta hankkeessa hankkeeseen',
  tuohus: 'tuohuksen tuohusta tuohuksessa tuohuksesta tuohukseen tuohukselle',
  rauhallisuus: 'rauhallisuuden rauhallisuutta rauhallisuudessa rauhallisuuteen',
  taivas: 'taivaan taivasta taivaassa taivaaseen',
  rakas: 'rakkaan rakasta rakkaassa',
  kallis: 'kalliin kallista kalliissa kalliiseen',
  valkonen: 'valkosen valkosta valkosessa valkoseen valkosella',
  mies: 'miehen miestä miehessä mieheltä mieheen miehille miesten',
  kalamies: 'kalamiehen kalamiestä kalamiehelle',
  avain: 'avaimen avainta avaimessa avaimeen',
  sävel: 'sävelen säveltä sävelessä säveleen',
  kevät: 'kevään kevättä keväässä kevääseen',
  olut: 'oluen olutta oluessa',
  manner: 'mantereen manteretta mantereella',
  kallio: 'kallion kalliota kalliossa kallioon kalliolla',
  maa: 'maan maata maassa maahan maalla',
  tuulia: 'tuulian tuuliaa tuuliassa tuuliaan tuulialle',
  kide: 'kiteen kidettä kiteessä',
  vågen: 'vågens vågenin vågenissa vågenia vågeniin vågenille',
  lykta: 'lyktan lyktans lyktas lyktor lyktorna',
  fyr: 'fyren fyrens fyrar fyrarna fyrin',
  hus: 'huset husets hus',
};

for (const [name, forms] of Object.entries(said))
  test(`${name} is found in all its forms`, () => {
    expect(forms.split(' ').filter((form) => !isForm(form, formsOf(name)))).toEqual([]);
  });

test('what is hung on a form is seen through: also, whether, and whose it is', () => {
  for (const word of ['lyhdyssäkin', 'lyhdystäkö', 'lyhtyhän', 'lyhdyssämme', 'lyhdyssään', 'lyhtymme', 'lyhdyltäkään'])
    expect([word, isForm(word, formsOf('lyhty'))]).toEqual([word, true]);
});

test('words that begin alike are other words', () => {
  const others = ['lyhyt', 'lyhyesti', 'lyhentää', 'lyhtypylväs', 'lyhtynen', 'tuohi', 'tuohesta', 'vågor', 'lampaan'];
  for (const name of ['lyhty', 'tuohus', 'vågen', 'lampi'])
    expect(others.filter((word) => isForm(word, formsOf(name)))).toEqual([]);
});

test('all forms begin as one beginning says, so that a text without it needs no further look', () => {
  for (const name of Object.keys(said)) {
    const forms = formsOf(name);
    const begin = beginningOf(forms);
    expect([...forms].every((form) => form.startsWith(begin))).toBe(true);
  }
  expect(beginningOf(formsOf('lyhty'))).toBe('lyh');
});
