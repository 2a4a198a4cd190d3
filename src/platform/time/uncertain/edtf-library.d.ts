/** The judge of our tests: the library ships no types. */
declare module 'edtf' {
  export function parse(
    text: string,
    constraints?: { readonly level?: number },
  ): { readonly type: string; readonly level: number };
}
