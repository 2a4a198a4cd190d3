export const findingsSv = {
  'report.file': 'Utredning av filen {file}.',
  'report.fileOf': 'Utredning av filen {file}: {rounded, select, yes {cirka } other {}}{people} personer.',
  'report.period': 'Tid: {first}–{last}.',
  'report.absent': 'Filen har ingenting om följande: {themes}.',
  'findings.heading': 'Vad som framkom',
  'findings.careful': 'Samband, inte orsaker',
  'finding.text': '{fact} {row}: {share} är i gruppen {column}, av alla {overall}.',
  'finding.note':
    '{theme} · {facts} · {count} av {group} personer, förväntat {expected} · {ratio} gånger det förväntade, 95 %-intervall {low}–{high}',
  'departures.text':
    'Det förväntade är det antal som skulle finnas där grupperna möts om uppgifterna inte hade med varandra att göra. Linjen är ett 95 %-intervall där slumpen{rounded, select, yes { och avrundningen} other {}} är inräknad. Med är de om vilka båda sakerna är kända.',
  'departures.asExpected': 'förväntat',
  'departures.more': 'oftare än förväntat',
  'departures.fewer': 'mer sällan än förväntat',
  'departures.people': 'personer',
  'departures.picture':
    'Bild av de grupper där det finns fler eller färre människor än förväntat. {heading} Samma tal finns i tabellen.',
  'departures.table': 'Vad som avviker från det förväntade: {theme}',
  'departures.group': 'Grupp',
  'departures.other': 'Den andra gruppen',
  'departures.expected': 'Förväntat',
  'departures.ratio': 'Gånger det förväntade',
  'departures.low': 'Intervall från',
  'departures.high': 'Intervall till',
  'trend.more':
    '{label}: antalet människor har ökat ({first}: {rounded, select, yes {cirka } other {}}{before}, {last}: {rounded, select, yes {cirka } other {}}{after}).',
  'trend.fewer':
    '{label}: antalet människor har minskat ({first}: {rounded, select, yes {cirka } other {}}{before}, {last}: {rounded, select, yes {cirka } other {}}{after}).',
  'trend.same':
    '{label}: antalet människor är ungefär detsamma ({first}: {rounded, select, yes {cirka } other {}}{before}, {last}: {rounded, select, yes {cirka } other {}}{after}).',
  'trend.partial': 'Den sista perioden kan vara ofullständig.',
  'wait.half':
    '{label}: {rounded, select, yes {cirka } other {}}{share} väntade högst {days} dagar{rest, select, none {} other {, {over} över {longest} dagar}}.',
  'wait.still': 'Med är de för vilka båda dagarna har antecknats. De som ännu väntar syns inte.',
  'rounded.beside':
    'Skyddet täcker också en annan rapport som delvis handlar om samma personer, när läsaren om högst {people, number} personer vet att de finns i båda.',
  'crossed.within': '{label}, två svar',
  'crossed.diagonal': 'Hur många som har båda svaren. På diagonalen står alla som har svaret.',
  'crossed.follows':
    '{labels}: den ena uppgiften följer nästan alltid av den andra, så här finns inget att lägga märke till.',
  'crossed.asExpected': '{labels}: ingenting avviker så mycket från det förväntade att det inte kunde vara slump.',
  'crossed.marks':
    'I tabellerna över två uppgifter är {more} ett tal som är större än förväntat och {fewer} ett som är mindre. Det som inte är märkt kan vara slump.',
  'legend.marks': 'Märken i tabellerna',
  'legend.more': '{mark} oftare än förväntat',
  'legend.fewer': '{mark} mer sällan än förväntat',
  'theme.exploitation': 'Utnyttjande',
  'theme.exploitation.nothing': 'Den här filen har ingenting om utnyttjandet.',
  'lacks.forms': 'Vilken form utnyttjandet hade.',
  'lacks.recruitment': 'Hur personen rekryterades.',
  'says.known': '{name}: uppgift om {answered} personer',
  'says.answered': '{name}: svar från {answered} personer, även ”okänt”',
  'single.known': 'Andelar: n\u00a0=\u00a0{answered}, de om vilka saken är känd. Det finns {people} personer i allt.',
  'single.answered':
    'Andelar: n\u00a0=\u00a0{answered}, de som har något svar, även ”okänt”. Det finns {people} personer i allt.',
};
