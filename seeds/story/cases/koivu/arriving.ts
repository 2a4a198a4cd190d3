import { consents, consentsToNetwork } from '../../acts/agreements.ts';
import { addsPoint, allows, forbids } from '../../acts/contact.ts';
import { placesHer, recordsPerson } from '../../acts/content.ts';
import { hasHome } from '../../acts/home-municipality.ts';
import { accepts, invites } from '../../acts/invitations.ts';
import { speaksOf } from '../../acts/pronoun.ts';
import { names, opens } from '../../acts/team.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';
import { asked, interpreter, officeHours } from './terms.ts';

/** From the first word to the shelter and a support person of her own. */
export const arriving: readonly Step[] = [
  at(164, '9.20', 'anna', opens('Koivu', 'veikko')),
  at(164, '9.40', 'anna', {
    support:
      'Yhteydenotto päivystävältä lääkäriltä, asiakkaan luvalla. Hän haluaa jutella ennen kuin päättää mistään. Sovittu tapaaminen huomiseksi sairaalan tiloihin. Vietnamin tulkki tilattu etänä.',
  }),
  at(
    163,
    '10.00',
    'anna',
    consents('lyhty', {
      from: ['saarni'],
      to: ['lyhty'],
      classes: ['contact', 'coordination'],
      purpose: 'Turvallinen majoitus ja turvasuunnitelma',
      endsIn: 14,
      reviewIn: 7,
      language: 'vi',
      interpreter: 'remote',
      copyGiven: 'not-safe',
      exclusions: 'Terveystietoja ei kerrota turvakodille.',
    }),
  ),
  at(163, '10.10', 'anna', speaksOf('none')),
  at(163, '10.12', 'anna', hasHome('yes', 900, 'Länsirannikko')),
  at(
    163,
    '10.20',
    'anna',
    invites('lyhty', 'lyhty', 'Turvakotipaikka yhdelle naiselle tänään. Vietnamin tulkki tarvitaan.', 'today'),
  ),
  at(163, '11.05', 'kirsi', accepts('lyhty', 'tiina', 'katri')),
  at(163, '16.30', 'tiina', {
    support:
      'Tuli turvakotiin iltapäivällä saattajan kanssa. Huone 3. Söi ja lepäsi. Puhelimen paikannus otettu pois yhdessä hänen kanssaan.',
  }),
  at(
    162,
    '9.15',
    'anna',
    placesHer(
      'shelter',
      'Turvakoti Lyhty, huone 3. Saapuminen vain sisäpihan kautta. Osoitetta ei kirjoiteta viesteihin.',
      ['anna', 'veikko', 'tiina', 'katri'],
      'lyhty',
    ),
  ),
  at(
    162,
    '9.30',
    'anna',
    allows('message-app', {
      ...officeHours,
      who: 'own-organisation',
      interpreter,
      codePhrase: 'Hän vastaa kysymykseen ”Tuletko torille?” sanalla ”sateenvarjo”.',
      ifAnother: 'Kirjoita, että viesti tuli väärään numeroon, ja lopeta. Ilmoita Annalle tai Veikolle.',
    }),
  ),
  at(162, '9.35', 'anna', forbids('call', { language: 'vi', note: 'Puhelinta on katsottu aiemmin toisen toimesta.' })),
  at(162, '9.36', 'anna', forbids('text-message', { language: 'vi' })),
  at(162, '9.37', 'anna', forbids('email', { language: 'vi' })),
  at(162, '9.38', 'anna', forbids('letter', { language: 'vi' })),
  at(
    162,
    '9.40',
    'anna',
    allows('meeting', {
      ...officeHours,
      who: 'anyone',
      interpreter,
      note: 'Tapaamiset sovitaan Saarni ry:n kautta. Ensimmäinen kerta aina tutun työntekijän kanssa.',
    }),
  ),
  at(162, '9.45', 'anna', addsPoint('message-app', 'Signal 040 000 0000')),
  at(161, '13.00', 'anna', {
    support:
      'Tapasin turvakodissa. Kerroin, että apu ei riipu siitä, tekeekö hän rikosilmoituksen. Hän kysyi, voiko häntä pakottaa palaamaan. Luvattu selvittää oleskeluasia ja palata siihen {+3}.',
  }),
  at(157, '10.15', 'anna', {
    support:
      'Tukihenkilösuhde alkoi. Tavataan viikoittain. Hänen omat toiveensa: rauhaa, tieto siskosta, suomen kielen alkeet.',
  }),
  at(
    156,
    '14.10',
    'anna',
    recordsPerson({
      age: 27,
      number: 912,
      firstNames: 'Mai Hoa',
      lastName: 'Esimerkki',
      citizenship: 'Vietnam',
      language: 'vi',
      documents: 'Passi ei ole hänellä. Kertoo sen jääneen asunnon haltijalle.',
    }),
  ),
  at(150, '9.10', 'anna', names('noora', 'member', ['case', 'contact', 'support'])),
  at(
    145,
    '12.30',
    'anna',
    consentsToNetwork(['saarni', 'county', 'halla', 'kaisla'], {
      purpose: 'Yhteinen suunnitelma: asuminen, terveys, oikeudet ja arki',
      endsIn: 212,
      reviewIn: 30,
      ...asked,
    }),
  ),
  at(
    145,
    '12.45',
    'anna',
    consents('county', {
      from: ['saarni'],
      to: ['county'],
      classes: ['contact', 'account'],
      purpose: 'Palvelutarpeen arviointi ja tukiasunto',
      endsIn: 218,
      reviewIn: 30,
      ...asked,
    }),
  ),
  at(
    145,
    '13.00',
    'anna',
    invites(
      'county',
      'county',
      'Palvelutarpeen arviointi erityistä tukea tarvitsevalle, tukiasunnon tarve myöhemmin.',
      'week',
    ),
  ),
];
