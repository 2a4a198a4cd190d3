/** Problems (`input.*`) and remarks (`note.*`) of reading. */
export const readSv = {
  'input.notFound': 'Filen {file} hittas inte.',
  'input.directory': '{file} är en mapp; ange en CSV-fil eller en Excel-arbetsbok.',
  'input.notFile': '{file} är inte en vanlig fil; spara uppgifterna på disken först.',
  'input.noPermission': 'Du har inte rätt att läsa filen {file}.',
  'input.unreadable': 'Filen {file} kan inte läsas ({reason}).',
  'input.empty': 'Filen {file} är tom.',
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
  'input.onNoList':
    'Rad {row, number}: personerna finns inte på någon lista; deras antal uppskattas, så raden ska inte anges.',
  'input.flagWrong': 'Rad {row, number}, kolumn {column} ({name}): värdet ska vara 0, 1 eller tomt, inte ”{value}”.',

  'note.sheet': 'Ur arbetsboken lästes bladet {sheet}.',
  'note.errorCells': 'Några celler hade ett felmeddelande (som #N/A); de lästes som tomma.',
  'note.columnsIgnored':
    '{count, plural, one {# kolumn utelämnades} other {# kolumner utelämnades}} enligt tolkningsfilen: {names}.',
  'note.countColumn': 'Kolumnen {name} ser ut att vara ett antal, men varje rad räknades som en person.',
  'note.emptyLines': '{lines, plural, one {# tom rad} other {# tomma rader}} hoppades över.',
  'note.labelRow': 'Den andra raden upprepar rubrikerna i ord; den lästes inte som en person.',
  'note.spaces': 'I kolumnen {name} fanns mellanslag i början eller slutet av värden; de togs bort.',
  'note.namedByLabel': 'Kolumn {letters} har inget namn; den lästes enligt sin rubrik i ord som fältet {name}.',
  'note.namelessEmpty': 'Kolumn {letters} har varken namn eller värden; den utelämnades.',
  'note.namelessNumbers': 'Kolumn {letters} utan namn numrerar bara raderna; den utelämnades.',
  'note.namelessLeftOut': 'Kolumn {letters} har inget namn; dess värden kan inte tolkas, så den utelämnades.',
  'note.sameLists':
    'Rad {row, number}: samma kombination av listor finns redan på en tidigare rad; antalen räknades ihop.',
  'note.datesAsYears': 'Ur kolumnen {name} lästes bara året.',
  'note.agesAsBands': 'Åldrarna i kolumnen {name} lästes som åldersgrupper.',
  'note.valuesUnknown':
    'Kolumnen {name} har {count, plural, one {# värde som inte finns i fältets lista; det lämnades som det är} other {# värden som inte finns i fältets lista; de lämnades som de är}}.',
  'note.valuesRepaired':
    'I kolumnen {name} var {count, plural, one {# värde skrivet på annat sätt än i listan; det lästes som det alternativ som avses} other {# värden skrivna på annat sätt än i listan; de lästes som de alternativ som avses}}.',
  'note.valuesSpaced':
    'I kolumnen {name} hade {count, plural, one {# värde} other {# värden}} bara mellanslag mellan alternativen; de lästes som skilda alternativ.',
  'note.severalInOne':
    'Fältet {name} ska ha ett alternativ, men {count, plural, one {# värde} other {# värden}} har flera; alla lästes.',
  'note.nameRepaired': 'Kolumnen {name} lästes som fältet {field}.',
  'note.labelDiffers':
    'Kolumn {letters} heter {name}, men dess rubrik i ord är ”{label}”; kolumnen lästes enligt sitt namn.',
  'note.columnsUnknown':
    '{count, plural, one {# okänd kolumn lästes som den är} other {# okända kolumner lästes som de är}}: {names}.',
} as const;
