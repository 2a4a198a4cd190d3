import { storyId } from './story-id.ts';

export interface StoryOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly region: string;
}

export const storyOrganisation = (region: string, key: string, name: string, kind: string): StoryOrganisation => ({
  id: storyId('organisation', key),
  name,
  kind,
  region,
});
const organisation =
  (region: string) =>
  (key: string, name: string, kind: string): StoryOrganisation =>
    storyOrganisation(region, key, name, kind);
const west = organisation('Länsirannikko');
const lakes = organisation('Järviseutu');
const south = organisation('Etelä');
const north = organisation('Pohjoinen');

/** All of them invented: no organisation, authority or unit of these names is meant. */
export const organisations = {
  saarni: west('saarni', 'Saarni ry', 'victim-support'),
  county: west('county', 'Länsirannikon hyvinvointialue', 'social-services'),
  kaisla: west('kaisla', 'Tukikeskus Kaisla', 'health-services'),
  halla: west('halla', 'Asianajotoimisto Halla', 'counsel'),
  lyhty: west('lyhty', 'Turvakoti Lyhty', 'shelter'),
  police: west('police', 'Länsirannikon rikostutkinta', 'police'),
  prosecutor: west('prosecutor', 'Länsirannikon syyttäjäosasto', 'prosecutor'),
  network: west('network', 'Länsirannikon alueverkosto', 'regional-network'),
  lakeCounty: lakes('lakeCounty', 'Järviseudun hyvinvointialue', 'social-services'),
  lakeChildren: lakes('lakeChildren', 'Järviseudun lastensuojelu', 'child-protection'),
  kuunari: lakes('kuunari', 'Kuunari ry', 'ngo'),
  niitty: lakes('niitty', 'Lakitoimisto Niitty', 'counsel'),
  fyren: south('fyren', 'Stödföreningen Fyren rf', 'victim-support'),
  southCounty: south('southCounty', 'Södra kustens välfärdsområde', 'social-services'),
  vagen: south('vagen', 'Skyddshemmet Vågen', 'shelter'),
  southPolice: south('southPolice', 'Etelän rikostutkinta', 'police'),
  ranta: south('ranta', 'Auttamisyksikkö Ranta', 'assistance-system'),
  permits: south('permits', 'Oleskelulupayksikkö Satama', 'immigration'),
  loimu: south('loimu', 'Tutkimuslaitos Loimu', 'research'),
  northCounty: north('northCounty', 'Pohjoisen hyvinvointialue', 'social-services'),
  kaarna: north('kaarna', 'Kaarna ry', 'ngo'),
  tuohus: north('tuohus', 'Turvakoti Tuohus', 'shelter'),
} satisfies Record<string, StoryOrganisation>;

export type OrganisationKey = keyof typeof organisations;
