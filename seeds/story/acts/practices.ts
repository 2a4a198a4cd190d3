import { writePractice } from '../../../src/domain/own-practice/index.ts';
import { adoptPractice } from '../../../src/domain/practice/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays } from '../../../src/platform/time/format.ts';
import { at } from '../at.ts';
import { type Act, type CaseStory, leftBy } from '../script.ts';

/** What an organisation tells of its own way of working; the key is left for who takes it up. */
const writes =
  (leaves: string, practice: Omit<Sent<typeof writePractice>, 'ownerId' | 'reviewBy'>): Act =>
  async (scene) => {
    const reviewBy = addDays(scene.today, 360);
    const { key } = await scene.through(writePractice, { ...practice, ownerId: scene.worker.id, reviewBy });
    scene.left.set(leaves, key);
  };

type Said = Omit<Sent<typeof adoptPractice>, 'practiceKey' | 'sinceOn' | 'version'>;

/** What became of a practice, `seen` being the version that stood before. */
const tells =
  (practiceKey: string, said: Said, seen = 0): Act =>
  async (scene) => {
    const key = practiceKey.startsWith('left:') ? leftBy(scene, practiceKey) : practiceKey;
    await scene.through(adoptPractice, { ...said, practiceKey: key, sinceOn: scene.today, version: seen });
  };

/** How organisations of the story work, and what became of it: it concerns no case. */
export const library: CaseStory = {
  codeWord: 'käytännöt',
  steps: [
    at(120, '14.10', 'helmi', tells('first-talk-without-name', { state: 'considering' })),
    at(
      95,
      '9.40',
      'helmi',
      tells('first-talk-without-name', { state: 'in-use', adapted: 'Tukihenkilö mukana, omissa tiloissamme.' }, 1),
    ),
    at(
      80,
      '10.05',
      'helmi',
      writes('left:walk', {
        problemFi: 'Puhelimessa luottamusta ei synny',
        titleFi: 'Tavatkaa ensin kävellen',
        forWhomFi: 'Tukihenkilölle',
        saysFi: 'Olemme tehneet näin kahden vuoden ajan. Useampi on tullut toiseen tapaamiseen kuin ennen.',
        stepsFi:
          'Sopikaa reitti, jossa on ihmisiä mutta ei tuttuja.\nKävelkää puoli tuntia.\nKysy lopuksi, sopiiko tavata uudelleen.',
        limitsFi: 'Jos joku seuraa häntä, valitkaa sisätila.\nTalvella varatkaa lämmin paikka lähelle.',
        evidence: 'experience',
        themes: ['getting-help'],
        kinds: ['victim-support', 'ngo'],
        atNeeds: ['safety'],
        atSectors: ['near-ones'],
        atSteps: [],
        contact: 'tuki@saarni.example',
        state: 'published',
      }),
    ),
    at(
      70,
      '11.15',
      'lea',
      tells('first-talk-without-name', {
        ...{ state: 'given-up', adapted: 'Puhelimessa, ennen tapaamista.' },
        reason: 'Puhelimessa luottamusta ei syntynyt. Tapaaminen toimi paremmin.',
      }),
    ),
    at(
      65,
      '8.45',
      'timo',
      tells('first-talk-without-name', {
        ...{ state: 'in-use', adapted: 'Nimetty tutkija, siviilivaatteet.' },
        outcome: 'Aikaa varataan tunti, ei puolta.',
      }),
    ),
    at(60, '13.20', 'kristina', tells('left:walk', { state: 'in-use', adapted: 'Längs stranden, på svenska.' })),
    at(
      41,
      '15.30',
      'helmi',
      tells(
        'first-talk-without-name',
        {
          state: 'in-use',
          adapted: 'Tukihenkilö mukana, omissa tiloissamme.',
          outcome: 'Kysymykset oikeuksista tulivat esiin ennen ilmoitusta.',
        },
        2,
      ),
    ),
  ],
};
