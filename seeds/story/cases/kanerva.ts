import { answersRequest, consents, consentsToNetwork, narrows } from '../acts/agreements.ts';
import { addsPoint, allows, checksRules, forbids, recordsContact } from '../acts/contact.ts';
import { recordsPerson } from '../acts/content.ts';
import { accepts, invites } from '../acts/invitations.ts';
import { records, tells } from '../acts/lines.ts';
import { looks } from '../acts/looks.ts';
import { opens } from '../acts/team.ts';
import { at } from '../at.ts';
import { type CaseStory, woven } from '../script.ts';
import { kanervaDeadlines } from './kanerva-deadlines.ts';
import { kanervaMeetings } from './kanerva-meetings.ts';
import { kanervaWhole } from './kanerva-whole.ts';

const asked = { language: 'fi', copyGiven: 'not-safe' } as const;

/** A forced marriage; the charge is with the prosecutor. Yesterday she said: do not call. */
export const kanerva: CaseStory = {
  codeWord: 'Kanerva',
  steps: woven(
    [
      at(230, '13.15', 'anna', opens('Kanerva', 'veikko')),
      at(230, '13.40', 'anna', {
        support:
          'Nuori nainen otti itse yhteyttä chatissa. Ei halua vielä kertoa nimeään. Sovittiin, että hän ottaa yhteyttä uudelleen omasta puhelimestaan vain koulupäivän aikana.',
      }),
      at(223, '10.10', 'anna', {
        support:
          'Ensimmäinen tapaaminen kirjastolla. Hän ei halua palata kotiin. Puhuttiin vaihtoehdoista, hän miettii viikon.',
      }),
      at(
        216,
        '9.30',
        'anna',
        consents('county', {
          from: ['saarni'],
          to: ['county'],
          classes: ['contact', 'account'],
          purpose: 'Asuminen ja toimeentulo itsenäistymisen alussa',
          endsIn: 120,
          reviewIn: 20,
          ...asked,
        }),
      ),
      at(
        216,
        '9.50',
        'anna',
        invites('county', 'county', 'Kiireellinen asumisratkaisu 19-vuotiaalle. Kotiin ei oteta yhteyttä.', 'today'),
      ),
      at(216, '12.10', 'ritva', accepts('county', 'jari', 'minna')),
      at(215, '9.30', 'jari', {
        social:
          'Asumispäätös tehty kiireellisenä. Osoite ei näy järjestelmissä, turvakielto haettu yhdessä. Vanhempiin ei olla yhteydessä.',
      }),
      at(
        210,
        '10.00',
        'anna',
        recordsPerson({
          age: 19,
          number: 938,
          firstNames: 'Rojin',
          lastName: 'Esimerkki',
          citizenship: 'Suomi',
          language: 'fi',
          documents: 'Passi isän hallussa, uusi haettu.',
        }),
      ),
      at(205, '14.30', 'anna', {
        account:
          'Kertoi, että avioliitosta sovittiin hänen kysymättään ja että häneltä otettiin pankkikortti. Hän sanoi ”en” monta kertaa. Kertomus hänen omin sanoin, ei lisäkysymyksiä.',
      }),
      at(
        198,
        '9.00',
        'anna',
        consentsToNetwork(['saarni', 'county', 'niitty'], {
          purpose: 'Yhteinen suunnitelma: asuminen, opiskelu ja rikosprosessi',
          endsIn: 150,
          reviewIn: 25,
          ...asked,
        }),
      ),
      at(198, '9.20', 'jari', answersRequest('network', 'coordination')),
      at(
        197,
        '13.00',
        'anna',
        consents('niitty', {
          from: ['saarni'],
          to: ['niitty'],
          classes: ['contact', 'account'],
          purpose: 'Avustaminen esitutkinnassa ja oikeudessa',
          endsIn: 150,
          reviewIn: 25,
          ...asked,
        }),
      ),
      at(197, '13.10', 'anna', invites('niitty', 'niitty', 'Avustajan määräys, pakottaminen avioliittoon.', 'week')),
      at(196, '9.40', 'samuli', accepts('niitty', 'petra', 'samuli')),
      at(196, '10.00', 'petra', answersRequest('network', 'coordination')),
      at(
        195,
        '11.00',
        'anna',
        consents('police', {
          from: ['saarni'],
          to: ['police'],
          classes: ['justice'],
          purpose: 'Yhteystapa ja suojelun tarve esitutkinnassa',
          endsIn: 60,
          reviewIn: 20,
          ...asked,
        }),
      ),
      at(195, '11.10', 'anna', invites('police', 'police', 'Yhteystapa asianomistajaan ja suojelun tarve.', 'week')),
      at(194, '8.30', 'timo', accepts('police', 'helena', 'risto')),
      at(194, '9.00', 'anna', {
        justice:
          'Yhteys tukihenkilön tai avustajan kautta. Postia ei lähetetä väestötietojen osoitteeseen. Suojelun tarve arvioitava ennen kuulustelua.',
      }),
      at(190, '10.15', 'helena', {
        process: 'Henkilökohtainen suojelun tarve arvioitu. Kuulustelu videoidaan, sama kuulustelija alusta loppuun.',
      }),
      at(160, '14.00', 'petra', {
        process: 'Kuulustelut päättyneet. Vaatimukset esitetty esitutkinnassa, loppulausunto annettu.',
      }),
      at(120, '9.30', 'jari', {
        coordination:
          'Palaveri: opiskelupaikka vahvistui, kuraattori tietää vain sovitut asiat. Seuraava tarkistus {+30}.',
      }),
      at(96, '13.10', 'veikko', recordsContact('call', 'reached', 'Hän pyysi jatkossa lyhyitä puheluja iltapäivisin.')),
      at(
        70,
        '10.30',
        'anna',
        consents('prosecutor', {
          from: ['saarni'],
          to: ['prosecutor'],
          classes: ['justice'],
          purpose: 'Toiveet oikeudenkäynnin järjestämiseksi',
          endsIn: 120,
          reviewIn: 50,
          ...asked,
        }),
      ),
      at(70, '10.40', 'anna', invites('prosecutor', 'prosecutor', 'Toiveet pääkäsittelyn järjestämiseksi.', 'normal')),
      at(69, '9.10', 'pekka', accepts('prosecutor', 'elina', 'pekka')),
      at(69, '10.00', 'anna', {
        justice: 'Toive: kuuleminen ilman vastaajan läsnäoloa, oma odotustila, tukihenkilö mukana salissa.',
      }),
      at(68, '10.02', 'anna', tells('reach-via', 'Petra Niitty, Lakitoimisto Niitty, tai tukihenkilö Anna Kallio')),
      at(68, '10.04', 'anna', tells('counsel', 'Petra Niitty, Lakitoimisto Niitty, tuomioistuimen määräämä')),
      at(68, '10.06', 'anna', tells('beside', 'Anna Kallio, tukihenkilö, istuu salissa vieressä')),
      at(68, '10.08', 'anna', tells('protection-wish', 'Kuuleminen ilman vastaajan läsnäoloa, oma odotustila')),
      at(69, '13.00', 'elina', records('charges-considered')),
      at(45, '11.20', 'elina', records('charge-brought')),
      at(44, '9.00', 'elina', records('main-hearing', { coming: 19 })),
      at(45, '11.30', 'elina', {
        process: 'Syyte nostettu. Käräjäoikeudelle ilmoitettu suojelun tarve ja pyyntö erillisestä odotustilasta.',
      }),
      at(40, '9.40', 'anna', narrows('county', 'account')),
      at(40, '9.50', 'anna', {
        support:
          'Hän ei enää halua, että tapahtumat näkyvät sosiaalitoimelle. Lupa supistettu tänään, yhteystiedot jäävät. Kerroin, ettei tämä vaikuta palveluihin.',
      }),
      at(
        33,
        '12.00',
        'anna',
        allows('call', {
          days: [1, 2, 3, 4, 5],
          hourFrom: '13:00',
          hourUntil: '16:00',
          who: 'own-organisation',
          language: 'fi',
        }),
      ),
      at(33, '12.05', 'anna', addsPoint('call', '040 000 0001')),
      at(33, '12.06', 'anna', forbids('letter', { language: 'fi' })),
      at(
        33,
        '12.10',
        'anna',
        allows('message-app', {
          days: [1, 2, 3, 4, 5],
          hourFrom: '09:00',
          hourUntil: '18:00',
          who: 'own-organisation',
          language: 'fi',
        }),
      ),
      at(15, '14.30', 'anna', {
        support:
          'Valmistauduttiin pääkäsittelyyn. Käytiin salissa etukäteen. Hän haluaa, että Veikko on varalla, jos Anna sairastuu.',
      }),
      at(11, '13.20', 'anna', checksRules()),
      at(9, '10.20', 'jari', {
        social: 'Asumistuki ja opintotuki kunnossa. Hän pärjää omillaan, käynnit harvennettu kerran kuussa.',
      }),
      at(6, '13.40', 'petra', {
        coordination:
          'Pääkäsittely alkaa {+20}. Sovittu: Anna tulee mukaan, Jari järjestää kyydin, avustaja hoitaa odotustilan.',
      }),
      at(
        1,
        '17.55',
        'anna',
        recordsContact('message-app', 'she-contacted', 'Pyysi, ettei enää soiteta. Syytä ei kysytty.'),
      ),
      at(
        1,
        '18.05',
        'anna',
        forbids('call', { language: 'fi', note: 'Hän muutti tämän itse. Viesti sovellukseen riittää.' }),
      ),
      at(1, '18.10', 'petra', looks()),
    ],
    kanervaWhole,
    kanervaDeadlines,
    kanervaMeetings,
  ),
};
