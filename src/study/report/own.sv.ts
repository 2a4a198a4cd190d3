import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { ownFi } from './own.fi.ts';

export const ownSv: Catalogue<keyof typeof ownFi> = {
  'report.file': 'En utredning av ärenden i den här driftsmiljön med första kontakt under tiden {file}.',
  'report.fileOf':
    'En utredning av ärenden i den här driftsmiljön med första kontakt under tiden {file}: ungefär {people} personer.',
  'report.lede': 'Varje person har räknats en gång; sammanförda ärenden gäller en och samma person.',
  'report.absent': 'Om följande finns inga tal här: {themes}.',
  'missing.who':
    'Här finns bara de vars ärende har öppnats i den här driftsmiljön. Utredningen säger ingenting om dem som inte har identifierats eller som har blivit utan hjälp. Det som inte har antecknats vet man inte: ”inte antecknat” betyder inte att det inte finns.',
  'method.values':
    'Varje uppgift har en sluten lista över värden. Skrivna ord läses inte. Dagar har tagits med bara när de är kända på dagen. En process står still när ingenting har gjorts på länge och ingenting är på kommande: gränsen har satts av programmet, inte av lagen.',
  'notice.proved':
    'Det har bevisats av talen. En del uppgifter följer av varandra: för en läsare som känner de reglerna har det prövats, inte bevisats.',
  'method.limits': 'Siffrorna beskriver ärendena i den här driftsmiljön, inte hela företeelsens omfattning.',
  'again.textRounded':
    'Siffrorna har räknats en gång, och de räknade talen bevaras inte. Rapporten ritas alltid likadan ur samma publicering.',
  'again.file': 'Tid för första kontakten',
  'leftOut.heading': 'Uppgifter som inte kan visas',
  'missing.text': '”Uppgiften saknas” betyder att inget har antecknats. Det som saknas har inte fyllts i.',
  'leftOut.none': 'Alla uppgifter räknades.',
};
