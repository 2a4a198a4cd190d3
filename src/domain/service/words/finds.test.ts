import { expect, it } from 'vitest';
import { services } from '../../../../seeds/story/services.ts';
import { columnsOf } from '../document/columns.ts';
import { ownDocument } from '../document/own-document.ts';
import { ServiceIndex } from '../search/service-index.ts';
import { indexed } from '../service.queries.ts';
import { shippedWords } from './shipped-words.ts';
import type { Topic } from './topic.ts';

/** The directory of the story, without and with the words of the program. */
const directory = (): ServiceIndex => {
  const index = new ServiceIndex();
  for (const { waits: _, ...service } of services)
    index.put(indexed({ ...columnsOf(ownDocument(service)), id: service.key, version: 1, state: 'open' }));
  return index;
};
const plain = directory();
const worded = directory();
worded.say(shippedWords);

const answering = (topic: Topic): string[] =>
  services
    .filter(({ needs, serves = [] }) => [...needs, ...serves].some((each) => each === topic))
    .map(({ key }) => key);
const all = { most: 500 };

/** What somebody types, and what is meant by it. */
const typed: readonly (readonly [string, Topic])[] = [
  ['päihteet', 'substance-use'],
  ['alkoholi', 'substance-use'],
  ['lakimies', 'legal-aid'],
  ['paperiton', 'without-residence'],
  ['juridisk hjälp', 'legal-aid'],
  ['tolk', 'interpreting'],
  ['alkoholiongelma', 'substance-use'],
  ['huumeista', 'substance-use'],
  ['katkaisuhoitoon', 'substance-use'],
  ['missbruk', 'substance-use'],
  ['drugs', 'substance-use'],
  ['asianajajaa', 'legal-aid'],
  ['advokat', 'legal-aid'],
  ['I need a lawyer', 'legal-aid'],
  ['paperittomille', 'without-residence'],
  ['papperslösa', 'without-residence'],
  ['undocumented', 'without-residence'],
  ['tulkkia', 'interpreting'],
  ['interpreter', 'interpreting'],
  ['viittomakielen tulkki', 'interpreting'],
  ['apua velkoihin', 'money'],
  ['velkaneuvojalle', 'money'],
  ['skuldproblem', 'money'],
  ['hyra', 'housing'],
  ['häätö', 'housing'],
  ['homeless', 'housing'],
  ['oleskeluluvasta', 'residence'],
  ['uppehållstillstånd', 'residence'],
  ['passport', 'residence'],
  ['hammassärky', 'health'],
  ['tandläkare', 'health'],
  ['dentist', 'health'],
  ['raskaustesti', 'health'],
  ['ahdistusta', 'mental-health'],
  ['ångest', 'mental-health'],
  ['nightmares', 'mental-health'],
  ['traumaan', 'mental-health'],
  ['päiväkotiin', 'children-family'],
  ['vårdnad', 'children-family'],
  ['custody', 'children-family'],
  ['palkkasaatavat', 'work-study'],
  ['obetald lön', 'work-study'],
  ['unpaid wages', 'work-study'],
  ['kielikurssille', 'work-study'],
  ['ruokajono', 'everyday-life'],
  ['kläder', 'everyday-life'],
  ['food bank', 'everyday-life'],
  ['moskeija', 'social-network'],
  ['kyrkan', 'social-network'],
  ['lonely', 'social-network'],
  ['poliisille', 'safety'],
  ['besöksförbud', 'safety'],
  ['domestic violence', 'safety'],
  ['lapsen kanssa', 'children'],
  ['med barn', 'children'],
  ['nimettömästi', 'anonymous'],
  ['anonymously', 'anonymous'],
];

it.each(typed)('%s finds every service of %s', (words, topic) => {
  const found = worded.find({ words }, all).hits.map(({ id }) => id);
  expect(answering(topic).length).toBeGreaterThan(0);
  expect(answering(topic).filter((key) => !found.includes(key))).toEqual([]);
});

it.each(typed)('%s keeps what says it before what answers its meaning', (words) => {
  const firmly = plain.find({ words }, all).hits.filter(({ likeness }) => likeness !== 'near');
  const { hits } = worded.find({ words }, all);
  expect(hits.slice(0, firmly.length).map(({ id }) => id)).toEqual(firmly.map(({ id }) => id));
  expect(hits.slice(0, firmly.length).every(({ through }) => through === null)).toBe(true);
});

it('says by which word something was found, and of what that is a word', () => {
  const [hit] = worded.find({ words: 'alkoholiongelma' }).hits;
  expect(hit).toMatchObject({ likeness: null, through: { topic: 'substance-use', word: 'alkoholi', near: false } });
  expect(worded.find({ words: 'huoneklaut' }).hits[0]?.through).toMatchObject({ word: 'huonekalut', near: true });
});

it('narrows by what is chosen beside, and walks its pages without losing or doubling a service', () => {
  const words = 'turvakoti';
  const whole = worded.find({ words }, all).hits.map(({ id }) => id);
  const walked: string[] = [];
  for (let after: { id: string; rank: number } | undefined, more = true; more; ) {
    const page = worded.find({ words }, { after, most: 3 });
    walked.push(...page.hits.map(({ id }) => id));
    after = page.hits.at(-1);
    more = page.more;
  }
  expect(walked).toEqual(whole);
  const spoken = worded.find({ words, language: 'ar' }, all).hits.map(({ id }) => id);
  expect(spoken.length).toBeGreaterThan(0);
  expect(spoken.length).toBeLessThan(whole.length);
});

it('means nothing by words of no list, and nothing by what stands beside a word alone', () => {
  for (const words of ['different', 'parent company zzz', 'asdfgh', 'jag', 'katsastus'])
    expect(
      worded.find({ words }, all).hits.filter(({ through }) => through !== null),
      words,
    ).toEqual([]);
  expect(worded.find({ words: 'apua' }, all)).toEqual(plain.find({ words: 'apua' }, all));
});

it('tells what a word means where no service of that is left', () => {
  expect(worded.find({ words: 'alkoholi', region: 'nowhere', language: 'zu' }).total).toBe(0);
  expect(worded.meanings('alkoholi')).toEqual(['substance-use']);
  expect(worded.meanings('asdfgh')).toEqual([]);
});
