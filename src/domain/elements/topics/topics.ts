import { Topic, type TopicSource } from './topic.ts';

const source: readonly TopicSource[] = [
  {
    key: 'beginning',
    knows: 'support',
    source: 'own',
    question: {
      fi: 'Miten hän tuli tuntemaan ihmisen, josta kaikki alkoi?',
      sv: 'Hur lärde klienten känna den som allt började med?',
      en: 'How did the client come to know the one with whom it all began?',
    },
    why: {
      fi: 'Alku näyttää usein, mitä luvattiin ja kuka tilannetta ohjasi.',
      sv: 'Början visar ofta vad som lovades och vem som styrde situationen.',
      en: 'The beginning often shows what was promised and who steered the situation.',
    },
    asked: {
      event: ['contacted', 'promised', 'recruited'],
      actor: ['recruiter'],
      told: ['beginning', 'whole-account'],
    },
  },
  {
    key: 'everyday',
    knows: 'support',
    source: 'standard',
    question: {
      fi: 'Millainen tavallinen päivä oli: kuka päätti ruuasta, unesta ja menemisistä?',
      sv: 'Hurdan var en vanlig dag: vem bestämde om mat, sömn och att gå ut?',
      en: 'What was an ordinary day like: who decided on food, sleep and going out?',
    },
    why: {
      fi: 'Hallinta näkyy arjessa selvemmin kuin yksittäisissä teoissa.',
      sv: 'Kontroll syns tydligare i vardagen än i enskilda gärningar.',
      en: 'Control shows in daily life more clearly than in single acts.',
    },
    asked: {
      control: ['restricts-movement', 'surveillance', 'withholds-necessities', 'isolation', 'excessive-work'],
      event: ['locked-in', 'watched'],
      told: ['control'],
    },
  },
  {
    key: 'good-things',
    knows: 'support',
    source: 'own',
    question: {
      fi: 'Kuka tai mikä on auttanut häntä jaksamaan?',
      sv: 'Vem eller vad har hjälpt klienten att orka?',
      en: 'Who or what has helped the client to keep going?',
    },
    why: {
      fi: 'Suojaavat asiat kertovat, minkä varaan tuki rakennetaan.',
      sv: 'Det som skyddar berättar vad stödet kan byggas på.',
      en: 'What protects tells what support can be built on.',
    },
    asked: { factor: ['friends', 'trusted-person', 'safe-place', 'family-support', 'hopes'], actor: ['helper'] },
  },
  {
    key: 'phone',
    knows: 'support',
    source: 'standard',
    question: {
      fi: 'Kuka pääsee hänen puhelimeensa, tileilleen ja sijaintiinsa?',
      sv: 'Vem kommer åt klientens telefon, konton och plats?',
      en: 'Who can reach the client’s telephone, accounts and location?',
    },
    why: {
      fi: 'Digitaalinen valvonta voi jatkua lähtemisen jälkeen ja vaikuttaa siihen, miten häneen otetaan yhteyttä.',
      sv: 'Digital övervakning kan fortsätta efter att man har gått och påverkar hur man tar kontakt.',
      en: 'Digital surveillance may go on after leaving, and bears on how the client is contacted.',
    },
    asked: { control: ['digital-surveillance'], event: ['phone-taken'], thing: ['phone', 'account'] },
  },
  {
    key: 'wishes',
    knows: 'support',
    source: 'own',
    question: {
      fi: 'Mitä hän itse toivoo, että tapahtuu seuraavaksi?',
      sv: 'Vad önskar klienten själv att ska hända härnäst?',
      en: 'What does the client wish to happen next?',
    },
    why: {
      fi: 'Apu kestää, kun se lähtee siitä, mitä hän haluaa.',
      sv: 'Hjälpen håller när den utgår från vad klienten vill.',
      en: 'Help lasts when it begins from what the client wants.',
    },
    asked: { factor: ['hopes'] },
  },
  {
    key: 'injuries',
    knows: 'health',
    source: 'own',
    question: {
      fi: 'Onko vammoja, kipua tai sairauksia, joita ei ole hoidettu?',
      sv: 'Finns det skador, smärta eller sjukdomar som inte har vårdats?',
      en: 'Are there injuries, pain or illnesses that have not been treated?',
    },
    why: {
      fi: 'Hoito ei odota muuta selvitystä, ja näytteet ja kirjaukset voidaan ottaa vain ajoissa.',
      sv: 'Vården väntar inte på annan utredning, och prov och anteckningar kan tas bara i tid.',
      en: 'Care does not wait for other inquiries, and samples and records can be taken only in time.',
    },
    asked: {
      event: ['violence', 'sexual-violence', 'denied-care'],
      control: ['physical-violence', 'sexual-violence', 'restricts-care'],
      factor: ['health', 'disability'],
      told: ['health', 'violence', 'sexual-violence'],
    },
  },
  {
    key: 'mind',
    knows: 'health',
    source: 'own',
    question: {
      fi: 'Miten hän nukkuu ja jaksaa, ja mitä muistot tekevät?',
      sv: 'Hur sover och orkar klienten, och vad gör minnena?',
      en: 'How does the client sleep and cope, and what do memories do?',
    },
    why: {
      fi: 'Jaksaminen vaikuttaa siihen, milloin ja miten asioista voi puhua.',
      sv: 'Orken påverkar när och hur man kan tala om saker.',
      en: 'Coping bears on when and how one can speak of things.',
    },
    asked: { factor: ['mental-health'], control: ['psychological-violence'], told: ['health'] },
  },
  {
    key: 'substances',
    knows: 'health',
    source: 'standard',
    question: {
      fi: 'Annettiinko hänelle päihteitä tai lääkkeitä, tai tarvitsiko hän niitä kestääkseen?',
      sv: 'Gavs klienten rusmedel eller läkemedel, eller behövdes de för att stå ut?',
      en: 'Was the client given substances or medicines, or were they needed to bear it?',
    },
    why: {
      fi: 'Päihteet voivat olla hallinnan keino eikä valinta, ja hoito auttaa irtautumaan.',
      sv: 'Rusmedel kan vara ett kontrollmedel och inte ett val, och vård hjälper att komma loss.',
      en: 'Substances may be a means of control and not a choice, and care helps to break away.',
    },
    asked: { event: ['drugged'], control: ['substances'], factor: ['substance-use'] },
  },
  {
    key: 'money',
    knows: 'social',
    source: 'standard',
    question: {
      fi: 'Kuka sai hänen rahansa ja etuutensa, ja mistä hän elää nyt?',
      sv: 'Vem fick klientens pengar och förmåner, och vad finns det att leva på nu?',
      en: 'Who had the client’s money and benefits, and what is there to live on now?',
    },
    why: {
      fi: 'Toimeentulo ratkaisee usein, voiko lähteä ja pysyä poissa.',
      sv: 'Försörjningen avgör ofta om man kan gå och hålla sig borta.',
      en: 'Income often settles whether one can leave and stay away.',
    },
    asked: {
      control: ['takes-earnings', 'restricts-money'],
      event: ['money-taken'],
      exploitation: ['benefits'],
      thing: ['money', 'account'],
      factor: ['own-income', 'poverty'],
      told: ['money'],
    },
  },
  {
    key: 'debts',
    knows: 'social',
    source: 'standard',
    question: {
      fi: 'Onko velkaa, kenelle, ja mitä tapahtuu, jos sitä ei maksa?',
      sv: 'Finns det skulder, till vem, och vad händer om de inte betalas?',
      en: 'Is there debt, to whom, and what happens if it is not paid?',
    },
    why: {
      fi: 'Velka sitoo hiljaa. Se voi koskea myös perhettä toisessa maassa.',
      sv: 'En skuld binder i det tysta. Den kan också gälla familjen i ett annat land.',
      en: 'Debt binds quietly. It may concern the family in another country too.',
    },
    asked: {
      event: ['money-lent'],
      control: ['debt-bondage'],
      actor: ['lender'],
      thing: ['debt', 'loan-in-name', 'subscription-in-name', 'order-in-name'],
      factor: ['debts', 'family-debts'],
      told: ['money'],
    },
  },
  {
    key: 'children',
    knows: 'social',
    source: 'standard',
    question: {
      fi: 'Onko hänellä lapsia tai muita, joista hän huolehtii, ja ovatko he turvassa?',
      sv: 'Har klienten barn eller andra att ta hand om, och är de trygga?',
      en: 'Does the client have children or others to care for, and are they safe?',
    },
    why: {
      fi: 'Läheisillä painostetaan, ja lapsen turva on oma asiansa.',
      sv: 'Närstående används som påtryckning, och barnets trygghet är en egen sak.',
      en: 'Near ones are used as pressure, and the safety of a child is a matter of its own.',
    },
    asked: {
      control: ['uses-children', 'threats-near-ones'],
      actor: ['child'],
      factor: ['dependants'],
      told: ['family'],
    },
  },
  {
    key: 'home',
    knows: 'social',
    source: 'own',
    question: {
      fi: 'Missä ja kenen luona hän on asunut, ja kuka maksoi asumisen?',
      sv: 'Var och hos vem har klienten bott, och vem betalade boendet?',
      en: 'Where and with whom has the client lived, and who paid for it?',
    },
    why: {
      fi: 'Asunto on voinut olla sekä apu että side.',
      sv: 'Bostaden kan ha varit både hjälp och band.',
      en: 'A home may have been both a help and a tie.',
    },
    asked: { event: ['housed', 'received'], actor: ['landlord'], thing: ['place'], factor: ['housing'] },
  },
  {
    key: 'danger-now',
    knows: 'shelter',
    source: 'standard',
    question: {
      fi: 'Mitä hän pelkää juuri nyt, ja kuka voisi etsiä häntä?',
      sv: 'Vad är klienten rädd för just nu, och vem kunde komma och leta?',
      en: 'What does the client fear right now, and who might come looking?',
    },
    why: {
      fi: 'Vaara on usein suurin lähtemisen jälkeen. Turvallisuus kysytään ennen muuta.',
      sv: 'Faran är ofta störst efter att man har gått. Tryggheten frågas före allt annat.',
      en: 'Danger is often greatest after leaving. Safety is asked before anything else.',
    },
    asked: {
      event: ['threat', 'tried-to-leave', 'left'],
      control: ['threats-violence', 'threats-near-ones', 'threats-shame'],
      told: ['leaving'],
    },
  },
  {
    key: 'leaving',
    knows: 'shelter',
    source: 'own',
    question: {
      fi: 'Onko hän yrittänyt lähteä, ja mikä esti tai auttoi?',
      sv: 'Har klienten försökt gå, och vad hindrade eller hjälpte?',
      en: 'Has the client tried to leave, and what prevented or helped?',
    },
    why: {
      fi: 'Aiemmat yritykset kertovat, mitä tukea seuraava vaatii.',
      sv: 'Tidigare försök berättar vilket stöd nästa kräver.',
      en: 'Earlier attempts tell what support the next one needs.',
    },
    asked: { event: ['tried-to-leave', 'left', 'sought-help'], told: ['leaving'] },
  },
  {
    key: 'age',
    knows: 'school',
    source: 'provisions',
    question: {
      fi: 'Minkä ikäinen hän oli, kun se alkoi, ja kuka hänestä silloin vastasi?',
      sv: 'Hur gammal var klienten när det började, och vem hade ansvaret då?',
      en: 'How old was the client when it began, and who was responsible then?',
    },
    why: {
      fi: 'Lapsen kohdalla keinoja ei vaadita, eikä huoltajalle kerrota automaattisesti.',
      sv: 'För ett barn krävs inga medel, och vårdnadshavaren informeras inte automatiskt.',
      en: 'For a child no means are required, and a guardian is not told automatically.',
    },
    asked: { factor: ['young-age', 'left-care'], told: ['childhood'] },
  },
  {
    key: 'family-plans',
    knows: 'school',
    source: 'own',
    question: {
      fi: 'Onko kihlauksesta, avioliitosta tai matkasta päätetty hänen puolestaan?',
      sv: 'Har någon beslutat om förlovning, äktenskap eller en resa åt klienten?',
      en: 'Has an engagement, a marriage or a journey been decided for the client?',
    },
    why: {
      fi: 'Koulu huomaa usein ensin, jos nuori ei palaa lomalta. Suvulta ei kysytä.',
      sv: 'Skolan märker ofta först om en ung inte kommer tillbaka från lovet. Släkten tillfrågas inte.',
      en: 'School often notices first when a young person does not return from holidays. Relatives are not asked.',
    },
    asked: {
      event: ['married', 'engaged'],
      exploitation: ['forced-marriage'],
      factor: ['honour', 'family-pressure', 'community-pressure'],
      told: ['family'],
    },
  },
  {
    key: 'language',
    knows: 'interpreter',
    source: 'own',
    question: {
      fi: 'Millä kielellä ja murteella hän puhuu vaikeista asioista, ja onko tulkki vieras hänen yhteisölleen?',
      sv: 'På vilket språk och vilken dialekt talar klienten om svåra saker, och är tolken främmande för gemenskapen?',
      en: 'In which language and dialect does the client speak of difficult things, and is the interpreter a stranger to the community?',
    },
    why: {
      fi: 'Väärä sana tai tuttu tulkki voi sulkea suun tai vaarantaa.',
      sv: 'Ett fel ord eller en bekant tolk kan tysta eller utsätta för fara.',
      en: 'A wrong word or a familiar interpreter may silence or endanger.',
    },
    asked: { factor: ['language-skills'] },
  },
  {
    key: 'residence',
    knows: 'counsel',
    source: 'standard',
    question: {
      fi: 'Keneen tai mihin hänen oleskelunsa on sidottu, ja mitä hän luulee oikeuksistaan?',
      sv: 'Vem eller vad är vistelsen bunden till, och vad tror klienten om sina rättigheter?',
      en: 'To whom or what is the residence tied, and what does the client believe about rights here?',
    },
    why: {
      fi: 'Moni uskoo, että apu vie oleskeluoikeuden. Avustaja osaa kertoa vaihtoehdot.',
      sv: 'Många tror att hjälp tar uppehållsrätten. Ett biträde kan berätta om alternativen.',
      en: 'Many believe that help costs the right to stay. Counsel can explain the choices.',
    },
    asked: {
      control: ['threats-authorities', 'withholds-documents'],
      event: ['documents-taken'],
      thing: ['document'],
      factor: ['residence-right', 'residence-tied-to-work', 'knows-rights', 'legal-help'],
      told: ['residence'],
    },
  },
  {
    key: 'forced-offences',
    knows: 'counsel',
    source: 'own',
    question: {
      fi: 'Onko hänet saatu tekemään jotakin, mistä hän pelkää rangaistusta?',
      sv: 'Har klienten förmåtts till något och är nu rädd för straff?',
      en: 'Has the client been made to do something that could bring a punishment, and is that feared?',
    },
    why: {
      fi: 'Pelko sulkee suun. Avustaja voi selvittää asian ennen kuin siitä puhutaan viranomaiselle.',
      sv: 'Rädslan tystar. Ett biträde kan reda ut saken innan man talar med en myndighet.',
      en: 'Fear silences. Counsel can clear it up before an authority is told.',
    },
    asked: { event: ['made-to-offend'], exploitation: ['offending', 'begging'] },
  },
  {
    key: 'work',
    knows: 'work',
    source: 'standard',
    question: {
      fi: 'Mitä työstä sovittiin, mitä maksettiin ja miten tunnit laskettiin?',
      sv: 'Vad avtalades om arbetet, vad betalades och hur räknades timmarna?',
      en: 'What was agreed on the work, what was paid and how were hours counted?',
    },
    why: {
      fi: 'Palkkasaatavat ja oleskelu voivat hoitua, vaikka rikosasia ei etenisi.',
      sv: 'Lönefordringar och vistelse kan ordnas också om brottmålet inte går vidare.',
      en: 'Wages due and residence may be settled even if the criminal case does not go on.',
    },
    asked: {
      event: ['worked'],
      control: ['excessive-work'],
      exploitation: ['labour', 'domestic-work'],
      actor: ['employer'],
      factor: ['unregulated-work'],
      told: ['work'],
    },
  },
  {
    key: 'others-beside',
    knows: 'police',
    source: 'own',
    question: {
      fi: 'Oliko muita samassa tilanteessa, ja ovatko he turvassa?',
      sv: 'Fanns det andra i samma situation, och är de trygga?',
      en: 'Were there others in the same situation, and are they safe?',
    },
    why: {
      fi: 'Toinen ihminen saa oman tapauksen. Tässä hänestä kirjataan vain nimilappu.',
      sv: 'En annan människa får ett eget ärende. Här antecknas bara en etikett.',
      en: 'Another person gets a case of their own. Only a label is recorded here.',
    },
    asked: { actor: ['exploited-beside'], factor: ['peers-exploited'] },
  },
  {
    key: 'traces',
    knows: 'police',
    source: 'own',
    question: {
      fi: 'Onko viestejä, kuittauksia tai kuvia, jotka katoavat, jos kukaan ei ota niitä talteen?',
      sv: 'Finns det meddelanden, kvitton eller bilder som försvinner om ingen tar vara på dem?',
      en: 'Are there messages, receipts or pictures that vanish if nobody keeps them?',
    },
    why: {
      fi: 'Jäljet tukevat häntä, ettei kaikki jää hänen kertomansa varaan. Hän päättää, annetaanko ne.',
      sv: 'Spåren är till stöd, så att allt inte hänger på berättelsen. Klienten bestämmer om de lämnas.',
      en: 'Traces give support, so that not everything rests on the telling. The client decides whether they are given.',
    },
    asked: { event: ['message', 'filmed', 'paid'], thing: ['document', 'phone'] },
  },
];

/** The topics as they are shipped, checked once when the program starts. */
export const topics: readonly Topic[] = source.map((item) => Topic.parse(item));
