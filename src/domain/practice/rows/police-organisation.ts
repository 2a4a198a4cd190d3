import type { Practice } from '../practice.ts';

export const policeOrganisation: readonly Practice[] = [
  {
    key: 'oversight-of-investigations',
    themes: ['criminal-process'],
    kinds: ['police'],
    country: 'FI',
    evidence: 'description',
    sources: ['deputyChancellor2024'],
    beside: {},
    words: {
      fi: {
        problem: 'Tutkinta ei etene',
        title: 'Ihmiskauppa poliisin sisäisen valvonnan painopisteeksi',
        forWhom: 'Poliisille',
        says: 'Apulaisoikeuskansleri piti tätä myönteisenä kehityksenä tammikuussa 2024. Se on valvojan arvio, ei mitattu tulos.',
        steps: [
          'Ihmiskauppa on poliisin sisäisen laillisuusvalvonnan valtakunnallinen painopiste.',
          'Yksiköt korjaavat puutteet, jotka valvonnassa havaitaan.',
        ],
        limits: ['Juttuja jää yhä viemättä syyttäjälle.'],
      },
      sv: {
        problem: 'Utredningen står stilla',
        title: 'Människohandel som tyngdpunkt i polisens egen tillsyn',
        forWhom: 'För polisen',
        says: 'Biträdande justitiekanslern såg det här som en positiv utveckling i januari 2024. Det är tillsynens bedömning, inget uppmätt resultat.',
        steps: [
          'Människohandel är en nationell tyngdpunkt i polisens interna laglighetsövervakning.',
          'Enheterna rättar till de brister som övervakningen visar.',
        ],
        limits: ['Det finns fortfarande fall som inte förs till åklagaren.'],
      },
      en: {
        problem: 'The investigation is at a standstill',
        title: 'Trafficking as a focus of internal police oversight',
        forWhom: 'For the police',
        says: 'The Deputy Chancellor of Justice saw this as a positive development in January 2024. It is an overseer’s view, not a measured result.',
        steps: [
          'Trafficking is a national focus of the internal oversight of the police.',
          'Units put right what the oversight finds.',
        ],
        limits: ['There are still cases that do not reach the prosecutor.'],
      },
    },
  },
  {
    key: 'one-police-process',
    themes: ['criminal-process', 'regions-competence'],
    kinds: ['police'],
    country: 'FI',
    evidence: 'description',
    sources: ['policeProcess'],
    beside: { steps: ['investigation-opened'] },
    words: {
      fi: {
        problem: 'Jokainen poliisilaitos toimii omalla tavallaan',
        title: 'Yksi prosessikuvaus koko poliisille',
        forWhom: 'Poliisille',
        says: 'Poliisiammattikorkeakoulu kertoi prosessikuvauksesta vuonna 2024. Se kuvaa työtapaa, jonka vaikutusta ei ole mitattu.',
        steps: [
          'Kuvaa samassa prosessissa tutkinta, monialainen yhteistyö ja uhri asianomistajana.',
          'Vie näitä kolmea eteenpäin rinnakkain.',
        ],
        limits: ['Ihmiskaupan eri muotojen tunnistaminen on yhä vaikeaa.'],
      },
      sv: {
        problem: 'Varje polisinrättning arbetar på sitt eget sätt',
        title: 'En gemensam processbeskrivning för hela polisen',
        forWhom: 'För polisen',
        says: 'Polisyrkeshögskolan berättade om processbeskrivningen 2024. Den beskriver ett arbetssätt. Ingen har mätt vilken verkan det har.',
        steps: [
          'Beskriv utredningen, det sektorsövergripande samarbetet och offret som målsägande i samma process.',
          'För alla tre framåt sida vid sida.',
        ],
        limits: ['Det är fortfarande svårt att känna igen människohandelns olika former.'],
      },
      en: {
        problem: 'Every police department works in its own way',
        title: 'One process description for all the police',
        forWhom: 'For the police',
        says: 'The Police University College told of this process description in 2024. It describes a way of working; what it changes has not been measured.',
        steps: [
          'Describe the investigation, multi-agency co-operation and the victim as injured party in one process.',
          'Run all three side by side.',
        ],
        limits: ['Recognising the different forms of trafficking is still a problem.'],
      },
    },
  },
  {
    key: 'national-police-group',
    themes: ['criminal-process', 'regions-competence'],
    kinds: ['police'],
    country: 'FI',
    evidence: 'description',
    sources: ['nationalPoliceGroup'],
    beside: {},
    words: {
      fi: {
        problem: 'Laajat jutut pysyvät piilossa',
        title: 'Valtakunnallinen ryhmä, joka etsii jutut itse',
        forWhom: 'Poliisille',
        says: 'Yle kertoi tammikuussa 2021 ryhmästä, jossa on kaksi johtajaa ja 17 poliisia. Uutinen kuvaa ryhmää, ei sen tuloksia.',
        steps: ['Ryhmä etsii ihmiskauppajuttuja omasta aloitteestaan.', 'Sama ryhmä myös tutkii ne.'],
        limits: ['Pienemmät jutut jäävät poliisilaitoksille.', 'Tieto on ryhmän alkuajalta.'],
      },
      sv: {
        problem: 'De stora fallen förblir dolda',
        title: 'En nationell grupp som själv söker upp fallen',
        forWhom: 'För polisen',
        says: 'Yle berättade i januari 2021 om en grupp med två chefer och 17 poliser. Nyheten beskriver gruppen, inte vad den har åstadkommit.',
        steps: ['Gruppen söker på eget initiativ efter fall av människohandel.', 'Samma grupp utreder dem också.'],
        limits: ['Mindre fall blir kvar hos polisinrättningarna.', 'Uppgifterna är från gruppens första tid.'],
      },
      en: {
        problem: 'Large cases stay hidden',
        title: 'A national group that looks for cases itself',
        forWhom: 'For the police',
        says: 'In January 2021 the broadcaster Yle told of a group with two heads and 17 officers. The news item describes the group, not its results.',
        steps: ['The group looks for trafficking cases on its own initiative.', 'The same group investigates them.'],
        limits: ['Smaller cases stay with the police departments.', 'This is from the group’s early days.'],
      },
    },
  },
];
