export const findingsSv = {
  'report.file': 'Utredning av filen {file}.',
  'report.fileOf': 'Utredning av filen {file}: {rounded, select, yes {cirka } other {}}{people} personer.',
  'report.document': 'Samma för utskrift (PDF)',
  'report.workbook': 'Tabeller (XLSX)',
  'report.skip': 'Gå till det som framkom',
  'report.period': 'Tid: {first}–{last}.',
  'report.absent': 'Filen har ingenting om följande: {themes}.',
  'single.onlyAnswer': '{label}: {rounded, select, yes {cirka } other {}}{count} av {people} personer har {value}.',
  'single.onlyText':
    'Inga andra svar visas.{others, select, some { Om de övriga sägs inte om de har detta eller inte.} other {}}',
  'report.notRecognised': 'Ingen kolumn kändes igen som handlar om följande: {themes}.',
  'lacks.notRecognised': 'Kändes inte igen i filen',
  'absent.unsure':
    'Alla kolumner kändes inte igen av namnet, och de kan handla om detta. En beskrivningsfil talar om vad de handlar om.',
  'findings.heading': 'Vad som framkom',
  'findings.more': 'Vad mer som framkom',
  'findings.careful': 'Samband, inte orsaker',
  'finding.text':
    '{fact} {row}: {share} av {group} personer har {column} ({other}), av alla {all} {known, select, part {för vilka båda uppgifterna är kända} other {personer}} {overall}.',
  'finding.note':
    '{theme} · {facts} · {count} av {group} personer, förväntat {expected} · {ratio} × det förväntade, 95-procentsintervall {low}–{high}',
  'departures.text':
    'Förväntat är det antal som skulle höra till båda grupperna om uppgifterna inte hade något med varandra att göra. Linjen är ett 95-procentsintervall som tar hänsyn till slumpen{rounded, select, yes { och avrundningen} other {}}. Med är bara de för vilka båda uppgifterna är kända, så andelarna kan skilja sig från bilderna av en enda uppgift.',
  'findings.none': 'Ingen avvikelse mellan två uppgifter var tillräckligt säker för att nämnas.',
  'departures.drawn':
    'Bilden har {drawn, plural, one {den säkraste} other {de # säkraste}}. Alla {all} finns i tabellen.',
  'departures.asExpected': 'förväntat',
  'departures.more': 'fler än förväntat',
  'departures.fewer': 'färre än förväntat',
  'departures.people': 'personer',
  'departures.picture':
    'Bild av de grupper där det finns fler eller färre människor än förväntat. {heading} Samma tal finns i tabellen.',
  'departures.table': 'Vad som avviker från det förväntade: {theme}',
  'departures.group': 'Grupp',
  'departures.other': 'Den andra gruppen',
  'departures.expected': 'Förväntat',
  'departures.ratio': 'Förhållande till det förväntade',
  'departures.low': 'Nedre gräns',
  'departures.high': 'Övre gräns',
  'tiles.departures':
    'I rutan står förhållandet till det förväntade antalet och under det ett 95-procentsintervall som tar hänsyn till slumpen{rounded, select, yes { och avrundningen} other {}}. Med är bara de för vilka båda uppgifterna är kända.',
  'tiles.departuresHeading':
    '{fact} {answer} efter område: {ways, select, both {fler än förväntat ({more}), färre än förväntat ({fewer})} more {fler än förväntat ({more})} other {färre än förväntat ({fewer})}}.',
  'tiles.asExpected': 'ingen säker avvikelse',
  'trend.more':
    '{label}: antalet personer har ökat ({first}: {rounded, select, yes {cirka } other {}}{before}, {last}: {rounded, select, yes {cirka } other {}}{after}).',
  'trend.fewer':
    '{label}: antalet personer har minskat ({first}: {rounded, select, yes {cirka } other {}}{before}, {last}: {rounded, select, yes {cirka } other {}}{after}).',
  'trend.same':
    '{label}: ingen säker förändring syns ({first}: {rounded, select, yes {cirka } other {}}{before}, {last}: {rounded, select, yes {cirka } other {}}{after}).',
  'trend.partial': 'Den sista perioden kan vara ofullständig.',
  'wait.half':
    '{label}: av {people} personer väntade {share} högst {days} dagar{rest, select, none {} other {, {over} mer än {longest} dagar}}.',
  'wait.still':
    'Med är bara de för vilka båda dagarna har antecknats. De som ännu väntar är inte med, så de verkliga väntetiderna kan vara längre.',
  'again.multiple': 'Talen är multiplar av (k)',
  'language.fi': 'finska',
  'language.sv': 'svenska',
  'language.en': 'engelska',
  'leftOut.noneElse': 'Alla andra kolumner räknades.',
  'crossed.within': '{label}, två svar',
  'crossed.diagonal': 'Hur många som har båda svaren. Där rad och kolumn är samma svar står alla som har det.',
  'crossed.follows':
    '{labels}: den ena uppgiften kan nästan alltid härledas ur den andra, så tabellen säger inget nytt.',
  'crossed.asExpected': '{labels}: ingen avvikelse är så säker att den räknas till det som framkom.',
  'crossed.marks':
    'I tabellerna över två uppgifter är {more} ett tal som är större än förväntat och {fewer} ett tal som är mindre (95-procentsintervall). Bland många tal kan någon markering bero på slumpen; de säkraste finns under ”Vad som framkom”.',
  'legend.marks': 'Märken i tabellerna',
  'legend.more': '{mark} fler än förväntat',
  'legend.fewer': '{mark} färre än förväntat',
  'theme.exploitation': 'Utnyttjande',
  'theme.exploitation.nothing': 'Den här filen har ingenting om utnyttjande.',
  'lacks.forms': 'Vilken form utnyttjandet hade.',
  'lacks.recruitment': 'Hur personen rekryterades.',
  'says.known': '{name}: uppgift om {answered} personer',
  'says.answered': '{name}: svar från {answered} personer, även ”okänt”',
  'single.known':
    'Andelarna är räknade av dem för vilka saken är känd (n\u00a0=\u00a0{answered}). Det finns sammanlagt {people} personer.',
  'single.answered':
    'Andelarna är räknade av dem som har något svar, även ”okänt” (n\u00a0=\u00a0{answered}). Det finns sammanlagt {people} personer.',
};
