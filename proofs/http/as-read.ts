/** An answer as it is read: a letter that a page writes by its number is that letter (jsx-runtime.ts). */
export async function asRead(response: Response): Promise<string> {
  const text = await response.text();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return text;
  return text.replace(/&#(\d{3,7});/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
