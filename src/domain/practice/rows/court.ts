import type { Practice } from '../practice.ts';

export const court: readonly Practice[] = [
  {
    key: 'recorded-in-place-of-court',
    themes: ['criminal-process'],
    kinds: ['police', 'prosecutor', 'counsel'],
    country: 'FI',
    evidence: 'description',
    sources: ['victimSupportMagazine', 'supremeCourt2022', 'tukinainenStatement'],
    beside: { steps: ['recorded-interview', 'main-hearing'] },
    words: {
      fi: {
        problem: 'Kaikki pitäisi kertoa uudelleen oikeudessa',
        title: 'Tallenna kuulustelu oikeudessa kuulemisen sijaan',
        forWhom: 'Poliisille, syyttäjälle ja oikeudenkäyntiavustajalle',
        says: 'RIKU-lehden juristi (2017) kuvaa lakia: alle 15-vuotiaan kuulustelu tallennetaan aina, 15–17-vuotiaan suojelun tarpeen mukaan. Korkein oikeus (2022): tuomioistuin arvioi erityisen suojelun tarpeen oma-aloitteisesti. Kumpikaan ei mittaa, auttaako tallentaminen.',
        steps: [
          'Tallenna kuulustelu, kun laki sallii käyttää sitä oikeudessa kuulemisen sijasta.',
          'Anna puolustukselle tilaisuus esittää kysymyksiä.',
        ],
        limits: [
          'Haavoittuvassa asemassa olevista aikuisista emme löytäneet lähdettä, joka kuvaisi käytäntöä.',
          'Tukinainen pyytää lausunnossaan (2020) varovaisuutta tallenteiden käytössä.',
          'Lähteistä vanhin on vuodelta 2017. Tarkista voimassa oleva laki.',
        ],
      },
      sv: {
        problem: 'Allt måste berättas på nytt i rätten',
        title: 'Spela in förhöret när det kan ersätta hörande i rätten',
        forWhom: 'För polisen, åklagaren och rättegångsbiträdet',
        says: 'RIKU-tidningens jurist (2017) beskriver lagen: förhör med barn under 15 år spelas alltid in, med 15–17-åringar enligt behovet av skydd. Högsta domstolen (2022): domstolen prövar behovet av särskilt skydd på eget initiativ. Ingen av dem mäter om inspelningen hjälper.',
        steps: [
          'Spela in förhöret när lagen tillåter att det används i stället för hörande i rätten.',
          'Ge försvaret tillfälle att ställa frågor.',
        ],
        limits: [
          'För vuxna i sårbar ställning hittade vi ingen källa som beskriver praxis.',
          'Tukinainen ber i sitt utlåtande (2020) om varsamhet med inspelningar.',
          'Den äldsta källan är från 2017. Kontrollera gällande lag.',
        ],
      },
      en: {
        problem: 'It would all have to be told again in court',
        title: 'A recorded interview in place of questioning in court',
        forWhom: 'For police, prosecutor and counsel',
        says: 'A lawyer in the magazine of Victim Support Finland (2017) describes the law: always under the age of 15, and at 15–17 according to the need for protection. The Supreme Court (2022): the court weighs special protection of its own motion. Neither measures whether it helps.',
        steps: [
          'Record the interview when the law allows it to be used in place of questioning in court.',
          'Give the defence the opportunity to put questions.',
        ],
        limits: [
          'For adults in a vulnerable position we found no source that describes practice.',
          'Tukinainen, in a statement of 2020, asks for care with recorded interviews.',
          'The oldest source is from 2017. Check the law in force.',
        ],
      },
    },
  },
  {
    key: 'support-person-and-counsel',
    themes: ['criminal-process'],
    kinds: ['assistance-system'],
    country: 'FI',
    evidence: 'description',
    sources: ['helpOfSystem'],
    beside: {
      needs: ['legal-aid'],
      sectors: ['law'],
      steps: ['report-made', 'support-person-appointed', 'counsel-appointed'],
    },
    words: {
      fi: {
        problem: 'Rikosprosessissa jää yksin',
        title: 'Tukihenkilö ja avustaja esitutkinnasta alkaen',
        forWhom: 'Auttamisjärjestelmälle, asianomistajan tueksi',
        says: 'Auttamisjärjestelmä kuvaa tämän osaksi antamaansa apua. Vaikutusta ei ole mitattu.',
        steps: [
          'Järjestä tukihenkilö rikosprosessin ajaksi.',
          'Järjestä maksuton oikeudenkäyntiavustaja esitutkinnasta alkaen.',
        ],
        limits: ['Meidän huomautuksemme, ei lähteen: läsnäolosta kuulustelussa säädetään erikseen.'],
      },
      sv: {
        problem: 'Ensam i straffprocessen',
        title: 'Stödperson och biträde från förundersökningen',
        forWhom: 'För hjälpsystemet, till stöd för målsäganden',
        says: 'Hjälpsystemet beskriver detta som en del av hjälpen. Verkan har inte mätts.',
        steps: [
          'Ordna en stödperson för straffprocessen.',
          'Ordna ett avgiftsfritt rättegångsbiträde från och med förundersökningen.',
        ],
        limits: ['Vår anmärkning, inte källans: om närvaro vid förhör bestäms särskilt.'],
      },
      en: {
        problem: 'Alone in the criminal process',
        title: 'Support person and counsel from the investigation on',
        forWhom: 'For the Assistance System, in support of the injured party',
        says: 'The Assistance System describes this as part of its help. The effect has not been measured.',
        steps: [
          'Arrange a support person for the criminal process.',
          'Arrange legal counsel, free of charge, from the investigation on.',
        ],
        limits: ['Our remark, not the source’s: presence at questioning has rules of its own.'],
      },
    },
  },
  {
    key: 'worker-beside-at-first-questioning',
    themes: ['criminal-process', 'getting-help'],
    kinds: ['police', 'victim-support', 'ngo'],
    country: 'US',
    evidence: 'description',
    sources: ['countyAccompaniment'],
    beside: { steps: ['report-made', 'hearing'] },
    words: {
      fi: {
        problem: 'Ensimmäinen kuulustelu heti väkivallan jälkeen',
        title: 'Poliisi soittaa järjestölle, työntekijä tulee rinnalle',
        forWhom: 'Poliisille ja uhreja tukeville järjestöille yhdessä',
        says: 'Yhden yhdysvaltalaisen piirikunnan palvelu kertoo toimivansa näin. Näyttöä vaikutuksesta se ei esitä.',
        steps: [
          'Poliisi soittaa tukea antavaan järjestöön.',
          'Järjestön työntekijä on tukena sairaalassa ja kuulustelussa.',
          'Työntekijä valmistaa uhria seuraavaan vaiheeseen ja on mukana seuraavillakin kerroilla.',
        ],
        limits: ['Ulkomainen palvelu: laki ja palvelut ovat siellä toiset.', 'Yksi palvelu yhdessä piirikunnassa.'],
      },
      sv: {
        problem: 'Det första förhöret strax efter övergreppet',
        title: 'Polisen ringer organisationen, någon kommer som stöd',
        forWhom: 'För polisen och organisationer som stöder offer, tillsammans',
        says: 'En tjänst i ett county i USA berättar att den arbetar så. Den lägger inte fram några belägg för verkan.',
        steps: [
          'Polisen ringer stödorganisationen.',
          'En arbetstagare från organisationen är med som stöd på sjukhuset och vid förhöret.',
          'Arbetstagaren förbereder personen inför nästa steg och är med också vid de följande.',
        ],
        limits: ['Utländsk tjänst: lagen och tjänsterna är annorlunda där.', 'En enda tjänst i ett county.'],
      },
      en: {
        problem: 'The first questioning, right after an assault',
        title: 'Police call the organisation, a worker comes',
        forWhom: 'For police together with organisations that support victims',
        says: 'The service of one US county says that it works like this. It gives no evidence of the effect.',
        steps: [
          'The police call the support organisation.',
          'A worker is there for the person at the hospital and during questioning.',
          'The worker prepares the person for the next step, and comes to the following ones too.',
        ],
        limits: ['A foreign service: law and services are different there.', 'One service in one county.'],
      },
    },
  },
];
