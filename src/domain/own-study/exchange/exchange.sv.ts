import type { Catalogue } from '../../../platform/i18n/texts.ts';
import type { exchangeFi } from './exchange.fi.ts';

export const exchangeSv: Catalogue<keyof typeof exchangeFi> = {
  'about.htcds': 'Påhittade personer i HTCDS 2.0 (people.csv)',
  'about.ctdc': 'Påhittade personer i formen för CTDC:s k-anonymiserade material (people.csv)',
  'about.synthetic':
    'Ingen i filen är verklig. Raderna är sammansatta enbart av undersökningens publicerade tal, och varje rad upprepas minst {k} gånger.',
  'about.protected':
    'Varje antal är en multipel av {k}. Talet för en uppgift avviker från det verkliga med högst {single} och talet för två uppgifter tillsammans med högst {crossed}.',
  'about.counts':
    'Talen för formen av utnyttjande, ensam och tillsammans med var och en av de andra uppgifterna, är de publicerade. Andra samband är slumpmässiga och ska inte undersökas.',
  'about.missing':
    'Personer om vilka formen inte kan säga något saknas i filen: antalet rader är inte antalet personer.',
  'about.question': 'Frågan: {question}',
  'about.time': 'Första kontakten: {time}',
  'about.readers': 'För vem: {readers}',
  'about.basis': 'På vilken grund: {basis}',
  'about.command': 'Gjord med ett kommando. Den som gav kommandot avgör för vem och på vilken grund talen lämnas ut.',
  'mapping.title': 'Vad som anges som vad',
  'mapping.row': '{fact}, {value}: {told}',
  'mapping.empty': 'tomt, eftersom formen saknar ord för det',
  'mapping.untold': 'Om dessa har formen ingenting: {facts}.',
  'source.htcds':
    'Fältnamn och koder: {title}, {author}, {licence}, {address}. Motsvarigheterna är våra egna. IOM har inte granskat dem eller den här filen.',
  'source.ctdc':
    'Kolumner: de 63 kolumnerna i CTDC:s k-anonymiserade material så som två offentliga program läser dem. Kodboken har inte kunnat läsas. Motsvarigheterna är våra egna. CTDC har inte granskat dem eller den här filen.',
};
