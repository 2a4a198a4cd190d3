import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { ownFi } from './own.fi.ts';

export const ownSv: Catalogue<keyof typeof ownFi> = {
  'scheme.own': 'programmets egna klasser',
  'own.file': 'En utredning av ärenden i den här driftsmiljön med första kontakt under tiden {file}.',
  'own.fileOf':
    'En utredning av ärenden i den här driftsmiljön med första kontakt under tiden {file}: ungefär {people} personer.',
  'own.lede': 'Varje person har räknats en gång; sammanförda ärenden gäller en och samma person.',
  'own.absent': 'Om följande finns inga tal här: {themes}.',
  'own.missing':
    'Här finns bara de vars ärende har öppnats i den här driftsmiljön. Utredningen säger ingenting om dem som inte har identifierats eller som har blivit utan hjälp. Det som inte har antecknats vet man inte: ”inte antecknat” betyder inte att det inte finns.',
  'own.uncounted':
    'Ålder, kön och medborgarskap räknas inte. Dolda parter räknas inte bland organisationerna. Svar om att bli hörd är med bara med ett särskilt ja till undersökningen. I konsultationer finns ingen person, så de räknas inte.',
  'own.values':
    'Varje uppgift har en sluten lista över värden. Skrivna ord läses inte. Dagar har tagits med bara när de är kända på dagen. En process står still när ingenting har gjorts på länge och ingenting är på kommande: gränsen har satts av programmet, inte av lagen.',
  'own.limits': 'Siffrorna beskriver ärendena i den här driftsmiljön, inte hela företeelsens omfattning.',
  'own.again':
    'Siffrorna har räknats en gång, och de räknade talen bevaras inte. Rapporten ritas alltid likadan ur samma publicering.',
  'own.time': 'Tid för första kontakten',
  'own.leftOut': 'Uppgifter som inte kan visas',
  'own.missingText': '”Uppgiften saknas” betyder att inget har antecknats. Det som saknas har inte fyllts i.',
  'own.noneLeftOut': 'Alla uppgifter räknades.',
};
