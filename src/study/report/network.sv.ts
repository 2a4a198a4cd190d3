/** Texts of a report on lists that know the same people. */
export const networkSv = {
  'network.title': 'Samma människor i olika förteckningar',
  'network.heading': 'Vad {lists} förteckningar berättar om samma människor',
  'network.lede': 'Antal ur filen {file}. Förteckningarna har sammanlagt {people} olika människor.',
  'network.may': 'Små tal är dolda',
  'network.mayText':
    'Tal om 1–{k} människor är dolda; märket {mark} betyder ett dolt tal. Vart och ett av dem kunde vara minst {k} olika tal, vad rapporten än berättar i övrigt. Uppskattningarna är räknade enbart på de tal som visas här och avrundade till tre gällande siffror.',
  'network.lists': 'Flest människor finns i förteckningen {list}, {count} av {people} människor ({share}).',
  'network.listsText': 'Samma människa kan finnas i flera förteckningar, så talen kan inte summeras.',
  'network.listsTable': 'Människor per förteckning',
  'network.list': 'Förteckning',
  'network.people': 'Människor',
  'network.numbers': 'Bara i en förteckning finns {count} av {people} människor ({share}).',
  'network.numbersHidden': 'I hur många förteckningar människorna finns',
  'network.numbersText': 'Ju färre som är kända av flera instanser, desto mindre ser instanserna av varandras arbete.',
  'network.numbersTable': 'I hur många förteckningar människorna finns',
  'network.number': 'Förteckningar',
  'network.pairs': 'Flest gemensamma människor har förteckningarna {a} och {b}: {count}.',
  'network.pairsShown':
    'Av de tal som visas är det största för förteckningarna {a} och {b}: {count} gemensamma människor.',
  'network.pairsNone': 'Gemensamma människor i förteckningarna',
  'network.pairsText': 'Talet i rutan berättar hur många som finns i båda förteckningarna.',
  'network.pairsTable': 'Gemensamma människor i förteckningarna',
  'network.never': 'Inte en enda gemensam människa finns i: {pairs}.',
  'network.pair': '{a}–{b}',

  'unseen.section': 'Uppskattning av dem som ingen förteckning känner till',
  'unseen.total':
    'Enligt uppskattningen är människorna sammanlagt omkring {total} (95 procents konfidensintervall {low}–{high}), och omkring {unseen} av dem finns inte i någon förteckning.',
  'unseen.none': 'Ingen uppskattning kan göras: {reason}.',
  'unseen.refused.hidden': 'för få av talen får visas',
  'unseen.refused.one-list': 'det finns bara en förteckning',
  'unseen.refused.no-overlap': 'ingen finns i två förteckningar',
  'unseen.refused.not-determined': 'överlappningarna är så få att många mycket olika tal passar lika bra',
  'unseen.shown': 'Hittills är {people} människor kända.',
  'unseen.chosen':
    'Konfidensintervallet omfattar också osäkerheten i valet av modell: valet gjordes om {rounds, number} gånger med lottade material.',
  'unseen.given':
    'Konfidensintervallet förutsätter att den valda modellen är rätt. Den verkliga osäkerheten är större.',
  'unseen.hidden':
    'I uppskattningen ligger ett dolt tal mitt emellan sina möjliga värden, eller så nära slumpen som det kan. Med andra värden skulle uppskattningen ligga mellan {low} och {high}.',
  'unseen.other':
    'Också andra modeller passar nästan lika bra ({models, plural, one {# modell} other {# modeller}}). Deras uppskattningar ligger mellan {low} och {high}.',
  'unseen.sparse':
    'En del av förteckningarna möts inte alls. Då kan beroendet mellan dem inte mätas, och uppskattningen vilar på de andra förteckningarna.',
  'unseen.picture': 'Bild av uppskattningarna och deras intervall. {heading} Samma tal finns i tabellen.',
  'unseen.table': 'Uppskattningen räknad på olika sätt',
  'unseen.way': 'Sätt att räkna',
  'unseen.withGiven': 'Modellen given',
  'unseen.withChosen': 'Valet av modell medräknat',
  'unseen.withHidden': 'Dolda tal på annat sätt',
  'unseen.withOther': 'Andra nästan lika bra modeller',
  'unseen.unseen': 'Okända',
  'unseen.all': 'Sammanlagt',
  'unseen.low': 'Nedre gräns',
  'unseen.high': 'Övre gräns',
  'unseen.stepsTable': 'Valet av modell steg för steg',
  'unseen.steps':
    'För modellen valdes {pairs, plural, =0 {bara förteckningarna själva} one {ett beroende} other {# beroenden}}.',
  'unseen.stepsText':
    'När två förteckningar beror på varandra finns samma människa i båda oftare eller mer sällan än av en slump. Modellen byggs ut tills inget tillägg längre skiljer sig från slumpen.',
  'unseen.step': 'Tillagt beroende',
  'unseen.start': 'inga beroenden',
  'unseen.p': 'Sannolikhet av en slump (p)',
  'unseen.bic': 'Passning (BIC)',

  'otherThemes.section': 'De andra temana',

  'assumptions.section': 'Vad uppskattningen förutsätter och vilka som saknas',
  'assumptions.same':
    'Samma människa har känts igen som densamma i alla förteckningar. En felaktig sammankoppling ändrar uppskattningen.',
  'assumptions.closed': 'Förteckningarna gäller samma tid och samma område, och gruppen ändras inte under tiden.',
  'assumptions.reach':
    'Var och en skulle kunna komma med i någon förteckning. De som ingen instans kan nå syns inte i uppskattningen.',
  'assumptions.definition': 'Förteckningarna menar samma sak med ett offer.',
  'assumptions.not': 'Uppskattningen berättar inte vilka de okända är och inte heller varför de inte har upptäckts.',

  'network.protectionRule':
    'Tal om 1–{k} människor visas inte. För varje dolt tal finns det tabeller där det har minst {k} olika värden och som ger just den här rapporten. Uppskattningen, dess intervall och valet av modell är räknade enbart på de tal som visas här: den som räknar om dem med andra tal får inte veta något om ett dolt tal. Filens storlek och kontrollsumma är utelämnade, eftersom de skulle avslöja den rätta tabellen bland dem som passar.',
  'network.k': 'Största tal som döljs (k)',
  'network.fails': 'Av de här talen får så lite berättas att ingenting publiceras.',
  'network.method.lists': 'En förtecknings tal är antalet människor som finns i den.',
  'network.method.model':
    'De okändas antal har uppskattats med en loglinjär modell ur överlappningarna mellan flera förteckningar. Par utan gemensamma människor har behandlats skilt för sig.',
  'network.method.choice':
    'Modellen har valts stegvis, såsom Chan, Silverman och Vincent (2021) gjorde: varje gång tas det par med vars antal gemensamma människor är mest överraskande. Lottningen börjar alltid från samma tal, så resultatet kan upprepas.',
  'network.method.protected':
    'Eftersom små tal är dolda är uppskattningen inte den som de rätta talen skulle ge. Med k = 5 flyttades den 1 procent för Storbritanniens tabell från 2013, 2 procent för Nederländernas och 29 procent nedåt för den glesa tabellen från New Orleans.',
  'network.method.limits': 'Uppskattningen är riktgivande. Intervallet är viktigare än själva talet.',
} as const;
