/** A word or sentence of a catalogue as the beginning of a line: `Käynti`. The languages of the product capitalise alike. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
