export const protectionSv = {
  'notice.may': 'Talen är skyddade för publicering',
  'notice.rounded':
    'Varje tal har avrundats uppåt eller nedåt till en multipel av {k}. Tal om en uppgift avviker från det rätta med högst {single} personer, tal om två eller tre uppgifter tillsammans med högst {crossed}. Talet 0 betyder inte att det inte finns någon. Där var och en har ett svar stämmer talen med summorna. I varje grupp där det finns någon är minst {k} olika sanna tal möjliga, också för en läsare som sammanställer allt som står i rapporten.',
  'notice.proved': 'Det har bevisats.',
  'notice.mayExact': 'Skyddat mot addition och subtraktion, inte bevisat för publicering',
  'notice.exactText':
    'Talen är sanna. Inget tal om färre än {k} personer visas, och märket {mark} betyder ett dolt tal. När läsaren adderar och subtraherar talen återstår för varje dolt tal möjligheter som skiljer sig med minst {k} personer: det har bevisats. För en läsare som söker material om personer som passar alla tabeller på en gång har det bara prövats, inte bevisats{open, plural, =0 {} one {: den läsaren kan kanske ringa in ett dolt tal noggrannare} other {: den läsaren kan kanske ringa in # dolda tal noggrannare}}. Gör rapporten med avrundade tal om den ska publiceras.',
  'notice.combinations':
    'Varje publicerad kombination gäller minst {k} personer, och talen är avrundade nedåt till en multipel av {k}. Publicera inte också tabeller ur samma fil: tillsammans skulle de berätta för mycket.',
  'notice.few': 'Ingenting publiceras',
  'notice.fewText': 'Filen har färre än {k} personer.',
  'notice.mayNot': 'Inte för publicering',
  'notice.mayNotText':
    'Skyddet av talen kunde inte bevisas (k = {k}). Hantera rapporten lika omsorgsfullt som källmaterialet.',
  'notice.exampleText':
    'Det här är ett räkneexempel: k = {k} skyddar ingen. Gör rapporten om verkliga människor med ett större k.',
  'protection.section': 'Så har talen skyddats',
  'protection.rule':
    'Tal om färre än {k} personer visas inte. Sällsynta värden har först slagits ihop. Därefter har också andra tal dolts, så att de små inte kan räknas ut ur summorna. Alla dolda tal har samma märke {mark}.',
  'protection.attacker':
    'När läsaren adderar och subtraherar de publicerade talen och känner till regeln för hur tal har dolts återstår för varje dolt tal möjligheter som skiljer sig med minst {k} personer. Det har bevisats för varje tal med två olika uppsättningar tabeller, som båda ger talen i den här rapporten och går ihop. Det har inte bevisats att det finns ett material om personer bakom var och en av dem. Mot den som söker sådana har varje dolt tal prövats med linjär programmering över ett enda material bakom alla tabeller, och där intervallet var för smalt har också andra tal dolts. Det är inget bevis, eftersom kalkylen också räknar med delar av personer.',
  'protection.k': 'Minsta antal som visas (k)',
  'protection.cells': 'Antal tal i rapporten',
  'protection.hidden': 'Av dem dolda',
  'protection.narrowest': 'Det smalaste intervallet som återstår för ett dolt tal',
  'protection.noneHidden': 'ingenting doldes',
  'protection.witnesses': 'Granskade par av tabeller',
  'protection.tested': 'Prövade mot ett enda material om personer bakom alla tabeller',
  'protection.whole': 'Av dem med två material om hela personer',
  'protection.open': 'Tillräckligt intervall hittades inte',
  'open.heading': 'Dolda tal som kanske kan ringas in noggrannare',
  'open.text':
    'För de här talen hittades inte två material om personer som ger den här rapporten och där talen skiljer sig tillräckligt.',
  'open.more': '{cells, plural, one {# till} other {# till}}, i filen study.json',
  'open.not': 'inte {value}',
  'protection.fails': 'Beviset räcker inte till, så rapporten får inte publiceras.',
  'protection.remains':
    'Skyddet gäller den här rapporten och de tidigare rapporter som programmet fick. Det skyddar inte mot uppgifter som läsaren har från annat håll.',
  'rounded.rule':
    'Tabellerna är fullständiga. Genom en slumpmässig sökning har programmet hittat ett konstruerat material där varje rad står för {k} personer och vars antal överallt ligger nära de sanna, och räknat alla tal i rapporten ur det. Därför är alla tal multiplar av {k}, och där var och en har ett svar summerar de till totalerna. Antalet personer i allt och tal om ett värde avviker från de sanna med högst {single} personer, tal där två eller tre uppgifter möts med högst {crossed}. Där det inte finns någon är talet 0.',
  'rounded.attacker':
    'Det sanna materialet är ett av många som kunde ha gett de här talen. För varje tal om en grupp där det finns någon finns det två material om personer som båda kunde ge hela den här rapporten, och mellan dem minst {k} olika sanna tal. Programmet har kontrollerat det som behövs för det: hur långt varje tal ligger från det sanna. Allt annat i rapporten – andelar, meningar, bilder, namn och deras ordning – har räknats ur de här talen och berättar inte mer än de.',
  'rounded.names':
    'De tolv värden som har de största talen nämns vid namn. De övriga finns tillsammans i gruppen ”Alla övriga”, vars tal kan avvika mer från det sanna. Ett värde vars tal är 0 visas inte. Hur många sådana det finns sägs inte.',
  'rounded.base': 'Talen är multiplar av',
  'rounded.single': 'Tal om en uppgift: avviker från det sanna med högst',
  'rounded.crossed': 'Tal där uppgifter möts: avviker med högst',
  'rounded.remains':
    'Skyddet döljer inte att en grupp är liten och säger inte hur sannolikt ett tal är. Det gäller den här rapporten. Det gäller inte andra rapporter ur samma material eller ur en tidigare eller senare version av det, och inte heller vad läsaren vet från annat håll. Den som har avrundningens hemlighet kan räkna ut sanna tal: förvara den lika omsorgsfullt som källmaterialet.',
  'rounded.remainsSeries':
    'Skyddet döljer inte att en grupp är liten och säger inte hur sannolikt ett tal är. Det gäller den här rapporten tillsammans med de tidigare rapporterna i serien, också för en läsare som vet att personer bara har tillkommit. Det gäller inte andra rapporter om samma personer, och inte heller vad läsaren vet från annat håll. Den som har seriens register kan räkna ut sanna tal: förvara det lika omsorgsfullt som källmaterialet.',
  'merged.heading': 'Sammanslagna värden',
  'merged.text': 'Sällsynta värden har slagits ihop till gruppen ”Övriga”, på samma sätt i alla tabeller.',
  'merged.none': 'Inga värden har slagits ihop.',
  'merged.item':
    '{label}: {values, plural, one {# värde} other {# värden}}{missing, select, yes { och de uppgifter som saknas} other {}}{named, select, yes {, bl.a. {names}} other {}}{fewer, plural, =0 {} one {. Ett värde nämns inte, eftersom alltför få har det} other {. # värden nämns inte, eftersom alltför få har dem}}.',
  'refused.heading': 'Tabeller som inte publiceras',
  'refused.none': 'Alla önskade tabeller kunde skyddas och publiceras.',
  'refused.item': '{reason} ({tables, plural, one {# tabell} other {# tabeller}}): {names}.',
  'refused.more': '{tables, plural, one {# annan} other {# andra}}',
  'refused.few-people': 'Personerna är färre än vad som krävs, så ingenting publiceras',
  'refused.too-many-cells': 'Rutorna skulle bli för många för att skyddet ska kunna bevisas',
  'refused.too-many-combinations': 'Skyddet av noggrannare kombinationer skulle vara för tungt att bevisa',
  'refused.not-protectable': 'Inget sätt att dölja tal skyddar tabellen',
  'refused.known-earlier': 'En tidigare rapport har redan berättat det som borde döljas',
  'refused.few-units': 'Personerna är för få för att så många uppgifter ska kunna korsas',
  'refused.limit': 'Ingen avrundning som är tillräckligt nära de sanna talen hittades där så många uppgifter korsas',
  'refused.not-a-table': 'Den önskade tabellen är inte möjlig',
  'aggregates.heading': 'Noggrannare kombinationer',
  'aggregates.text':
    'I filen {file} finns {rows, plural, one {# kombination} other {# kombinationer}} av högst {longest} värden som minst {k} personer har gemensamt. Talen är avrundade nedåt till multiplar av {k}. De publiceras i stället för tabeller, eftersom de tillsammans med tabeller skulle begränsa dolda tal.',
  'aggregates.people': 'Antalet personer är, avrundat på samma sätt, {people}.',
} as const;
