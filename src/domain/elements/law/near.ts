import type { LawSource } from './law.ts';

type Offences = LawSource['near'];

const soldSex = {
  event: ['sexual-act-sold'],
  exploitation: ['sexual-sale', 'sexual-online'],
  actor: ['buyer'],
} satisfies Offences[number]['parts'][number]['speaks'];

/** The graver form of trafficking, looked at in the same way. */
export const graver: Offences = [
  {
    key: 'aggravated-trafficking',
    name: { fi: 'Törkeä ihmiskauppa', sv: 'Grov människohandel', en: 'Aggravated human trafficking' },
    term: 'verify',
    laws: ['rl-25-3a'],
    against: {
      fi: 'Väkivaltaa tai uhkausta ei kirjattu, ja hän oli aikuinen. Silloinkin perusihmiskauppa on oma kysymyksensä.',
      sv: 'Våld eller hot har inte antecknats, och klienten var vuxen. Också då är människohandel en egen fråga.',
      en: 'No violence or threat is recorded, and the client was an adult. Trafficking itself remains a question of its own.',
    },
    parts: [
      {
        key: 'violence',
        laws: ['rl-25-3a'],
        name: { fi: 'väkivalta tai uhkaus', sv: 'våld eller hot', en: 'violence or threat' },
        question: {
          fi: 'Onko väkivallasta tai uhkauksista puhuttu turvallisessa paikassa?',
          sv: 'Har våld eller hot tagits upp på en trygg plats?',
          en: 'Have violence or threats been spoken of in a safe place?',
        },
        speaks: {
          event: ['violence', 'sexual-violence', 'threat'],
          control: ['physical-violence', 'sexual-violence', 'threats-violence'],
        },
      },
      {
        key: 'child',
        laws: ['rl-25-3a'],
        name: { fi: 'alle 18-vuotias', sv: 'under 18 år', en: 'under 18 years' },
        question: {
          fi: 'Minkä ikäinen hän oli, kun se alkoi?',
          sv: 'Hur gammal var klienten när det började?',
          en: 'How old was the client when it began?',
        },
        speaks: { child: true },
      },
    ],
  },
];

