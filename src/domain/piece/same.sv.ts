import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './same.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'hub.same': 'Anteckna samma sak i flera ärenden',
  'same.event.title': 'Anteckna samma händelse i flera ärenden',
  'same.control.title': 'Anteckna samma kontrollmedel i flera ärenden',
  'same.factor.title': 'Anteckna samma risk eller skydd i flera ärenden',
  'same.tab': 'Samma i flera ärenden',
  'same.lede':
    'Skriv en gång det som hände många. Varje valt ärende får en egen rad, som du rättar där. Raderna hänvisar varken till varandra eller till andra ärenden.',
  'same.what': 'Vad som antecknas',
  'same.where': 'Var det antecknas',
  'same.readers':
    'I varje ärende läses raden av dem som där läser det som din organisation har antecknat av berättelsen.',
  'same.people':
    'Bara människor vars roll är densamma för alla. Om ärendet redan har en människa med samma roll och etikett kopplas raden till den. Andra utnyttjade, närstående och hjälpare antecknas i vars och ens eget ärende.',
  'same.newActor': 'Gemensam människa',
  'same.actorLabel.hint': 'Densamma för alla, till exempel ”gårdens husbonde”. Inget riktigt namn.',
  'same.newActorLabel': 'Den gemensamma människans etikett',
  'same.newActorPart': 'Vad gjorde den gemensamma människan?',
  'field.otherActorCode': 'En annan gemensam människa',
  'field.otherActorLabel': 'Den andra gemensamma människans etikett',
  'field.otherActorPart': 'Vad gjorde den andra gemensamma människan?',
  'same.herPart': 'Varje persons egen del',
  'same.source': 'Sägs om var och en för sig: välj ”klienten berättade” bara om var och en själv har berättat detta.',
  'same.led': 'Ärenden som du ansvarar för',
  'same.others': 'Andra ärenden där du får anteckna',
  'same.others.hint': 'Någon annan ansvarar för dessa. Bekräfta varje ärende som du väljer för sig.',
  'same.holdsIn': 'Kontrollerat också i ärendet {case}',
  'same.find': 'Visa',
  'same.most': 'Här finns de {most} ärenden vars nästa dag är närmast.',
  'same.none': 'Inget öppet ärende där du får anteckna hittades.',
  'same.save': 'Anteckna i de valda',
  'same.brought': 'Grunden är en anteckning i ärendet {case}',
  'same.brought.more':
    'Den finns redan där och antecknas inte där på nytt. Beskrivning, källa och säkerhet är en enda människas berättelse och togs inte med. Av människorna togs högst två med, sådana vars roll är densamma för alla. Läs rubriken och platsen: säger de något om bara en?',
  'same.done':
    '{count, plural, =0 {Inget antecknades i något ärende} one {Antecknades i ett ärende} other {Antecknades i # ärenden}}',
  'same.done.more': 'Varje rad finns nu i sitt eget ärende och rättas där.',
  'same.done.cases': 'Antecknat',
  'same.open': 'Öppna raden',
  'same.left': '{count, plural, one {I ett ärende antecknades inget} other {I # ärenden antecknades inget}}',
  'same.left.more':
    'Det du skrev finns kvar på den här sidan. Rätta och anteckna i dem som saknas, eller låt dem vara.',
  'same.left.cases': 'Inte antecknat',
  'same.again': 'Rätta och anteckna i dem som saknas',
  'same.next': 'Anteckna nästa i samma ärenden',
  'same.to-work': 'Till mitt arbete',
  'same.do': 'Anteckna samma sak i andra ärenden',
  'field.find': 'Sök ärende',
  'field.find.hint': 'En del av koden eller kodordet. De valda syns hela tiden.',
  'field.holds': 'Jag har kontrollerat: detta stämmer om var och en av de valda personerna, också hur man vet det',
  'error.cases.any': 'Välj åtminstone ett ärende, högst 50.',
  'error.holds.any': 'Kontrollera att detta stämmer om var och en av de valda, och bekräfta det.',
  'error.holdsIn.any':
    'Någon annan ansvarar för det här ärendet. Bekräfta vid det att du har kontrollerat detta också där.',
  'error.otherActorCode.choose': 'Välj vilken roll den andra människan har.',
  'error.names-case':
    '”{word}” berättar om ett annat ärende. Samma text går till alla valda: skriv utan koder och kodord.',
  'error.names-one':
    '”{word}” är i ett av de här ärendena etiketten på en utnyttjad. Skriv utan den, till exempel ”arbetstagarna”.',
  'reason.forbidden': 'Ärendet är avslutat, eller du har inte rätt att anteckna detta där.',
};
