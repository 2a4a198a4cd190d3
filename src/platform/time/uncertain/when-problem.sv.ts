import type { Catalogue } from '../../i18n/texts.ts';
import type { fi } from './when-problem.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  required: 'Skriv när det var, så noga som man vet.',
  'not-understood': 'Tiden gick inte att förstå. Skriv till exempel 24.11.2026, våren 2023 eller ca 2019.',
  'impossible-date': 'Det finns ingen sådan dag. Kontrollera dag och månad.',
  reversed: 'Slutet är före början. Skriv först den tidigare tiden, sedan den senare.',
  'out-of-range': 'Året ska vara 1900–2100. Kontrollera året.',
  'two-digit-year': 'Skriv året med fyra siffror, till exempel 2023.',
  ambiguous:
    'Det här kan läsas på två sätt. Skriv dagen 24.11.2026, månaden 11/2026, årstiden med år (våren 2025) eller åren 2021–2022.',
  'ambiguous-century': 'Det här kan vara ett årtionde eller ett århundrade. Skriv till exempel årtiondet 2000–2009.',
  'year-missing': 'Skriv också året, till exempel våren 2023.',
  'age-unknown':
    'Åldern kan inte göras om till år här, eftersom klientens födelsetid inte är antecknad i personuppgifterna eller du inte ser den. Skriv året eller åren, till exempel ca 2016 eller 2016–2017.',
  future: 'Den här tiden har inte börjat än. Kontrollera året.',
};
