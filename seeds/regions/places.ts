import { regionName } from '../../src/domain/service/index.ts';
import { type StoryOrganisation, storyOrganisation } from '../story/organisations.ts';
import { type StoryWorker, storyWorker } from '../story/workers.ts';

/** Who opened a case first, and who leads it: one account each. All of them invented, as are the numbers. */
export interface Office {
  readonly organisation: StoryOrganisation;
  readonly worker: StoryWorker;
}

const office = (region: string, name: string, kind: string, worker: string, title: string): Office => {
  const organisation = storyOrganisation(region, name, name, kind);
  return { organisation, worker: storyWorker(organisation.id, worker, title) };
};

/** A county by its code, of how many in a thousand cases it is, the organisation that leads them there, and its worker. */
const inCounties: readonly (readonly [county: string, share: number, name: string, worker: string])[] = [
  ['01', 14, 'Tukitupa Kallionkieleke ry', 'Annukka Rauhala'],
  ['02', 29, 'Tukitupa Lammenranta ry', 'Birgitta Ahlfors'],
  ['03', 72, 'Tukitupa Merimetso ry', 'Carita Lund'],
  ['04', 61, 'Tukitupa Lentokivi ry', 'Daniela Orava'],
  ['05', 84, 'Tukitupa Saaristo ry', 'Eila Turunen'],
  ['06', 31, 'Tukitupa Joensuisto ry', 'Filippa Kanerva'],
  ['07', 24, 'Tukitupa Harjunpää ry', 'Greta Valkama'],
  ['08', 108, 'Tukitupa Koskenniska ry', 'Heidi Pohjola'],
  ['09', 37, 'Tukitupa Vesijärvi ry', 'Irja Suonpää'],
  ['10', 21, 'Tukitupa Satamatie ry', 'Jonna Kymi'],
  ['11', 13, 'Tukitupa Rajakivi ry', 'Kerttu Imatra'],
  ['12', 12, 'Tukitupa Selkäsaari ry', 'Lempi Savola'],
  ['13', 43, 'Tukitupa Puijonrinne ry', 'Mirja Kallavesi'],
  ['14', 27, 'Tukitupa Vaaranlaki ry', 'Nelli Pielinen'],
  ['15', 51, 'Tukitupa Jyvänen ry', 'Oili Tourula'],
  ['16', 22, 'Tukitupa Lakeus ry', 'Paula Jokela'],
  ['17', 41, 'Stödstugan Replot rf', 'Rut Holmström'],
  ['18', 9, 'Tukitupa Hiekkasärkkä ry', 'Siiri Kokkola'],
  ['19', 63, 'Tukitupa Oulunkoski ry', 'Terhi Merikoski'],
  ['20', 8, 'Tukitupa Korpimaa ry', 'Unelma Kajava'],
  ['21', 33, 'Tukitupa Tunturi ry', 'Valma Saana'],
  ['90', 190, 'Tukitupa Kivikatu ry', 'Wilma Hakala'],
  ['91', 7, 'Stödstugan Kobba rf', 'Ylva Eklund'],
];

export interface Place extends Office {
  /** The code of the county. */
  readonly county: string;
  readonly share: number;
}

export const places: readonly Place[] = inCounties.map(([county, share, name, worker]) => ({
  ...office(regionName('fi', county), name, 'ngo', worker, 'Tukihenkilö'),
  ...{ county, share },
}));

/** They work in the whole country: who opened a case and left it to whoever leads it, and who takes part besides. */
const everywhere = (name: string, kind: string, worker: string, title: string): Office =>
  office(regionName('fi', '90'), name, kind, worker, title);
export const openers = {
  authority: everywhere('Tutkintayksikkö Majakka', 'police', 'Xenia Vartio', 'Tutkija'),
  'social-health': everywhere('Terveysneuvonta Lähde', 'health-services', 'Åsa Brunn', 'Terveydenhoitaja'),
} as const;
export const assistance = everywhere('Auttamisyksikkö Niemi', 'assistance-system', 'Ölle Niemelä', 'Ohjaaja');

export const offices: readonly Office[] = [...places, ...Object.values(openers), assistance];
