export const notesSv = {
  'note.sheet': 'Ur arbetsboken lästes bladet {sheet}.',
  'note.errorCells': 'Några celler hade ett felmeddelande (som #N/A); de lästes som tomma.',
  'note.columnsIgnored':
    '{count, plural, one {# kolumn utelämnades} other {# kolumner utelämnades}} enligt beskrivningsfilen: {names}.',
  'note.countColumn': 'Kolumnen {name} ser ut att vara ett antal, men varje rad räknades som en person.',
  'note.counted': 'Varje rad räknades som så många personer som kolumnen {name} anger.',
  'note.totalsAgree': 'Rader med summor utelämnades; varje summa stämmer med sina rader.',
  'note.totalsLeftOut': 'Rader med summor utelämnades.',
  'note.totalsAlone':
    'Summor vars rader inte finns i den här filen utelämnades: om dessa människor berättar rapporten ingenting.',
  'note.onlyOnes':
    'Kolumnerna för {name} har värdet 1 men aldrig 0: en tom cell kan betyda nej eller ej känt, så andelarna räknas av dem som har minst ett.',
  'note.columnsRepeat':
    '{count, plural, one {# kolumn som upprepar andra utelämnades} other {# kolumner som upprepar andra utelämnades}}: {names}.',
  'note.pairs':
    'En rad berättar om ett offer och en gärningsperson tillsammans: samma människa kan finnas på flera rader, och det som rapporten kallar en person är en sådan rad.',
  'note.example':
    'Den här rapporten är ett räkneexempel: k = {k} skyddar ingen. Publicera den aldrig och gör den aldrig av verkliga människor.',
  'note.emptyLines': '{lines, plural, one {# tom rad} other {# tomma rader}} hoppades över.',
  'note.labelRow': 'Den andra raden upprepar rubrikerna i ord; den lästes inte som en person.',
  'note.spaces': 'I kolumnen {name} fanns mellanslag i början eller slutet av värden; de togs bort.',
  'note.namedByLabel': 'Kolumn {letters} har inget namn; den lästes enligt sin rubrik i ord som fältet {name}.',
  'note.namelessEmpty': 'Kolumn {letters} har varken namn eller värden; den utelämnades.',
  'note.namelessNumbers': 'Kolumn {letters} utan namn numrerar bara raderna; den utelämnades.',
  'note.namelessLeftOut': 'Kolumn {letters} har inget namn; dess värden kan inte tolkas, så den utelämnades.',
  'note.sameLists':
    'Rad {row, number}: samma kombination av förteckningar finns redan på en tidigare rad; antalen räknades ihop.',
  'note.datesAsYears': 'Ur kolumnen {name} lästes bara året.',
  'note.agesAsBands': 'Åldrarna i kolumnen {name} lästes som åldersgrupper.',
  'note.ageOnDay':
    'Åldrarna räknades ut av dagarna i kolumnen {name}, som de var {day}; själva dagarna finns inte i rapporten.',
  'note.ageOnColumn':
    'Åldrarna räknades ut av dagarna i kolumnen {name}, som de var den dag som står i kolumnen {other}; själva dagarna finns inte i rapporten.',
  'note.wait':
    'Väntetiden ”{name}” räknades ut utifrån dagarna i kolumnerna ”{from}” och ”{to}”; själva dagarna finns inte i rapporten.',
  'note.countryCodes': 'Kolumnen {name} har landskoder (ISO 3166-1); de visas med ländernas namn.',
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
