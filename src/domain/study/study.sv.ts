export const studySv = {
  'usage.noFile': 'Ange den CSV-fil som ska läsas: rinnalla study FIL --out MAPP.',
  'usage.manyFiles': 'Ange bara en fil; ”{extra}” är en för mycket.',
  'usage.noOut': 'Ange med --out den mapp där rapporten ska skrivas.',
  'usage.noValue': 'Valet {option} behöver ett värde.',
  'usage.repeated': 'Valet {option} får anges bara en gång.',
  'usage.unknown': 'Valet {option} finns inte; anvisningen visas med --help.',
  'usage.language': 'Språket är fi, sv eller en, inte ”{given}”.',

  'output.notFolder': '{folder} är inte en mapp; välj en annan plats för rapporten.',
  'output.foreign': 'Mappen {folder} innehåller annat än en tidigare rapport; välj en tom eller ny mapp.',
  'output.noPermission': 'Du har inte rätt att skriva i mappen {folder}.',
  'output.full': 'Disken är full; rapporten skrevs inte i mappen {folder}.',
  'output.failed': 'Rapporten kunde inte skrivas i mappen {folder} ({reason}).',

  'cli.problem': 'Fel: {sentence}',
  'cli.progress': 'Läser {percent} %',
  'cli.read':
    'Läst {file}: {people} personer, {columns, plural, one {# kolumn} other {# kolumner}} ({encoding}, skiljetecken {separator}).',
  'cli.counted':
    'Räknat {attributes, plural, one {# uppgift} other {# uppgifter}} och {pairs, plural, one {# par} other {# par}}; utelämnat {leftOut, plural, one {# kolumn} other {# kolumner}}.',
  'cli.leftOut': '  utelämnad ”{column}”: {reason}',
  'cli.written': 'Rapport: {page}\nSiffror: {numbers}',
  'cli.notice': 'ÄNNU INTE FÖR PUBLICERING: talen 1–4 är dolda, men en del kan räknas ut av summorna.',
  'cli.help': `Räknar varje uppgift och varje par av uppgifter i en personfil och skriver en rapport.

Användning:
  rinnalla study FIL --out MAPP [--lang fi|sv|en]

  FIL            CSV, en rad per person, rubriker på första raden.
                 Skiljetecken komma, semikolon eller tabb; UTF-8, UTF-16 eller windows-1252 (latin-1).
  --out MAPP     Mapp där index.html och study.json skrivs. En tidigare rapport ersätts,
                 andra mappar rörs inte.
  --lang SPRÅK   Språk för rapporten och meddelandena: fi (förval), sv eller en.
  --help         Den här anvisningen.

Talen 1–4 visas som "'<'5". Rapporten är ännu inte för publicering: en del av de dolda talen
kan räknas ut av summorna. Två körningar av samma fil ger samma rapport byte för byte.

Returvärden:
  0  rapporten är skriven
  2  kommandot är felaktigt
  3  filen kan inte läsas eller innehållet är felaktigt
  4  rapporten kan inte skrivas

Suomeksi:   rinnalla study --help --lang fi
In English: rinnalla study --help --lang en`,

  'separator.comma': 'komma',
  'separator.semicolon': 'semikolon',
  'separator.tab': 'tabb',
  'encoding.mark': '{encoding} (inleds med byteordningsmärke)',
  'encoding.western': 'windows-1252 (byten är inte giltig UTF-8)',

  few: 'färre än 5',
  mark: "'<'5",
  quoted: '”{words}”',
  both: '{a} och {b}',

  'report.title': 'Siffror ur materialet',
  'report.heading': 'Vad ett material om {people} personer berättar',
  'report.lede': 'Antal ur filen {file}. Varje rad har lästs som en person.',
  'report.made': 'Gjord med programmet Rinnalla, version {version}.',
  'report.contents': 'Innehåll',
  'report.nothing': 'Ingen kolumn kunde räknas. Orsakerna finns under ”Vad och vilka som saknas”.',

  'notice.heading': 'Ännu inte för publicering',
  'notice.text':
    'Talen 1–4 har ersatts med {mark}. En del av dem kan ändå räknas ut av summor och andra tabeller, eftersom det ännu inte förhindras. Ett exakt skydd kommer i en senare version. Hantera rapporten lika omsorgsfullt som källmaterialet.',

  'summary.heading': 'I korthet',

  'theme.heading': 'Vad filen berättar om fem teman',
  'theme.vulnerability': 'Sårbarhetsfaktorer',
  'theme.help': 'Att få hjälp',
  'theme.process': 'Straffprocessen',
  'theme.control': 'Psykologisk kontroll',
  'theme.network': 'Nätverkssamarbete',
  'theme.vulnerability.nothing': 'Den här filen har ingenting om sårbarhetsfaktorer.',
  'theme.help.nothing': 'Den här filen har ingenting om att få hjälp.',
  'theme.process.nothing': 'Den här filen har ingenting om straffprocessen.',
  'theme.control.nothing': 'Den här filen har ingenting om psykologisk kontroll.',
  'theme.network.nothing': 'Den här filen har ingenting om samarbetet i nätverket.',
  'theme.vulnerability.note':
    'Bakgrundsuppgifter såsom ålder, kön och medborgarskap berättar inte ensamma om sårbarhet.',
  'theme.help.note': 'Uppgiften om vem som hänvisade berättar inte vilken hjälp personen fick.',
  'theme.outside': 'Utanför de fem temana kändes igen: {columns}.',
  'theme.unrecognised': 'Ämnet kändes inte igen av namnet: {columns}.',
  'theme.method': 'Temat är slutet bara av kolumnens namn. Det som saknas har inte fyllts i.',
  'theme.column': '{label} (kolumn {column})',

  'concept.age': 'ålder',
  'concept.gender': 'kön',
  'concept.citizenship': 'medborgarskap',
  'concept.language': 'språk',
  'concept.education': 'utbildning',
  'concept.family': 'familj',
  'concept.residence': 'uppehållsrätt',
  'concept.vulnerability': 'sårbarhetsfaktorer',
  'concept.referrerType': 'typ av hänvisande instans',
  'concept.referrer': 'hänvisande instans',
  'concept.referralReason': 'orsak till hänvisningen',
  'concept.support': 'service eller stöd',
  'concept.status': 'identifiering som offer',
  'concept.statusMaker': 'vem som beslutade om identifieringen',
  'concept.report': 'brottsanmälan',
  'concept.stage': 'skede i straffprocessen',
  'concept.control': 'kontrollmetoder',
  'concept.relationship': 'relation till gärningspersonen',
  'concept.referredTo': 'hänvisning vidare',
  'concept.organisations': 'medverkande organisationer',
  'concept.exploitation': 'form av utnyttjande',
  'concept.recruitment': 'rekrytering',
  'concept.place': 'område eller plats',
  'concept.period': 'tidpunkt',

  'single.section': 'En uppgift i taget',
  'single.largest': '{label}: den största gruppen är {value}, {count} av {people} personer.',
  'single.tied': '{label}: de största grupperna är {groups}, med {count} personer i varje.',
  'single.small': '{label}: ingen grupp har fem personer.',
  'single.unknown': '{label}: filen berättar inte detta om någon.',
  'single.column': 'Kolumn {column}, {values, plural, one {# värde} other {# olika värden}}.',
  'single.complete': 'Värdet saknas inte för någon.',
  'single.missing': 'Värdet saknas för {count} personer.',
  'single.saysUnknown': 'Enligt filen är saken okänd för {count} personer.',
  'single.outline': 'Bara kontur: saken är okänd.',
  'single.picture': 'Stapelbild. {heading} Samma tal finns i tabellen.',

  'table.show': 'Visa som tabell',
  'table.value': 'Värde',
  'table.people': 'Personer',
  'table.total': 'Totalt',
  'table.more':
    '{values, plural, one {Det återstående värdet} other {De återstående # värdena}} finns i filen study.json.',
  'table.scroll': 'Tabell: {labels}',
  'category.rest': 'Övriga ({values, plural, one {# värde} other {# värden}})',
  'category.missing': 'Inget värde',

  'pair.section': 'Två uppgifter sida vid sida',
  'pair.intro':
    'Talet i rutan berättar hur många personer som har båda värdena. Att två saker förekommer tillsammans berättar inte om orsaken. Av långa klassificeringar visas högst de {most} största grupperna med minst fem personer, och resten har slagits ihop. Alla rutor finns i filen study.json.',
  'pair.largest': '{labels}: den vanligaste kombinationen är {a} och {b}, {count} av {people} personer.',
  'pair.none': '{labels}: ingen kombination är vanligare än alla andra.',
  'legend.heading': 'Rutans färgton',
  'legend.small': '{mark}, dold',
  'legend.over': '{from} eller fler',

  'missing.section': 'Vad och vilka som saknas',
  'missing.who':
    'I filen finns bara de som någon har identifierat och antecknat. Den berättar inte om dem som inte har identifierats eller som har blivit utan hjälp, och inte heller om samma person finns på flera rader.',
  'missing.heading': 'Värden som saknas, uppgift för uppgift',
  'missing.column': 'Uppgift',
  'missing.count': 'Värdet saknas',
  'missing.unknown': 'Värdet ”okänt”',
  'missing.emptyLines': '{lines, plural, one {# tom rad} other {# tomma rader}} i filen hoppades över.',
  'leftOut.heading': 'Kolumner som inte räknades',
  'leftOut.none': 'Alla kolumner räknades.',
  'leftOut.own-value': 'inget värde upprepas, så kolumnen pekar ut raderna',
  'leftOut.identifying': 'namnet eller ett värde pekar direkt på en person',
  'leftOut.rare': 'över hälften av personerna har ett värde som färre än fem delar',
  'leftOut.empty': 'det finns inte ett enda värde',
  'leftOut.too-many': 'det finns fler olika värden än vad som kan räknas',
  'leftOut.free-text': 'fri text: något värde är längre än {most} tecken',
  'pairsLeftOut.many-attributes':
    '{pairs, plural, one {# par} other {# par}} räknades inte: par räknas bara av de {most} första uppgifterna.',
  'pairsLeftOut.many-values':
    '{pairs, plural, one {# par} other {# par}} räknades inte: uppgiften har över {most, number} olika värden.',
  'pairsLeftOut.many-cells':
    '{pairs, plural, one {# par} other {# par}} räknades inte: rutorna skulle bli fler än {most, number}.',

  'method.section': 'Så har talen räknats',
  'method.counts': 'Varje tal är ett antal personer, det vill säga rader. Ingenting har uppskattats eller viktats.',
  'method.words':
    'Värdena är filens egna ord. Bara mellanslag i början och slutet har tagits bort. Flera svar i samma ruta har lästs som ett värde.',
  'method.protection':
    'Talen 1–4 är dolda i rutor, summor och bilder. Noll är noll. Hopslagna grupper har räknats innan talen doldes.',
  'method.limits': 'Talen beskriver den här filen. De berättar inte om orsaker och inte om hela fenomenets omfattning.',

  'again.section': 'Så får du samma rapport',
  'again.text': 'Samma fil, programversion och inställningar ger samma rapport byte för byte.',
  'again.file': 'Fil',
  'again.size': 'Storlek',
  'again.bytes': '{bytes, number} byte',
  'again.encoding': 'Teckenkodning',
  'again.separator': 'Skiljetecken',
  'again.rows': 'Rader',
  'again.columns': 'Kolumner',
  'again.program': 'Program',
  'again.language': 'Språk',
  'again.smallest': 'Minsta tal som visas',
  'again.shown': 'Grupper i en bild, högst',
} as const;
