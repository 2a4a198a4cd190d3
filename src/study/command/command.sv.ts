export const commandSv = {
  'cli.problem': 'Fel: {sentence}',
  'cli.reading': 'Läser {percent} %',
  'cli.protecting': 'Skyddar och bevisar {percent} %',
  'cli.writing': 'Skriver rapporten',
  'cli.read':
    'Läst {file}: {people, plural, one {# person} other {# personer}}, {columns, plural, one {# kolumn} other {# kolumner}} ({how}).',
  'cli.readLists': 'Läst {file}: {lists, plural, one {# förteckning} other {# förteckningar}}.',
  'cli.text': '{encoding}, skiljetecken {separator}',
  'cli.workbook': 'arbetsbokens blad {sheet}',
  'cli.combinations':
    '{combinations, plural, one {# kombination} other {# kombinationer}} med minst {k} personer publiceras.',
  'cli.published':
    'Publiceras {tables, plural, one {# tabell} other {# tabeller}}: {cells, number} tal, varav {hidden, number} dolda. {refused, plural, =0 {} one {En kunde inte skyddas.} other {# kunde inte skyddas.}}',
  'cli.rounded':
    'Publiceras {tables, plural, one {# tabell} other {# tabeller}}: {cells, number} tal, alla avrundade till multiplar av {k}. {refused, plural, =0 {} one {En tabell kunde inte avrundas.} other {# tabeller kunde inte avrundas.}}',
  'cli.coarser':
    'En högre --limit kan ge tabeller som inte hittades nu. Publicera bara den ena av rapporterna: tillsammans kan de avslöja sanna tal.',
  'cli.coarserSeries':
    'De här tabellerna kan saknas också i senare rapporter i serien, även med en högre --limit. Om ingenting ur serien har publicerats ännu, ta bort registrets mapp och ange en högre --limit.',
  'cli.heldBack': '  inte i rapporten: {note}',
  'cli.leftOut': '  utelämnad ”{column}”: {reason}',
  'cli.may': 'Skyddet är bevisat (k = {k}).',
  'cli.mayExact':
    'INTE BEVISAT FÖR PUBLICERING: talen är skyddade bara mot addition och subtraktion (k = {k}). Gör en rapport som ska publiceras med --mode rounded.',
  'cli.tested':
    'Prövat, inte bevisat, mot en läsare som söker ett enda material om personer bakom alla tabeller: {cells, plural, one {# dolt tal} other {# dolda tal}}, varav {open, plural, =0 {inget kunde ringas in noggrannare i provet} one {ett kanske kan ringas in noggrannare} other {# kanske kan ringas in noggrannare}}; två material om hela personer hittades för {whole, number}.',
  'cli.mayCombinations': 'Kombinationerna skyddas av sin storlek och av att talen avrundas nedåt (k = {k}).',
  'cli.secret':
    'En hemlighet för avrundningen skapades: {file}\nFörvara den lika omsorgsfullt som källmaterialet, och använd samma i alla rapporter ur den här filen och senare versioner av den.',
  'cli.few': 'INGENTING PUBLICERAS: filen har färre än {k} personer, och rapporten berättar bara det.',
  'cli.noTables':
    'Ingen tabell kan göras: rapporten berättar hur många personer det finns och varför varje kolumn utelämnades.',
  'cli.series': 'Sparad i registret: använd samma mapp för nästa rapport i serien.',
  'cli.alone':
    'Skyddet gäller bara den här rapporten; tidigare har inte beaktats. Publicera den inte bredvid en rapport som delvis handlar om samma personer, till exempel den för föregående kvartal.',
  'cli.example':
    'INTE FÖR PUBLICERING: k = {k} är ett räkneexempel och skyddar ingen; för verkliga människor är k minst {least}.',
  'cli.mayNot': 'INTE FÖR PUBLICERING: skyddet kunde inte bevisas (k = {k}).',
  'cli.drafted': 'Utkast till beskrivningsfil: {file}',
  'cli.askCount': 'Kolumn {column} ({name}) ser ut att vara antal personer. Är varje rad så många personer?',
  'cli.askTotals':
    'Rad {row, number}, kolumn {column} ({name}) ser ut att vara en summa (”{value}”){more, plural, =0 {} one {, liksom en rad till} other {, liksom # andra rader}}. Ska dessa summor utelämnas: {words}?',
  'cli.askGroup': 'Kolumnerna {columns} har bara ja och nej. Svarar de på en fråga som en person kan ha flera svar på?',
  'cli.askBirth':
    'Kolumnen {name} har födelsedagar. På vilken dag räknas åldern? En dag (2023-12-31), namnet på en kolumn, eller tomt för att utelämna den:',
  'cli.askWaitFrom':
    'Kolumnerna {columns} har dagar. Från dagen i vilken kolumn börjar en väntan? Namnet på en kolumn, eller tomt om det inte finns någon väntan:',
  'cli.askWaitTo': 'Vid dagen i vilken kolumn slutar väntan från dagen i kolumnen {from}? {columns}, eller tomt:',
  'cli.askTheme': 'Vad berättar kolumnen {name} om? {themes}, eller tomt:',
  'cli.yesNo': ' (j/n) ',
  'cli.yes': 'j ja',
  'cli.no': 'n nej',
  'cli.answered': 'För samma svar nästa gång: {entry} i en beskrivningsfil (--mapping).',
  'cli.written': 'Rapport:  {page}\nPDF:      {document}\nTabeller: {tables}\nTal:      {numbers}',
  'cli.help': `Läser en fil om personer eller en överlappningstabell och skriver en skyddad rapport som kan publiceras.

Användning:
  rinnalla study FIL --out MAPP [--lang fi|sv|en] [--k 5] [--mode rounded|exact]
                 [--secret FIL | --register MAPP] [--longest 4] [--limit 30]
                 [--mapping FIL] [--earlier study.json]…
  rinnalla study FIL --mapping-draft FIL

  FIL               CSV eller XLSX, en rad per person, rubriker på första raden. HTCDS 2.0 och
                    CTDC känns igen av rubrikerna. En överlappningstabell har förteckningarna
                    som kolumner (0 eller 1) och kolumnen count. Om en tabell med antal frågas det i
                    terminalen; annars anger en beskrivningsfil vilken kolumn som räknar och vad som
                    är en summa.
  --out MAPP        Mapp dit index.html, report.pdf, tables/*.csv, tables.xlsx och study.json
                    skrivs. En tidigare rapport ersätts, andra mappar lämnas i fred.
  --lang SPRÅK      Rapportens och meddelandenas språk: fi (förval), sv eller en.
  --k TAL           Minsta antal personer som visas (3–1000, förval 5). 2 endast med
                    --longest som räkneexempel: det skyddar ingen.
  --mode SÄTT       rounded (förval): fullständiga tabeller där varje tal är en multipel av k;
                    bevisat för publicering. exact: sanna tal, en del dolda; skyddat bara mot
                    addition och subtraktion.
  --secret FIL      Avgör vilka tal som avrundas uppåt och vilka nedåt. Skapas om den inte finns;
                    utan valet rinnalla-study.secret i mappen där FIL finns. Publicera den aldrig.
  --register MAPP   En serie rapporter ur en fil som växer eller rättas: förvarar dess hemlighet och vad
                    nästa rapport måste veta. Säkerhetskopiera den; publicera den aldrig.
  --longest TAL     Publicerar i stället för tabeller kombinationer med högst så många värden (1–5).
  --mapping         Beskrivningsfil som berättar vad kolumnerna och värdena betyder.
  --mapping-draft   Skriver ett utkast till en sådan fil och frågar i terminalen vad filen inte
                    berättar; ingen rapport görs.
  --earlier         Med --mode exact: study.json från en tidigare publicerad rapport om samma
                    fil: dess tal antas vara kända. Kan ges flera gånger.
  --limit SEKUNDER  Hur länge en avrundning söks (1–3600, förval 30): det som inte hittas visas utan
                    de tabeller där flest uppgifter korsas. Med --mode exact: hur länge talen prövas
                    mot en enda fil med personer (förval 10); det som inte hanns med räknas upp som
                    öppet. Tiden gäller en dator utan annat arbete och räknas som arbete, så samma
                    val ger samma rapport.
  --help            Den här anvisningen.

Ett dolt tal har märket två punkter (..). Två körningar av samma fil med samma val och samma
hemlighet ger samma rapport byte för byte.

Returvärden:
  0  rapporten är skriven
  2  kommandot är felaktigt
  3  filen kan inte läsas eller innehållet är felaktigt
  4  rapporten kan inte skrivas
  5  skyddet av talen kunde inte bevisas; ingenting skrevs

Suomeksi:   rinnalla study --help
In English: rinnalla study --help --lang en`,
} as const;
