const endings = ['', 'n', 'en', 'et', 't', 'ar', 'arna', 'er', 'erna', 'or', 'orna'];

/** Forms that a Swedish name in small letters may take: definite, plural, and the genitive of each. */
export function swedishForms(word: string): string[] {
  const stems = [word, ...(/[ae]$/.test(word) ? [word.slice(0, -1)] : [])];
  const forms = stems.flatMap((stem) => (stem === word ? endings : endings.slice(1)).map((ending) => stem + ending));
  return [...forms, ...forms.map((form) => `${form}s`)];
}
