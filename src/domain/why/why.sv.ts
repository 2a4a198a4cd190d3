import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './why.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  title: 'Varför ser jag eller ser jag inte detta?',
  tab: 'Varför ser jag',
  lede: 'Insyn kommer inte av arbetsplatsen eller yrket. Den kommer av vad du är utsedd till och vad klienten har samtyckt till.',
  'ask.title': 'Fråga om ett ärende',
  'ask.label': 'Ärendets kod',
  'ask.hint': 'Till exempel T-7F3K2Q. Din fråga finns kvar i organisationens användningslogg.',
  'ask.do': 'Visa vad som är öppet för mig',
  nothing: 'Inget är öppet för dig med den här koden.',
  'nothing.why':
    'Koden kan vara fel eller ärendet är inte öppet för dig. Tjänsten svarar alltid på samma sätt, så att ingen kan sluta sig till om ett ärende finns. Kontrollera koden. Om du borde vara med, fråga den som ansvarar för ärendet i din egen organisation.',
  'open.title': 'Vad som är öppet för dig i ärendet {code}',
  'open.read': 'Du kan läsa',
  'open.write': 'Du kan läsa och skriva',
  'open.own': 'Du hör till din egen organisations team',
  'open.own.until': 'Du hör till din egen organisations team till {day}',
  'open.granted': 'Organisationen har öppnat uppgifterna för er',
  'open.granted.until': 'Organisationen har öppnat uppgifterna för er till {day}',
  'open.unnamed': 'en annan organisation',
  'open.location': 'En plats syns en rad i sänder och bara för radens egen krets.',
  'see.title': 'Du ser detta därför att',
  'see.named':
    'Din egen organisations uppgifter ser du i de klasser och för den tid som du är utsedd till i ärendet. Bara en anställning öppnar ingenting.',
  'see.granted':
    'En annan organisations uppgifter ser du när den har öppnat klassen för din organisation och du är utsedd till samma klass i ditt eget team. Öppningen gäller bara läsning och har alltid en grund, ett ändamål och ett slutdatum.',
  'see.consent': 'Grunden är vanligen ett samtycke. Det säger från vem till vem, vad och hur länge.',
  'see.network': 'Ett nätverkssamtycke öppnar den gemensamma planen för de organisationer som nämns i det.',
  'see.lead':
    'En teamledare ser i den egna organisationens ärenden att ärendet finns och den gemensamma planen, när en arbetstagare i teamet är utsedd till ärendet.',
  'not.title': 'Du ser inte detta därför att',
  'not.named': 'Du är inte utsedd till ärendet eller till den här klassen, eller så har uppdragets tid gått ut.',
  'not.consent':
    'Det finns inget samtycke, eller så har det återkallats, begränsats eller upphört. Insynen stängs genast.',
  'not.never':
    'Stödpersonens anteckningar, personuppgifter och platser öppnas inte i sin helhet för en annan organisation. En plats ser bara de som hör till radens egen krets.',
  'not.police':
    'Polisen och åklagaren ser bara de rader som har skrivits för dem. För migrationsmyndigheten öppnas ingenting bestående.',
  'not.hidden':
    'Ett skyddshems del syns bara för teamet i den organisation som ansvarar för ärendet och för säkerhetskretsen, om inte klienten säger något annat.',
  'not.alike':
    'Tjänsten säger inte vilken av dessa som är orsaken. Det förbjudna, det dolda och det som inte finns ser likadana ut.',
  'do.title': 'Vad du kan göra',
  'do.lead': 'Be den som ansvarar för ärendet att utse dig, eller att fråga om samtycke.',
  'do.urgent': 'Om liv eller hälsa är i fara, ring 112.',
  'do.officer': 'Om du tror att det är fel i insynen, berätta det för din organisations dataskyddsombud.',
  'did.WhyAsked': 'frågade varför ett ärende syns eller inte syns',
};
