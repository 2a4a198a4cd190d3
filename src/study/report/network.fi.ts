/** Texts of a report on lists that know the same people. */
export const networkFi = {
  'network.title': 'Samat ihmiset eri luetteloissa',
  'network.heading': 'Mitä {lists} luetteloa kertovat samoista ihmisistä',
  'network.lede': 'Lukumäärät tiedostosta {file}. Luetteloissa on yhteensä {people} eri ihmistä.',
  'network.may': 'Pienet luvut on piilotettu',
  'network.mayText':
    '1–{k} ihmisen luvut on piilotettu; merkintä {mark} tarkoittaa piilotettua lukua. Jokainen niistä voisi olla ainakin {k} eri lukua, kertoipa raportti muuta mitä tahansa. Arviot on laskettu vain tässä näytetyistä luvuista ja pyöristetty kolmeen merkitsevään numeroon.',
  'network.lists': 'Eniten ihmisiä on luettelossa {list}, {count} ihmistä {people} ihmisestä ({share}).',
  'network.listsText': 'Sama ihminen voi olla monessa luettelossa, joten luvut eivät summaudu.',
  'network.listsTable': 'Ihmiset luetteloittain',
  'network.list': 'Luettelo',
  'network.people': 'Ihmisiä',
  'network.numbers': 'Vain yhdessä luettelossa on {count} ihmistä {people} ihmisestä ({share}).',
  'network.numbersHidden': 'Kuinka monessa luettelossa ihmiset ovat',
  'network.numbersText': 'Mitä harvempi on usean tahon tiedossa, sitä vähemmän tahot näkevät toistensa työtä.',
  'network.numbersTable': 'Kuinka monessa luettelossa ihmiset ovat',
  'network.number': 'Luetteloita',
  'network.pairs': 'Eniten yhteisiä ihmisiä on luetteloilla {a} ja {b}: {count}.',
  'network.pairsShown': 'Näytettävistä luvuista suurin on luetteloilla {a} ja {b}: {count} yhteistä ihmistä.',
  'network.pairsNone': 'Luetteloiden yhteiset ihmiset',
  'network.pairsText': 'Ruudun luku kertoo, kuinka moni on molemmissa luetteloissa.',
  'network.pairsTable': 'Luetteloiden yhteiset ihmiset',
  'network.never': 'Yhtään yhteistä ihmistä ei ole: {pairs}.',
  'network.pair': '{a}–{b}',

  'unseen.section': 'Arvio niistä, joita mikään luettelo ei tunne',
  'unseen.total':
    'Arvion mukaan ihmisiä on kaikkiaan noin {total} (95 %:n luottamusväli {low}–{high}), ja heistä noin {unseen} ei ole missään luettelossa.',
  'unseen.none': 'Arviota ei voi laskea: {reason}.',
  'unseen.refused.hidden': 'luvuista liian harvan saa näyttää',
  'unseen.refused.one-list': 'luetteloita on vain yksi',
  'unseen.refused.no-overlap': 'kukaan ei ole kahdessa luettelossa',
  'unseen.refused.not-determined':
    'päällekkäisyyksiä on niin vähän, että moni hyvin erilainen luku sopii niihin yhtä hyvin',
  'unseen.shown': 'Tähän mennessä tunnetaan {people} ihmistä.',
  'unseen.chosen':
    'Luottamusväli sisältää myös mallin valinnan epävarmuuden: valinta tehtiin uudelleen {rounds, number} kertaa arvotuilla aineistoilla.',
  'unseen.given': 'Luottamusväli olettaa, että valittu malli on oikea. Todellinen epävarmuus on suurempi.',
  'unseen.hidden':
    'Piilotettu luku on arviossa mahdollisten arvojensa keskellä tai niin lähellä sattumaa kuin se voi olla. Muilla arvoilla arvio olisi välillä {low}–{high}.',
  'unseen.other':
    'Muitakin malleja sopii aineistoon lähes yhtä hyvin ({models, plural, one {# malli} other {# mallia}}). Niiden arviot ovat välillä {low}–{high}.',
  'unseen.sparse':
    'Osa luetteloista ei kohtaa lainkaan. Silloin niiden riippuvuutta ei voi mitata, ja arvio nojaa muihin luetteloihin.',
  'unseen.picture': 'Janakuva arvioista ja niiden väleistä. {heading} Samat luvut ovat taulukossa.',
  'unseen.table': 'Arvio eri tavoin laskettuna',
  'unseen.way': 'Laskutapa',
  'unseen.withGiven': 'Malli annettu',
  'unseen.withChosen': 'Mallin valinta mukana',
  'unseen.withHidden': 'Piilotetut luvut toisin',
  'unseen.withOther': 'Muut lähes yhtä hyvät mallit',
  'unseen.unseen': 'Tuntemattomia',
  'unseen.all': 'Kaikkiaan',
  'unseen.low': 'Alaraja',
  'unseen.high': 'Yläraja',
  'unseen.stepsTable': 'Mallin valinta vaihe vaiheelta',
  'unseen.steps':
    'Malliin valittiin {pairs, plural, =0 {vain luettelot itse} one {yksi riippuvuus} other {# riippuvuutta}}.',
  'unseen.stepsText':
    'Kun kaksi luetteloa riippuu toisistaan, sama ihminen on molemmissa useammin tai harvemmin kuin sattumalta. Mallia laajennetaan, kunnes mikään lisäys ei enää erotu sattumasta.',
  'unseen.step': 'Lisätty riippuvuus',
  'unseen.start': 'ei riippuvuuksia',
  'unseen.p': 'Sattuman todennäköisyys (p)',
  'unseen.bic': 'Sopivuus (BIC)',

  'otherThemes.section': 'Muut teemat',

  'assumptions.section': 'Mitä arvio olettaa ja ketkä puuttuvat',
  'assumptions.same':
    'Sama ihminen on tunnistettu samaksi kaikissa luetteloissa. Virheellinen yhdistäminen muuttaa arviota.',
  'assumptions.closed': 'Luettelot koskevat samaa aikaa ja samaa aluetta, eikä joukko muutu sinä aikana.',
  'assumptions.reach':
    'Jokainen voisi päätyä johonkin luetteloon. Niitä, joita mikään taho ei voi tavoittaa, arvio ei näe.',
  'assumptions.definition': 'Luettelot tarkoittavat uhrilla samaa asiaa.',
  'assumptions.not': 'Arvio ei kerro, keitä tuntemattomat ovat, eikä sitä, miksi he ovat jääneet huomaamatta.',

  'network.protectionRule':
    '1–{k} ihmisen lukuja ei näytetä. Jokaista piilotettua lukua kohti on taulukoita, joissa sillä on ainakin {k} eri arvoa ja jotka tuottavat juuri tämän raportin. Arvio, sen väli ja mallin valinta on laskettu vain tässä näytetyistä luvuista: laskemalla ne uudelleen muilla luvuilla ei saa tietää piilotettua lukua. Tiedoston koko ja tiiviste on jätetty pois, koska niistä oikean taulukon tunnistaisi sopivien joukosta.',
  'network.k': 'Suurin piilotettava luku (k)',
  'network.fails': 'Näistä luvuista saa kertoa niin vähän, ettei mitään julkaista.',
  'network.method.lists': 'Luettelon luku on niiden ihmisten määrä, jotka ovat siinä.',
  'network.method.model':
    'Tuntemattomien määrä on arvioitu log-lineaarisella mallilla usean luettelon päällekkäisyyksistä. Parit, joilla ei ole yhteisiä ihmisiä, on käsitelty erikseen.',
  'network.method.choice':
    'Malli on valittu askeltaen, kuten Chan, Silverman ja Vincent (2021): joka kerralla otetaan mukaan pari, jonka yhteisten ihmisten määrä yllättää eniten. Arvonta alkaa aina samasta luvusta, joten tulos on toistettavissa.',
  'network.method.protected':
    'Koska pieniä lukuja on piilotettu, arvio ei ole se, jonka oikeat luvut antaisivat. Kun k = 5, se siirtyi Yhdistyneen kuningaskunnan vuoden 2013 taulukossa 1 prosentin, Alankomaiden taulukossa 2 prosenttia ja New Orleansin harvassa taulukossa 29 prosenttia alaspäin.',
  'network.method.limits': 'Arvio on suuntaa antava. Sen väli on tärkeämpi kuin itse luku.',
} as const;
