import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './notice.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'access.title': 'Tillgänglighetsutlåtande',
  'access.lede': 'Det här utlåtandet gäller tjänsten Rinnalla. Det upprättades 24.11.2026.',
  'access.state.title': 'Läget nu',
  'access.state.1':
    'Målet är nivå AA i WCAG 2.2. Tillgänglighet förutsätts i {law_accessibility}; nivån som lagen kräver reds ut före ibruktagandet.',
  'access.state.2': 'Ingen utomstående har ännu granskat tjänsten. Därför påstår vi inte att alla krav uppfylls.',
  'access.state.3': 'Yrkespersoner och offer för människohandel har ännu inte provat tjänsten.',
  'access.tested.title': 'Vad vi själva testar efter varje ändring',
  'access.tested.1': 'Sidorna kontrolleras automatiskt på finska, svenska och engelska, på bred och på smal skärm.',
  'access.tested.2': 'Det viktigaste arbetsflödet görs med bara tangentbord och i en webbläsare utan JavaScript.',
  'access.tested.3':
    'Sidorna ryms på en skärm som är 320 bildpunkter bred utan att rullas i sidled. Breda tabeller rullas i en egen ram.',
  'access.tested.4': 'Ingenting berättas bara med färg, och textens kontrast är minst 4,5:1.',
  'access.gaps.title': 'Vad vi inte vet ännu eller vad som saknas',
  'access.gaps.1': 'De som använder skärmläsare, förstoring eller röststyrning har ännu inte testat tjänsten.',
  'access.gaps.2': 'En automatisk kontroll hittar bara en del av bristerna.',
  'access.gaps.3': 'Det finns ännu inga lättlästa texter.',
  'access.feedback.title': 'Berätta om en brist',
  'access.feedback.1':
    'Berätta om bristen för din organisations huvudanvändare eller för den som driver tjänsten. Svaret kommer inom 14 dagar.',
  'access.feedback.2':
    'Om du inte får svar eller om svaret inte räcker kan du anmäla saken till Transport- och kommunikationsverket Traficom (tillsynsmyndigheten kontrolleras före ibruktagandet).',
  'access.feedback.3': 'Skriv inga uppgifter om en person som får hjälp.',
  'privacy.title': 'Dataskydd',
  'privacy.lede':
    'Hur den här tjänsten behandlar uppgifter, i vanliga ord. Varje organisations egen dataskyddsbeskrivning kompletterar detta.',
  'privacy.evaluation':
    'Detta är en provmiljö. Alla personer, organisationer och ärenden är påhittade. Skriv inte in någons verkliga uppgifter.',
  'privacy.who.title': 'Vem som ansvarar för uppgifterna',
  'privacy.who.1':
    'Varje organisation ansvarar själv för de uppgifter som dess arbetstagare antecknar. Det finns inget gemensamt register.',
  'privacy.who.2':
    'Den som driver tjänsten håller den i gång för organisationernas räkning. Dess arbetstagare ser inga ärenden.',
  'privacy.what.title': 'Vilka uppgifter som finns här',
  'privacy.what.1':
    'Om den som får hjälp det som organisationerna antecknar: till exempel trygg kontakt, händelser, tjänster och samtycken. Ärendet lever under ett kodord, och inget namn behövs.',
  'privacy.what.2': 'Om arbetstagaren namn, organisation, uppgift, roller, sidornas språk och inloggningar.',
  'privacy.what.3': 'I användningsloggen vem som såg eller ändrade vad, när och på vilken grund.',
  'privacy.why.title': 'Vad uppgifterna används till',
  'privacy.why.1':
    'Uppgifterna används för att hjälpa en människa. Varje organisations grund kommer av dess egen uppgift och av lag.',
  'privacy.why.2':
    'För en annan organisation öppnas uppgifterna bara på en grund som har antecknats. Den vanligaste grunden är ett samtycke.',
  'privacy.why.3': 'Uppgifterna används inte för reklam, och inga automatiska beslut fattas.',
  'privacy.sight.title': 'Vem som ser',
  'privacy.sight.1':
    'En organisations egna uppgifter ser bara den arbetstagare som är utsedd till ärendet och till informationsklassen.',
  'privacy.sight.2':
    'När ett samtycke återkallas upphör andras insyn genast. Det som redan har lämnats ut kan inte tas tillbaka.',
  'privacy.sight.3': 'Polisen och åklagaren ser bara de rader som har skrivits för dem.',
  'privacy.safe.title': 'Hur uppgifterna skyddas',
  'privacy.safe.1':
    'Fri text, personuppgifter, kontaktuppgifter och platser krypteras. Nycklarna förvaras åtskilda från databasen.',
  'privacy.safe.2': 'Varje visning och ändring finns kvar i användningsloggen, som ingen kan ändra.',
  'privacy.safe.3':
    'Tjänsten använder en kaka, som håller dig inloggad. Om sessionen tar slut innan du skickar ett formulär öppnar en annan kaka det du skrev när du loggar in på nytt; den försvinner av sig själv. Sidorna hämtar ingenting från andra servrar och blir inte kvar i webbläsarens minne.',
  'privacy.time.title': 'Hur länge uppgifterna bevaras',
  'privacy.time.1':
    'Bevaringstiden bestäms av varje organisations uppgift och av lag. Ingen tar bort uppgifter för hand.',
  'privacy.time.2': 'I den här versionen försvinner uppgifterna ännu inte av sig själva när bevaringstiden går ut.',
  'privacy.rights.title': 'Dina rättigheter',
  'privacy.rights.1':
    'Du kan begära dina egna uppgifter, rättelse av dem och besked om vem som har använt dem. Begäran riktas till den organisation som har antecknat uppgifterna.',
  'privacy.rights.2': 'Varje organisation har ett dataskyddsombud som hjälper.',
  'privacy.rights.3': 'Om du anser att dina uppgifter har behandlats fel kan du klaga hos dataombudsmannen.',
};
