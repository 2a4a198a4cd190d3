import type { fi } from './form.fi.ts';

export const sv: Record<keyof typeof fi, string> = {
  save: 'Spara',
  cancel: 'Tillbaka utan att spara',
  'error.required': 'Fyll i den här punkten.',
  'error.choose': 'Välj ett alternativ.',
  'error.day': 'Skriv dagen i formen 24.11.2026.',
  'error.day-year': 'Skriv en dag från åren 1900–2199.',
  'error.time': 'Skriv klockslaget i formen 9.30.',
  'error.too-long': 'Texten är för lång. Förkorta den.',
  'error.characters': 'Texten innehåller tecken som inte kan sparas. Skriv den delen på nytt.',
  'error.names-hidden':
    'Ordet ”{word}” kan inte sparas: namnet på ett skyddshem eller en annan skyddad plats skrivs inte i texten. Skriv till exempel ”skyddshem” i stället.',
  'error.other': 'Kontrollera den här punkten.',
};
