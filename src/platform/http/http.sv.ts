import type { Catalogue } from '../i18n/texts.ts';
import type { fi } from './http.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  unauthenticated: 'Logga in först.',
  'not-found':
    'Sidan hittas inte. Den kan ha tagits bort, eller så är den inte öppen för dig. Gå tillbaka till ditt arbete eller sök med koden.',
  forbidden: 'Den här åtgärden hör inte till din roll i ärendet. Be den som ansvarar för ärendet.',
  invalid: 'Kontrollera de markerade punkterna.',
  conflict: 'Åtgärden är inte längre möjlig eftersom läget har förändrats. Ladda om sidan och se vad som gäller nu.',
  changed: 'Någon annan hann ändra detta. Jämför texterna och spara sedan den du vill ha.',
  malformed: 'Det som skickades kunde inte läsas. Ladda om sidan och skicka på nytt.',
  'too-large': 'Det som skickades är för stort. Största storlek är 1 megabyte.',
  'unsupported-type': 'Det som skickades är av fel typ. Gränssnittet läser typen application/json.',
  'wrong-origin':
    'Formuläret skickades från annat håll än från den här tjänsten. Öppna sidan i tjänsten och skicka på nytt.',
  'old-form': 'Formuläret var för gammalt. Ladda om sidan och skicka på nytt.',
  'too-many-tries': 'För många försök. Vänta en stund och försök igen.',
  'key-reused': 'Samma upprepningsnyckel har redan använts för en annan begäran. Använd en ny nyckel.',
  busy: 'Tjänsten hann inte svara. Försök igen om en stund.',
  unreadable: '[kan inte läsas]',
  unavailable: 'Tjänsten når just nu inte sin databas. Vänta en stund och försök igen. Ring 112 vid omedelbar fara.',
  'title.unauthenticated': 'Logga in',
  'title.not-found': 'Sidan hittas inte',
  'title.forbidden': 'Du kan inte göra det här',
  'title.other': 'Något lyckades inte',
  home: 'Mitt arbete',
  'reason.contact-forbidden':
    'Det här kontaktsättet är förbjudet. Numret öppnas inte. Fråga den som ansvarar för ärendet hur klienten nås.',
  'reason.contact-not-now':
    'Kontakt får inte tas vid den här tiden eller inte av dig. Se på sidan Säkerhet när och av vem.',
  'reason.not-in-sight':
    'Organisationen eller personen är inte med i ärendet, såvitt du kan se. Om någon kan hamna i fara, varna den som ansvarar för ärendet; skicka annars ett önskemål. Ring 112 vid omedelbar fara.',
  'reason.maybe-kept':
    'Förbindelsen till databasen bröts just när uppgiften sparades. Den kan ha sparats. Se först efter om den redan finns på sin plats och skicka den på nytt bara om den saknas.',
  'reason.session-ended':
    'Din session hade avslutats när du skickade formuläret. Det du skrev finns här men har inte sparats. Skicka formuläret på nytt.',
  'reason.done-once':
    'Det här har redan gjorts en gång. Resultatet visades då och sparas inte. Om du inte fick det, ladda om sidan och gör ett nytt.',
  'reason.barred':
    'Organisationen har en spärr i ärendet, så den kan inte få ansvaret för ärendet. Om spärren är obefogad, häv den först: den ansvariga och dataskyddsombudet tillsammans.',
  'reason.warning-waits':
    'Du har en varning som inte har behandlats. Behandla först varningen: för den vidare till dem som den gäller, eller anteckna vad som gjordes. Varningarna finns i ärendet och på sidan Mitt arbete.',
  'reason.disk-full':
    'Tjänstens disk är full, så uppgiften kunde inte sparas. Meddela genast den som sköter tjänsten. Det du skrev finns kvar på den här sidan.',
  'reason.keys-missing':
    'Krypteringsnycklar saknas, så uppgiften kunde inte sparas. Meddela genast den som sköter tjänsten. Det du skrev finns kvar på den här sidan.',
  'reason.too-many-documents':
    'Just nu görs så många dokument att inget nytt kan påbörjas. Ingenting har antecknats. Vänta en stund och försök igen.',
  'reason.document-too-long':
    'Dokumentet blev inte klart i tid. Ingenting antecknades. Försök igen. Meddela den som sköter tjänsten om det inte lyckas.',
  'reason.no-class-contact':
    'Det som kan ha antecknats om barn hör till informationsklassen Kontakt, och du är inte utsedd för den. Lagen kan ändå förplikta dig: se vad den kräver och gör det utan att vänta på lov. Be den som ansvarar för ärendet i din organisation att utse dig för klassen.',
  'way.no-class-contact': 'Vad lagen kräver av dig om det finns ett barn',
  'reason.not-named-for-child':
    'Du är inte utsedd i det här ärendet, och därför är sidorna som gäller barn inte öppna för dig. Om du behöver uppgifter därifrån för din uppgift, be den som ansvarar för ärendet i din organisation om dem. Om du känner till ett barn som kan vara i fara, berätta det genast för den som ansvarar: lagen kan förplikta också dig.',
  'reason.stand-in':
    'Fältet innehåller orden som visas i stället för en text som inte kan läsas. Den tidigare texten finns kvar om du inte sparar härifrån. Ta bort orden och skriv texten på nytt, eller fråga administratören om den tidigare texten kan återställas.',
  'reason.outside-case':
    'Den här åtgärden hör inte till din roll. Gå tillbaka till ditt eget arbete, eller fråga administratören vem den hör till.',
  'reason.address':
    'Efter tecknet ? i adressen står något som den här sidan inte känner till. Adressen kan ha ändrats när den kopierades. Öppna sidan utan slutet.',
  'way.address': 'Öppna sidan utan slutet av adressen',
  'address.parts': 'Detta gick inte att förstå: {parts}',
  'unsent.none': 'Ingenting sparades. Det du skrev finns kvar på den här sidan.',
  'unsent.maybe': 'Det du skrev finns kvar på den här sidan. Om du skickar det på nytt sparas det bara en gång.',
  'unsent.typed': 'Det du skrev',
  'unsent.copy': 'Ingenting sparades. Du kan kopiera det du skrev här.',
  'unsent.send': 'Skicka på nytt',
};
