import { type OrganisationKey, organisations } from './organisations.ts';
import { storyId } from './story-id.ts';

export interface StoryWorker {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly title: string;
  readonly roles: readonly string[];
  readonly language: 'fi' | 'sv' | 'en';
}

type Options = { roles?: readonly string[]; language?: StoryWorker['language'] };

export const storyWorker = (
  organisationId: string,
  name: string,
  title: string,
  { roles = ['worker'], language = 'fi' }: Options = {},
): StoryWorker => ({ id: storyId('worker', name), name, organisationId, title, roles, language });

const at =
  (organisation: OrganisationKey, language: StoryWorker['language'] = 'fi') =>
  (name: string, title: string, options: Options = {}): StoryWorker =>
    storyWorker(organisations[organisation].id, name, title, { language, ...options });

const saarni = at('saarni');
const county = at('county');
const kaisla = at('kaisla');
const halla = at('halla');
const lyhty = at('lyhty');
const police = at('police');
const prosecutor = at('prosecutor');
const lakeCounty = at('lakeCounty');
const lakeChildren = at('lakeChildren');
const kuunari = at('kuunari');
const niitty = at('niitty');
const fyren = at('fyren', 'sv');
const southCounty = at('southCounty', 'sv');
const vagen = at('vagen', 'sv');
const southPolice = at('southPolice');
const ranta = at('ranta');
const permits = at('permits');
const northCounty = at('northCounty');
const kaarna = at('kaarna');
const tuohus = at('tuohus');

const intake = { roles: ['worker', 'intake-worker'] };
const desk = { roles: ['intake-worker', 'organisation-admin'] };
const leader = { roles: ['worker', 'team-lead'] };
const officer = { roles: ['data-protection-officer'] };

/** The people of the story; the key is how its cases call them. */
export const workers = {
  anna: saarni('Anna Kallio', 'Tukihenkilö'),
  veikko: saarni('Veikko Salo', 'Tukihenkilö'),
  noora: saarni('Noora Paasi', 'Tukihenkilö'),
  eero: saarni('Eero Hiisi', 'Tukihenkilö'),
  helmi: saarni('Helmi Ranta', 'Vastaava tukihenkilö', leader),
  pirkko: saarni('Pirkko Laakso', 'Toimistonhoitaja', desk),
  kaarlo: saarni('Kaarlo Vesa', 'Tietosuojavastaava', officer),
  teppo: saarni('Teppo Lahti', 'Järjestelmän ylläpitäjä', { roles: ['system-admin'] }),

  minna: county('Minna Laine', 'Sosiaalityöntekijä'),
  jari: county('Jari Harju', 'Sosiaaliohjaaja'),
  maarit: county('Maarit Kivelä', 'Johtava sosiaalityöntekijä', leader),
  ritva: county('Ritva Sorsa', 'Palveluneuvoja, yhteydenotot', desk),
  olli: county('Olli Tamminen', 'Tietosuojavastaava', officer),

  oona: kaisla('Oona Virta', 'Kätilö'),
  hanna: kaisla('Hanna Mäki', 'Psykologi'),
  seija: kaisla('Seija Oja', 'Osastonsihteeri', desk),

  leo: halla('Leo Halla', 'Asianajaja'),
  sofia: halla('Sofia Kuusela', 'Lakimies'),
  tuula: halla('Tuula Niemi', 'Toimistosihteeri', desk),

  tiina: lyhty('Tiina Korpi', 'Ohjaaja'),
  katri: lyhty('Katri Saarela', 'Vastaava ohjaaja', leader),
  kirsi: lyhty('Kirsi Hauta', 'Päivystävä ohjaaja', desk),

  risto: police('Risto Aho', 'Tutkija, rikosylikonstaapeli'),
  helena: police('Helena Palo', 'Tutkinnanjohtaja, rikoskomisario'),
  timo: police('Timo Kari', 'Tutkintasihteeri', desk),

  elina: prosecutor('Elina Vuori', 'Erikoissyyttäjä'),
  pekka: prosecutor('Pekka Syrjä', 'Aluesyyttäjä', intake),

  sari: at('network')('Sari Nummi', 'Alueverkoston koordinaattori', {
    roles: ['network-coordinator', 'intake-worker'],
  }),

  kaisa: lakeCounty('Kaisa Lampi', 'Sosiaalityöntekijä'),
  mikko: lakeCounty('Mikko Saari', 'Sosiaaliohjaaja', intake),
  lea: lakeCounty('Lea Salmi', 'Johtava sosiaalityöntekijä', leader),

  johanna: lakeChildren('Johanna Rinne', 'Lapsen asioista vastaava sosiaalityöntekijä'),
  antti: lakeChildren('Antti Kangas', 'Perhetyöntekijä', intake),

  dina: kuunari('Dina Kovalenko', 'Työelämäneuvoja', { language: 'en' }),
  ville: kuunari('Ville Autio', 'Työelämäneuvoja', intake),

  petra: niitty('Petra Niitty', 'Asianajaja'),
  samuli: niitty('Samuli Korte', 'Lakimies', intake),

  maria: fyren('Maria Lindqvist', 'Stödperson'),
  johan: fyren('Johan Berg', 'Stödperson'),
  kristina: fyren('Kristina Holm', 'Ansvarig stödperson', { roles: ['worker', 'team-lead', 'intake-worker'] }),
  stina: fyren('Stina Ek', 'Dataskyddsombud', officer),

  saga: southCounty('Saga Ekholm', 'Socialarbetare'),
  peter: southCounty('Peter Nyström', 'Socialhandledare'),
  ulla: southCounty('Ulla Sandvik', 'Servicerådgivare', desk),

  camilla: vagen('Camilla Sund', 'Handledare'),
  eva: vagen('Eva Wikström', 'Ansvarig handledare', intake),

  kati: southPolice('Kati Laho', 'Tutkija, rikoskonstaapeli'),
  jukka: southPolice('Jukka Nevala', 'Tutkinnanjohtaja, rikoskomisario', intake),

  laura: ranta('Laura Heino', 'Ohjaaja'),
  tomi: ranta('Tomi Räsänen', 'Ohjaaja', intake),

  marko: permits('Marko Vasama', 'Ylitarkastaja'),
  jaana: permits('Jaana Koski', 'Tarkastaja', intake),

  iida: at('loimu')('Iida Sarka', 'Tutkija', { roles: ['researcher'], language: 'en' }),

  aila: northCounty('Aila Niva', 'Sosiaalityöntekijä'),
  jussi: northCounty('Jussi Kemppi', 'Sosiaaliohjaaja', intake),

  matti: kaarna('Matti Keto', 'Neuvoja'),
  liisa: kaarna('Liisa Halme', 'Neuvoja', intake),

  raija: tuohus('Raija Outa', 'Ohjaaja'),
  milla: tuohus('Milla Jänkä', 'Vastaava ohjaaja', intake),
} satisfies Record<string, StoryWorker>;

export type WorkerKey = keyof typeof workers;

/** Team leads and the workers over whom each is appointed. */
export const teams: readonly (readonly [lead: WorkerKey, led: readonly WorkerKey[]])[] = [
  ['helmi', ['anna', 'veikko', 'noora', 'eero']],
  ['maarit', ['minna', 'jari']],
  ['katri', ['tiina']],
  ['lea', ['kaisa', 'mikko']],
  ['kristina', ['maria', 'johan']],
];
