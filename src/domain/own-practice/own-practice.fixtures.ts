import { addDays, dayOf } from '../../platform/time/format.ts';

export const today = dayOf(new Date());

/** A practice as it is typed, in Finnish alone. */
export const typed = {
  problemFi: 'Puhelimessa ei synny luottamusta',
  titleFi: 'Tavatkaa ensin kävellen',
  forWhomFi: 'Tukihenkilölle',
  saysFi: 'Olemme tehneet näin kaksi vuotta.',
  stepsFi: 'Sopikaa reitti.\nKävelkää puoli tuntia.',
  limitsFi: 'Talvella sisätila on parempi.',
  evidence: 'experience',
  themes: ['getting-help'],
  kinds: ['victim-support'],
  atNeeds: ['safety'],
  atSectors: ['near-ones'],
  atSteps: ['hearing'],
  contact: 'tuki@saarni.example',
  reviewBy: addDays(today, 200),
  state: 'published',
};

/** The same in Swedish. */
export const inSwedish = {
  problemSv: 'I telefon uppstår inget förtroende',
  titleSv: 'Träffas först på en promenad',
  forWhomSv: 'För stödpersonen',
  saysSv: 'Vi har gjort så i två år.',
  stepsSv: 'Kom överens om vägen.',
  limitsSv: 'På vintern är det bättre inomhus.',
};
