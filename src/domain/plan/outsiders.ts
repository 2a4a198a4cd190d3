/**
 * Beginnings of words that tell a stranger who finds a paper what it is about: crime, police and court, exploitation, shelters,
 * the residence procedure. Finnish and Swedish inflect the end of a word and join words, so a beginning anywhere in a word counts.
 */
const telling =
  /rikos|rikok|ihmiskaup|kuulust|poliisi|syyttäj|tutkin|oikeudenkäyn|uhri|asianomist|hyväksikäy|seksi|prostit|turvako|harkinta-a|oleskelul|karkot|epäil|korvausvaat|brott|människoh|förhör|polis|åklag|utredning|rättegång|offer|målsägan|utnyttj|sex|skyddshem|betänketid|uppehållstillst|misstänk|crime|traffick|police|prosecut|investigat|interrogat|trial|court|victim|exploit|shelter|reflection period|suspect/iu;

/** Whether a line would tell an outsider too much to stand on a paper that she takes along. */
export const tellsOutsiders = (text: string): boolean => telling.test(text);
