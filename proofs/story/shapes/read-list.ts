/** The text of a page as a reader sees it. */
export const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim();

/** The entries of the list as a reader sees them, the first on top: what each is called and what is said of its time. */
export function readList(page: string): { readonly what: string; readonly when: string }[] {
  return [...page.matchAll(/<li class="moj-timeline__item"[\s\S]*?<\/li>/g)].map(([item]) => ({
    what: words(/moj-timeline__title">([\s\S]*?)<\/h/.exec(item)?.[1] ?? ''),
    when: words(/moj-timeline__date">([\s\S]*?)<\/p>/.exec(item)?.[1] ?? ''),
  }));
}
