export const problemSv = {
  'usage.noFile': 'Ge filen som ska läsas: rinnalla study FIL --out MAPP.',
  'usage.manyFiles': 'Ge bara en fil; överflödig är ”{extra}”.',
  'usage.noOut': 'Ange med --out mappen dit rapporten ska skrivas.',
  'usage.noValue': 'Valet {option} behöver ett värde.',
  'usage.repeated': 'Valet {option} får ges bara en gång.',
  'usage.unknown': 'Valet {option} finns inte; anvisningen får du med --help.',
  'usage.language': 'Språket är fi, sv eller en, inte ”{given}”.',
  'usage.number': 'Värdet för {option} är ett heltal {least}–{most}, inte ”{given}”.',
  'usage.registerAlone':
    '--register har en egen hemlighet och gäller avrundade tabeller: lämna bort --mode exact, --secret och --longest.',
  'usage.roundedCombinations':
    '--mode rounded gör tabeller och --longest kombinationer i stället för dem: ge bara det ena.',
  'usage.mode': 'Sättet är rounded eller exact, inte ”{given}”.',
  'usage.limitCombinations': 'Valet --limit går inte ihop med --longest: för kombinationer prövas och söks ingenting.',
  'usage.earlierRounded':
    '--earlier går bara ihop med --mode exact: vad en tidigare rapport har berättat exakt kan inte avrundas efteråt.',
  'usage.secretInReport':
    'Hemligheten {file} skulle ligga i rapportens mapp, som publiceras; välj en annan plats för den.',
  'usage.exampleTables': 'Med --k under {least} görs bara kombinationer (--longest), som exempel; det skyddar ingen.',

  'input.secretWrong':
    '{file} är ingen hemlighet för avrundning (64 hexadecimala siffror); ge --secret en annan fil eller lämna bort valet.',
  'input.seriesK': 'Rapporterna i det här registret är avrundade till multiplar av {k}; ge --k {k}.',
  'input.seriesColumns':
    'Rapporterna i det här registret har andra kolumner (skiljer sig: {columns}); ge filen dess tidigare kolumner. Börja ett nytt register bara om ingen av de här människorna finns i rapporterna i det här: två rapporter om delvis samma människor kan läggas ihop. Filer som ingenting har publicerats om kan först slås ihop till en.',
  'input.seriesOther':
    'Registret {folder} har rapporter om till största delen samma människor, och två serier om dem kan läggas ihop: använd det registret (--register). Om det är andra människor, ha det här registret i en annan mapp.',
  'input.seriesTooLittle':
    'För lite har ändrats sedan registrets senaste rapport: den som har båda kunde se vem som har tillkommit. Publicera på nytt när minst {people} personer har tillkommit, tagits bort eller ändrats.',
  'input.seriesSecretLost':
    'Hemligheten i registret {folder} är borta, och serien slutar där: en ny hemlighet skulle avrunda på nytt vad som redan har publicerats. Hämta hemligheten ur en säkerhetskopia, eller börja ett nytt register när ingen kan lägga ihop de gamla rapporterna och de nya.',
  'input.seriesMapping': 'Rapporterna i registret {folder} gjordes med en annan beskrivningsfil; använd den.',
  'input.seriesBroken': 'Filen series.json i registret {folder} är skadad; hämta den ur en säkerhetskopia.',
  'input.ownPeriod': 'Tiden börjar och slutar den första januari eller den första juli, inte ”{from}” och ”{until}”.',
  'input.ownK':
    'Siffrorna i den här driftsmiljön är avrundade till multiplar av {k}: en annan avrundning av samma människor skulle avslöja mer. Använd {k}.',
  'input.ownSeries':
    'Siffror för den här driftsmiljön har publicerats för tiden {from}–{until}. En annan början eller ett tidigare slut skulle visa vilka som finns däremellan: ge samma början och samma eller ett senare slut.',
  'input.ownTooLittle':
    'För lite har ändrats sedan den senaste publiceringen: den som läser båda kunde se vems uppgifter som har ändrats. Gör utredningen på nytt när uppgifterna i minst {people} ärenden har ändrats.',
  'input.ownMeanwhile': 'Siffrorna räknades samtidigt för en annan utredning. Försök igen.',
  'input.earlierWrong': '{file} är inte study.json från en tidigare rapport.',
  'input.earlierOther':
    'Den tidigare rapporten {file} är gjord av en annan fil och kan därför inte beaktas; om människorna delvis är desamma, publicera bara den ena rapporten.',
  'input.draftOfLists': '{file} är en överlappningstabell; den behöver ingen beskrivningsfil.',
  'input.earlierCombinations':
    'Kombinationer och tabeller ur samma fil kan inte skyddas tillsammans ({file}). Publicera bara det ena.',
  'input.notFound': 'Filen {file} hittas inte.',
  'input.directory': '{file} är en mapp; ange en CSV-fil eller en Excel-arbetsbok.',
  'input.notFile': '{file} är inte en vanlig fil; spara uppgifterna på disken först.',
  'input.noPermission': 'Du har inte rätt att läsa filen {file}.',
  'input.unreadable': 'Filen {file} kan inte läsas ({reason}).',
  'input.empty': 'Filen {file} är tom.',
  'input.notHtcds':
    'Filen {file} är inte i HTCDS 2.0: minst tre kolumner ska ha namn på standardens fält (till exempel vic_MethodsOfControl). Använd standardens rubrikrad eller undersök filen som den är (rinnalla study).',
  'input.noRows': 'Filen {file} har en rubrikrad men inte en enda person.',
  'input.notText': 'Filen {file} är inte text; spara den i CSV-format (UTF-8).',
  'input.spreadsheet': '{file} är en zip-fil men inte en Excel-arbetsbok (.xlsx); ange en arbetsbok eller en CSV-fil.',
  'input.oldWorkbook':
    '{file} är en Excel-fil i gammalt format (.xls) eller skyddad med lösenord; spara den som .xlsx utan lösenord.',
  'input.workbookHuge':
    'Arbetsboken {file} skulle packas upp till mer än vad som kan läsas (högst {most, number} miljoner byte eller tecken); spara tabellen i CSV-format.',
  'input.workbookBroken': 'Arbetsboken {file} är skadad; öppna den i ett kalkylprogram och spara den på nytt.',
  'input.sheetUnclear': 'Arbetsboken {file} har flera blad ({sheets}); lämna bara det som ska läsas.',
  'input.formulaEmpty':
    'Rad {row, number}, kolumn {column}: formelns resultat är inte sparat; öppna arbetsboken i ett kalkylprogram och spara den på nytt.',
  'input.mappingFolder': '{file} är en mapp; ange en JSON-fil för --mapping.',
  'input.mappingNotJson': 'Filen {file} är inte JSON.',
  'input.mappingJson': 'Filen {file} är inte JSON: felet finns på rad {line, number}, tecken {column, number}.',
  'input.mappingWrong': 'Stället ”{place}” i filen {file} är inte som i anvisningen.',
  'input.mappingColumn': 'Filen {file} har kolumnen ”{column}”, som inte finns i filen som ska läsas.',
  'input.mixedEncoding': 'Filen {file} blandar två teckenkodningar; spara hela filen som UTF-8.',
  'input.separatorUnclear':
    'Skiljetecknet i filen {file} kan inte avgöras, eftersom två skiljetecken passar lika bra; sätt citattecken runt värden som innehåller ett sådant tecken.',
  'input.headingEmpty': 'Rad {row, number}, kolumn {column}: värdets kolumn har inget namn på rad 1.',
  'input.headingRepeated': 'Rad 1, kolumn {second}: namnet ”{name}” finns redan i kolumn {first}.',
  'input.tooManyColumns': 'Filen {file} har {columns, number} kolumner; den får ha högst {most, number}.',
  'input.tooLarge': 'Filen {file} är för stor: den har över {cells, number} värden.',
  'input.rowShort':
    'Rad {row, number}, kolumn {column} ({name}): ett värde saknas, raden har {got} värden men kolumnerna är {expected}.',
  'input.rowLong':
    'Rad {row, number}, kolumn {column}: ett värde för mycket, raden har {got} värden men kolumnerna är {expected}.',
  'input.rowHuge':
    'Rad {row, number}, kolumn {column} ({name}): raden har över {most, number} tecken; saknas ett avslutande citattecken?',
  'input.quoteInside':
    'Rad {row, number}, kolumn {column} ({name}): ett citattecken står mitt i värdet; sätt citattecken runt hela värdet.',
  'input.quoteAfter': 'Rad {row, number}, kolumn {column} ({name}): det finns text efter det avslutande citattecknet.',
  'input.quoteOpen': 'Rad {row, number}, kolumn {column} ({name}): ett citattecken öppnas men stängs inte.',
  'input.countWrong':
    'Rad {row, number}, kolumn {column} ({name}): antalet personer ska vara ett heltal, inte ”{value}”.',
  'input.countNegative':
    'Rad {row, number}, kolumn {column} ({name}): antalet personer kan inte vara under noll, som ”{value}”.',
  'input.countFraction':
    'Rad {row, number}, kolumn {column} ({name}): ”{value}” är en vikt eller en andel, eller har en tusentalsavgränsare; ett antal personer skrivs med enbart siffror.',
  'input.countPercent':
    'Rad {row, number}, kolumn {column} ({name}): ”{value}” är ett procenttal, och en andel kan inte skyddas; ge antal personer.',
  'input.countHidden':
    'Rad {row, number}, kolumn {column} ({name}): ”{value}” döljer ett tal, så personerna kan inte räknas; ge filen utan dolda tal.',
  'input.totalDiffers':
    'Rad {row, number}, kolumn {column} ({name}): summan ”{word}” är {total, number}, men dess rader ger tillsammans {sum, number}.',
  'input.totalAlone':
    'Rad {row, number}, kolumn {column} ({name}): summan ”{word}” är {total, number}, men ingen av dess rader finns i filen; om de finns i en annan fil, skriv ”{word}” i beskrivningsfilen under "totalsAlone".',
  'input.totalUnnamed':
    'Rad {row, number}, kolumn {column} ({name}): raden har bara {total, number}, som är summan av alla andra; skriv Totalt på raden om den är deras summa, eller ta bort den.',
  'input.looksCounted':
    'Kolumn {column} ({name}) ser ut att vara antal personer, så en rad skulle inte vara en person; skriv {entry} i beskrivningsfilen (--mapping), eller "count": null om varje rad är en person.',
  'input.looksCountedTotals':
    'Kolumn {column} ({name}) ser ut att vara antal personer, och rad {row, number}, kolumn {totalColumn} ({totalName}) en summa (”{value}”){more, plural, =0 {} one {, liksom en rad till} other {, liksom # andra rader}}; skriv {entry} i beskrivningsfilen (--mapping), eller "count": null om varje rad är en person.',
  'input.looksTotals':
    'Rad {row, number}, kolumn {totalColumn} ({totalName}): ”{value}” ser ut att vara en summa och inte en person{more, plural, =0 {} one {, liksom en rad till} other {, liksom # andra rader}}; skriv {entry} i beskrivningsfilen (--mapping), eller räkna upp ordet under "values" för sin kolumn om det inte är en summa.',
  'input.looksMany':
    'Kolumn {column} ({name}) ser ut att vara antal personer, liksom kolumn {other}; ge varje tal en egen rad, eller utelämna kolumnen genom att skriva {entry} i beskrivningsfilen (--mapping).',
  'input.looksWeight':
    'Kolumn {column} ({name}) ser ut att vara vikter, och viktade personer kan inte skyddas; utelämna kolumnen genom att skriva {entry} i beskrivningsfilen (--mapping), så är varje rad en person.',
  'input.looksPercent':
    'Kolumn {column} ({name}) ser ut att vara procenttal, medelvärden eller kvoter, som inte kan skyddas; ge antal personer och utelämna den här kolumnen genom att skriva {entry} i beskrivningsfilen (--mapping).',
  'input.looksHundred':
    'Talen i kolumn {column} ({name}) är tillsammans ungefär hundra, så de kan vara procenttal, och sådana kan inte skyddas. Om de är antal personer, skriv {entry} i beskrivningsfilen (--mapping); annars utelämna kolumnen: {other}.',
  'input.onNoList':
    'Rad {row, number}: personerna finns inte i någon förteckning; deras antal uppskattas, så raden ska inte anges.',
  'input.flagWrong': 'Rad {row, number}, kolumn {column} ({name}): värdet ska vara 0, 1 eller tomt, inte ”{value}”.',
  'input.dateWrong':
    'Rad {row, number}, kolumn {column} ({name}): värdet är inte en hel dag, som 2001-05-31 eller 31.5.2001.',
  'input.dateUnclear':
    'Rad {row, number}, kolumn {column} ({name}): kolumnen visar inte om dagen eller månaden står först; skriv dagar som år-månad-dag.',
  'input.birthWrong':
    'Rad {row, number}, kolumn {column} ({name}): åldern på den angivna dagen skulle vara under noll eller över {oldest, number} år.',
  'input.waitName': 'I filen {file} har en väntan samma namn som kolumnen {name}; ge den ett annat namn.',
  'input.waitWrong':
    'Rad {row, number}, kolumn {column} ({name}): dagen är före dagen i kolumnen {from} eller mer än {most, number} år efter den, så väntetiden kan inte räknas; rätta eller töm den ena dagen.',
  'input.waitsWrong':
    'Kolumn {column} ({name}): på {count, number} rader är dagen före dagen i kolumnen {from} eller mer än {most, number} år efter den, så väntetiderna kan inte räknas; rätta eller töm den ena dagen (raderna {rows}).',
  'input.overlapManyLists':
    'Det finns {lists, number} förteckningar och största tillåtna antalet är {most, number}. Slå ihop förteckningar och försök på nytt.',
  'input.overlapManyPeople': 'Det finns över en miljard människor i tabellen. Kontrollera kolumnen med antal.',

  'output.register': 'Registret {folder} kunde inte skrivas ({reason}); ingen rapport gjordes.',
  'output.secret': 'Hemligheten {file} kunde inte skapas ({reason}); säg med --secret var den får ligga.',
  'output.exists': 'Filen {file} finns redan; välj ett annat namn.',
  'output.notFolder': '{folder} är inte en mapp; välj en annan plats för rapporten.',
  'output.foreign': 'I mappen {folder} finns annat än en tidigare rapport; välj en tom eller ny mapp.',
  'output.noPermission': 'Det finns ingen rätt att skriva i mappen {folder}.',
  'output.full': 'Disken är full; rapporten skrevs inte i mappen {folder}.',
  'output.failed': 'Rapporten kunde inte skrivas i mappen {folder} ({reason}).',
  'output.noDocument': 'PDF-filen kunde inte göras ({reason}); rapporten skrevs inte.',

  'proof.failed': 'Skyddet av talen kunde inte bevisas ({reason}); rapporten skrevs inte.',
  'proof.notFound':
    'Inom gränsen ({limit, number} s) hittades ingen avrundning som är tillräckligt nära de riktiga talen; rapporten skrevs inte. Ange en högre --limit eller utelämna kolumner i beskrivningsfilen ("ignore": true).',
} as const;