/** Near offences: what is often investigated instead of, or beside, trafficking. */
export const near: Offences = [
  {
    key: 'sexual-offence',
    name: { fi: 'Seksuaalirikos', sv: 'Sexualbrott', en: 'Sexual offence' },
    term: 'verify',
    laws: ['rl-20-sexual'],
    against: {
      fi: 'Hän oli aikuinen ja kertoo itse halunneensa sitä. Jos se oli teko muiden joukossa, kokonaisuus on oma kysymyksensä.',
      sv: 'Klienten var vuxen och berättar att det var självvalt. Om det var en gärning bland andra är helheten en egen fråga.',
      en: 'The client was an adult and tells that it was wanted. If it was one act among others, the whole is a question of its own.',
    },
    parts: [
      {
        key: 'act',
        laws: ['rl-20-sexual'],
        name: {
          fi: 'seksuaalinen väkivalta',
          sv: 'sexuellt våld',
          en: 'sexual violence',
        },
        question: {
          fi: 'Tutkitaanko tätä yksittäisenä tekona? Kuka hyötyi, ja mitä samat ihmiset tekivät muuten?',
          sv: 'Utreds det här som en enskild gärning? Vem drog nytta, och vad gjorde samma människor annars?',
          en: 'Is this investigated as a single act? Who profited, and what else did the same people do?',
        },
        leads: true,
        speaks: { event: ['sexual-violence'], control: ['sexual-violence'] },
      },
    ],
  },
  {
    key: 'buying-sex',
    name: {
      fi: 'Seksin ostaminen ihmiskaupan tai parituksen uhrilta',
      sv: 'Köp av sex av ett offer för människohandel eller koppleri',
      en: 'Buying sex from a victim of trafficking or pandering',
    },
    term: 'verify',
    laws: ['rl-20-buying'],
    against: {
      fi: 'Kukaan ei ostanut, tai kukaan muu ei hyötynyt eikä järjestänyt.',
      sv: 'Ingen köpte, eller ingen annan drog nytta eller ordnade.',
      en: 'Nobody bought, or nobody else profited or arranged.',
    },
    parts: [
      {
        key: 'bought',
        laws: ['rl-20-buying', 'eu-2011-36-use'],
        name: { fi: 'seksin ostaminen', sv: 'köp av sex', en: 'buying of sex' },
        question: {
          fi: 'Näkikö tai tiesikö ostaja, että joku muu määräsi? Ostajasta kirjataan vain nimilappu.',
          sv: 'Såg eller visste köparen att någon annan bestämde? Om köparen antecknas bara en etikett.',
          en: 'Did the buyer see or know that somebody else decided? Of the buyer a label is recorded only.',
        },
        leads: true,
        speaks: soldSex,
      },
    ],
  },
  {
    key: 'pandering',
    name: { fi: 'Paritus', sv: 'Koppleri', en: 'Pandering' },
    term: 'seen',
    laws: ['rl-20-pandering'],
    against: {
      fi: 'Kukaan muu ei hyötynyt, järjestänyt tai majoittanut.',
      sv: 'Ingen annan drog nytta, ordnade eller inkvarterade.',
      en: 'Nobody else profited, arranged or housed.',
    },
    parts: [
      {
        key: 'sold',
        laws: ['rl-20-pandering'],
        name: {
          fi: 'seksin myyminen, josta joku muu hyötyy',
          sv: 'sexförsäljning som någon annan drar nytta av',
          en: 'selling of sex from which another profits',
        },
        question: {
          fi: 'Kuka sai rahat, teki ilmoitukset tai hankki paikan?',
          sv: 'Vem fick pengarna, gjorde annonserna eller skaffade platsen?',
          en: 'Who got the money, made the advertisements or found the place?',
        },
        leads: true,
        speaks: soldSex,
      },
    ],
  },
  {
    key: 'aggravated-pandering',
    name: { fi: 'Törkeä paritus', sv: 'Grovt koppleri', en: 'Aggravated pandering' },
    term: 'seen',
    laws: ['rl-20-aggravated-pandering'],
    base: 'sold',
    against: {
      fi: 'Toiminta oli yhden ihmisen varassa ja koski vain häntä.',
      sv: 'Verksamheten drevs av en enda människa och gällde bara klienten.',
      en: 'One human being ran it, and it concerned nobody but the client.',
    },
    parts: [
      {
        key: 'sold',
        laws: ['rl-20-aggravated-pandering'],
        name: { fi: 'paritus', sv: 'koppleri', en: 'pandering' },
        question: {
          fi: 'Kuka sai rahat, teki ilmoitukset tai hankki paikan?',
          sv: 'Vem fick pengarna, gjorde annonserna eller skaffade platsen?',
          en: 'Who got the money, made the advertisements or found the place?',
        },
        speaks: soldSex,
      },
      {
        key: 'several',
        laws: ['rl-20-aggravated-pandering'],
        name: {
          fi: 'useita ihmisiä samassa asemassa',
          sv: 'flera människor i samma ställning',
          en: 'several people in the same position',
        },
        question: {
          fi: 'Oliko muita samassa asemassa, tai oliko joku alaikäinen? Heistä kirjataan vain nimilappu.',
          sv: 'Fanns det andra i samma ställning, eller var någon minderårig? Om dem antecknas bara en etikett.',
          en: 'Were there others in the same position, or was somebody under age? They are recorded by a label only.',
        },
        speaks: { actor: ['exploited-beside'] },
      },
    ],
  },
  {
    key: 'extortionate-work-discrimination',
    name: {
      fi: 'Kiskonnantapainen työsyrjintä',
      sv: 'Ockerliknande diskriminering i arbetslivet',
      en: 'Extortionate work discrimination',
    },
    term: 'verify',
    laws: ['rl-47-3a'],
    base: 'work',
    against: {
      fi: 'Ehdot olivat samat kuin muilla samassa työssä.',
      sv: 'Villkoren var desamma som för andra i samma arbete.',
      en: 'The conditions were those of others in the same work.',
    },
    parts: [
      {
        key: 'work',
        laws: ['rl-47-3a'],
        name: { fi: 'työ toiselle', sv: 'arbete för någon annan', en: 'work for another' },
        question: {
          fi: 'Kuka oli työnantaja, ja mitä työstä sovittiin?',
          sv: 'Vem var arbetsgivare, och vad avtalades om arbetet?',
          en: 'Who was the employer, and what was agreed on the work?',
        },
        speaks: { event: ['worked'], exploitation: ['labour', 'domestic-work'], actor: ['employer'] },
      },
      {
        key: 'advantage',
        laws: ['rl-47-3a'],
        name: {
          fi: 'ahdingon, riippuvuuden tai tietämättömyyden hyväksikäyttö',
          sv: 'utnyttjande av trångmål, beroende eller okunskap',
          en: 'taking advantage of distress, dependence or ignorance',
        },
        question: {
          fi: 'Miten palkka ja työajat poikkesivat muista, ja miksi hän ei voinut vaatia enempää?',
          sv: 'Hur skilde sig lön och arbetstid från andras, och varför kunde klienten inte kräva mer?',
          en: 'How did pay and hours differ from those of others, and why could the client not ask for more?',
        },
        speaks: {
          event: ['money-taken', 'documents-taken'],
          control: ['takes-earnings', 'excessive-work', 'debt-bondage', 'withholds-documents', 'threats-authorities'],
        },
      },
    ],
  },
  {
    key: 'coercion',
    name: { fi: 'Pakottaminen', sv: 'Olaga tvång', en: 'Coercion' },
    term: 'verify',
    laws: ['rl-25-8'],
    against: {
      fi: 'Hän saattoi kieltäytyä ilman seurauksia.',
      sv: 'Klienten kunde säga nej utan följder.',
      en: 'The client could refuse without consequences.',
    },
    parts: [
      {
        key: 'force',
        laws: ['rl-25-8'],
        name: { fi: 'väkivalta tai uhkaus', sv: 'våld eller hot', en: 'violence or threat' },
        question: {
          fi: 'Mitä sanottiin tai tehtiin, kun hän ei halunnut?',
          sv: 'Vad sades eller gjordes när klienten inte ville?',
          en: 'What was said or done on a refusal?',
        },
        speaks: {
          event: ['threat', 'violence', 'sexual-violence'],
          control: ['threats-violence', 'threats-near-ones', 'physical-violence', 'sexual-violence'],
        },
      },
      {
        key: 'made-to',
        laws: ['rl-25-8'],
        name: { fi: 'mihin hänet saatiin', sv: 'vad klienten förmåddes till', en: 'what the client was made to do' },
        question: {
          fi: 'Mitä hän ei olisi tehnyt, jos olisi saanut itse päättää?',
          sv: 'Vad skulle klienten inte ha gjort vid ett fritt val?',
          en: 'What would the client not have done if free to decide?',
        },
        speaks: { event: ['sexual-act-sold', 'made-to-offend', 'begged', 'married', 'engaged'] },
      },
    ],
  },
  {
    key: 'unlawful-threat',
    name: { fi: 'Laiton uhkaus', sv: 'Olaga hot', en: 'Unlawful threat' },
    term: 'verify',
    laws: ['rl-25-7'],
    against: {
      fi: 'Uhkaus ei antanut aihetta pelätä oman tai toisen turvallisuuden puolesta.',
      sv: 'Hotet gav inte skäl att vara rädd för sin egen eller någon annans säkerhet.',
      en: 'The threat gave no reason to fear for one’s own or another’s safety.',
    },
    parts: [
      {
        key: 'threat',
        laws: ['rl-25-7'],
        name: { fi: 'uhkaus rikoksella', sv: 'hot om brott', en: 'a threat of an offence' },
        question: {
          fi: 'Uhattiinko häntä tai hänen läheisiään, ja pelkääkö hän nyt?',
          sv: 'Hotades klienten eller någon närstående, och finns rädslan kvar nu?',
          en: 'Was the client, or someone close, threatened, and is there fear now?',
        },
        speaks: { event: ['threat'], control: ['threats-violence', 'threats-near-ones'] },
      },
    ],
  },
  {
    key: 'deprivation-of-liberty',
    name: { fi: 'Vapaudenriisto', sv: 'Frihetsberövande', en: 'Deprivation of personal liberty' },
    term: 'verify',
    laws: ['rl-25-1', 'rl-25-2'],
    against: {
      fi: 'Hän pääsi lähtemään, milloin halusi.',
      sv: 'Klienten kunde gå när som helst.',
      en: 'The client could leave at any time.',
    },
    parts: [
      {
        key: 'shut-in',
        laws: ['rl-25-1', 'rl-25-2'],
        name: {
          fi: 'liikkumisen estäminen tai eristäminen',
          sv: 'hindrande av rörelsefrihet eller isolering',
          en: 'keeping from moving, or isolating',
        },
        question: {
          fi: 'Saattoiko hän lähteä ulos yksin, ja kuka piti avaimia?',
          sv: 'Kunde klienten gå ut ensam, och vem hade nycklarna?',
          en: 'Could the client go out alone, and who kept the keys?',
        },
        speaks: { event: ['locked-in'], control: ['restricts-movement', 'isolation'] },
      },
    ],
  },
  {
    key: 'usury',
    name: { fi: 'Kiskonta', sv: 'Ocker', en: 'Usury' },
    term: 'verify',
    laws: ['rl-36-6', 'rl-36-7'],
    against: {
      fi: 'Velan määrä ja korko vastasivat sitä, mitä hän sai.',
      sv: 'Skulden och räntan motsvarade det som klienten fick.',
      en: 'The debt and its interest matched what the client received.',
    },
    parts: [
      {
        key: 'debt',
        laws: ['rl-36-6', 'rl-36-7'],
        name: {
          fi: 'kohtuuton velka tai sopimus',
          sv: 'oskälig skuld eller oskäligt avtal',
          en: 'an unreasonable debt or contract',
        },
        question: {
          fi: 'Mistä velka syntyi, paljonko se on nyt, ja onko siitä paperia?',
          sv: 'Varifrån kom skulden, hur stor är den nu, och finns det papper på den?',
          en: 'Where did the debt come from, how much is it now, and is there a paper of it?',
        },
        speaks: {
          event: ['money-lent'],
          control: ['debt-bondage'],
          actor: ['lender'],
          thing: ['debt', 'loan-in-name'],
          link: ['owes', 'is-owed'],
        },
      },
    ],
  },
  {
    key: 'facilitation-of-illegal-entry',
    name: {
      fi: 'Laittoman maahantulon järjestäminen',
      sv: 'Ordnande av olaglig inresa',
      en: 'Facilitation of illegal entry',
    },
    term: 'verify',
    laws: ['rl-17-8'],
    against: {
      fi: 'Hänellä oli omat voimassa olevat asiakirjat, tai matka ei ylittänyt rajaa.',
      sv: 'Klienten hade egna giltiga handlingar, eller resan gick inte över någon gräns.',
      en: 'The client’s own documents were valid, or the journey crossed no border.',
    },
    parts: [
      {
        key: 'journey',
        laws: ['rl-17-8'],
        name: { fi: 'kuljettaminen rajan yli', sv: 'transport över gränsen', en: 'transport over a border' },
        question: {
          fi: 'Ylittikö matka rajan, kuka sen järjesti, ja kenellä asiakirjat olivat?',
          sv: 'Gick resan över en gräns, vem ordnade den, och vem hade handlingarna?',
          en: 'Did the journey cross a border, who arranged it, and who kept the documents?',
        },
        speaks: { event: ['transported'], actor: ['transporter'] },
      },
    ],
  },
];
