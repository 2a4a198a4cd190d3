/** How much an encoding is wanted by `Accept-Encoding`, 0 to 1 (RFC 9110, 12.5.3); what is not readable is not wanted. */
function wanted(header: string, encoding: string): number {
  const items = header.split(',').map((item) => item.split(';').map((part) => part.trim().toLowerCase()));
  const item = items.find(([name]) => name === encoding) ?? items.find(([name]) => name === '*');
  if (!item) return 0;
  const weight = item.find((part) => part.startsWith('q='))?.slice(2) ?? '1';
  return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight) ? Number(weight) : 0;
}

/** Which of the encodings on offer, best first, a request wants most; none where the answer is to go as it is. */
export function acceptedEncoding<Encoding extends string>(
  request: Request,
  offered: readonly Encoding[],
): Encoding | undefined {
  const header = request.headers.get('accept-encoding') ?? '';
  const [best] = offered
    .map((encoding) => ({ encoding, weight: wanted(header, encoding) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return best?.encoding;
}
