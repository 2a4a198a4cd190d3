/** Problems (`input.*`) and remarks (`note.*`) of reading. */
export const readSv = {
  'input.notFound': 'Filen {file} hittas inte.',
  'input.directory': '{file} är en mapp; ange en CSV-fil.',
  'input.notFile': '{file} är inte en vanlig fil; spara uppgifterna på disken först.',
  'input.noPermission': 'Du har inte rätt att läsa filen {file}.',
  'input.unreadable': 'Filen {file} kan inte läsas ({reason}).',
  'input.empty': 'Filen {file} är tom.',
  'input.noRows': 'Filen {file} har en rubrikrad men inte en enda person.',
  'input.notText': 'Filen {file} är inte text; spara den i CSV-format (UTF-8).',
  'input.spreadsheet': '{file} är en Excel- eller zip-fil; spara tabellen i CSV-format (UTF-8).',
  'input.mixedEncoding': 'Filen {file} blandar två teckenkodningar; spara hela filen som UTF-8.',
  'input.separatorUnclear':
    'Skiljetecknet i filen {file} kan inte avgöras, eftersom två skiljetecken passar lika bra; sätt citattecken runt värden som innehåller ett sådant tecken.',
  'input.headingEmpty': 'Rad 1, kolumn {column}: kolumnen har inget namn.',
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

  'note.emptyLines': '{lines, plural, one {# tom rad} other {# tomma rader}} hoppades över.',
} as const;
