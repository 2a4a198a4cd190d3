import { opensPoint, recordsContact } from '../../acts/contact.ts';
import { corrects, writes } from '../../acts/content.ts';
import { accepts } from '../../acts/invitations.ts';
import { looksAtPlace } from '../../acts/looks.ts';
import { recordsTelling, wishes } from '../../acts/tellings.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';

/** Police are invited, the reflection period runs, she moves from the shelter to a flat. */
export const acting: readonly Step[] = [
  at(94, '8.40', 'timo', accepts('police', 'risto', 'helena')),
  at(94, '9.30', 'anna', {
    justice: 'Yhteys häneen vain Saarni ry:n kautta, arkisin klo 9–15. Ei puheluja eikä kirjeitä hänelle itselleen.',
  }),
  at(
    93,
    '9.10',
    'anna',
    wishes(
      'do-not-ask',
      'Matkasta ja siitä, keitä siellä oli, ei kysytä ohimennen. Siitä hän puhuu vain, kun on sovittu.',
    ),
  ),
  at(93, '9.12', 'anna', wishes('interpreter', 'Nainen, ei samalta paikkakunnalta. Ei kuvayhteyttä.')),
  at(93, '9.14', 'anna', wishes('beside', 'Anna istuu vierellä. Ovi jää auki.')),
  at(93, '9.20', 'anna', wishes('breaks', 'Tauko aina, kun hän nostaa käden.', 'justice')),
  at(93, '9.22', 'anna', wishes('interpreter', 'Tulkki toiselta paikkakunnalta, nainen.', 'justice')),
  at(
    93,
    '9.30',
    'anna',
    recordsTelling({
      topic: 'work',
      heardBy: 'own-organisation',
      heldAt: 'own-records',
      when: { days: 140 },
      detail: 'Kirjattu tapahtumina',
    }),
  ),
  at(93, '9.32', 'anna', recordsTelling({ topic: 'money', heardBy: 'own-organisation', heldAt: 'own-records' })),
  at(92, '10.10', 'risto', {
    process:
      'Asianomistaja tavoitettu tukihenkilön kautta. Kuulustelu sovitaan myöhemmin, tulkki varataan eri paikkakunnalta.',
  }),
  at(89, '11.20', 'anna', {
    residence:
      'Harkinta-aika alkoi, kirjallinen päätös saatu. Päättyy {+92}. Kerrottu hänelle etukäteen, että päätöksestä menee tieto poliisille. Oleskeluneuvonta varattava hyvissä ajoin.',
  }),
  at(88, '9.50', 'minna', {
    coordination:
      'Verkostopalaveri: sovittiin tukiasunnon haku, seurantakäynnit Kaislassa ja avustajan tapaaminen. Hän oli itse mukana alkuosan.',
  }),
  at(85, '15.00', 'tiina', {
    coordination:
      'Turvakotijakso päättyi tänään hänen toiveestaan. Turvasuunnitelma käyty läpi ja kopio jätetty Annalle, ei hänen mukaansa.',
  }),
  at(
    85,
    '15.30',
    'anna',
    writes(
      'coordination',
      'Majoitus auki tukiasuntoon asti. Väliaikainen järjestely sovittu, Minna hakee kiireellistä ratkaisua.',
      'gap',
    ),
  ),
  at(
    84,
    '10.00',
    'anna',
    corrects(
      'gap',
      'Majoitus auki tukiasuntoon asti. Väliaikainen järjestely sovittu viikoksi kerrallaan, Minna hakee kiireellistä ratkaisua. Tarkistan tilanteen joka perjantai.',
    ),
  ),
  at(
    80,
    '13.10',
    'minna',
    recordsTelling({ topic: 'family', heardBy: 'social', heldAt: 'own-records', detail: 'Palvelutarpeen arviointi' }),
  ),
  at(76, '9.15', 'anna', {
    account:
      'Hän näytti viestin, jossa vaadittiin velan maksua. Viesti säilytetty hänen puhelimessaan, kuvakaappaus hänen luvallaan avustajalle. Lähettäjästä ei varmuutta.',
  }),
  at(
    76,
    '9.30',
    'anna',
    recordsContact('message-app', 'she-contacted', 'Pyysi tapaamista vielä samana päivänä viestin takia.'),
  ),
  at(66, '13.45', 'minna', {
    social:
      'Muutti tukiasuntoon tänään. Päätös kolmeksi kuukaudeksi, jatkosta päätetään viimeistään {+64}. Toimeentulosta sovittu.',
  }),
  at(65, '9.30', 'veikko', looksAtPlace()),
  at(65, '9.35', 'veikko', opensPoint('message-app')),
  at(65, '9.40', 'veikko', recordsContact('message-app', 'not-reached')),
  at(64, '10.20', 'veikko', {
    support:
      'Annan lomalla tapasin hänet uudessa asunnossa. Ovi ja avaimet kunnossa. Hän kokkasi, puhuttiin arjesta. Seuraava tapaaminen Annan kanssa {+7}.',
  }),
  at(48, '14.00', 'oona', {
    coordination: 'Kirjallinen tulkkaus ajanvarauskirjeisiin puuttuu. Kaisla lähettää ajat toistaiseksi Annan kautta.',
  }),
  at(40, '12.30', 'anna', {
    wellbeing: 'Hänen oma arvionsa: turvallisuus 6, arki 7. Kertoi nukkuvansa paremmin. ”Minua on kuunneltu.”',
  }),
];
