const millis = 86_400_000;
/** So far something is dragged, in pixels of the screen; less is a click. */
const least = 12;

interface Knot {
  readonly x: number;
  readonly day: number;
}

/** `180:17000 1146:20800`: where in the picture a day lies, from left to right; in between days lie evenly. */
const knotsOf = (written: string): Knot[] =>
  written.split(' ').map((knot) => {
    const [x = 0, day = 0] = knot.split(':').map(Number);
    return { x, day };
  });

function dayAt(knots: readonly Knot[], x: number): number {
  const [first, last] = [knots[0] as Knot, knots.at(-1) as Knot];
  const within = Math.min(last.x, Math.max(first.x, x));
  const right = Math.max(
    1,
    knots.findIndex((knot) => knot.x >= within),
  );
  const [a, b] = [knots[right - 1] as Knot, knots[right] as Knot];
  return Math.floor(a.day + ((within - a.x) / Math.max(1, b.x - a.x)) * (b.day - a.day));
}

/** What is dragged over, drawn; its height is that of the picture. */
function shade(picture: SVGSVGElement): SVGRectElement {
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ y: 0, height: '100%', fill: '#11485a', 'fill-opacity': 0.16 }))
    drawn.setAttribute(name, String(value));
  picture.append(drawn);
  return drawn;
}

/** What lies under the pointer where it is let go is not pressed: a long mark would be, where the drag began on it too. */
function pressNothing(): void {
  const stop = (click: Event) => click.preventDefault();
  document.addEventListener('click', stop, { capture: true, once: true });
  // The click comes with the letting go, or not at all: the next one is meant.
  setTimeout(() => document.removeEventListener('click', stop, { capture: true }));
}

function dragIn(picture: SVGSVGElement, knots: readonly Knot[], to: string): void {
  let begun: number | undefined;
  let drawn: SVGRectElement | undefined;
  let isGivenUp = false;
  const scale = () => picture.viewBox.baseVal.width / Math.max(1, picture.getBoundingClientRect().width);
  const at = (event: MouseEvent) => (event.clientX - picture.getBoundingClientRect().left) * scale();
  const end = () => {
    drawn?.remove();
    begun = undefined;
    drawn = undefined;
  };
  picture.addEventListener('pointerdown', (event) => {
    // A finger scrolls the picture.
    if (event.pointerType === 'touch' || event.button !== 0) return;
    begun = at(event);
    isGivenUp = false;
  });
  // A link would be dragged by itself, and words would be marked.
  picture.addEventListener('dragstart', (event) => event.preventDefault());
  picture.addEventListener('selectstart', (event) => event.preventDefault());
  document.addEventListener('pointermove', (event) => {
    if (begun === undefined) return;
    const x = at(event);
    if (Math.abs(x - begun) < least * scale()) return;
    event.preventDefault();
    drawn ??= shade(picture);
    drawn.setAttribute('x', String(Math.min(begun, x)));
    drawn.setAttribute('width', String(Math.abs(x - begun)));
  });
  document.addEventListener('pointerup', (event) => {
    if (begun !== undefined && drawn) {
      const x = at(event);
      const [from, until] = [dayAt(knots, Math.min(begun, x)), dayAt(knots, Math.max(begun, x))];
      const address = new URL(to, location.href);
      const written = (day: number) => new Date(day * millis).toISOString().slice(0, 10);
      address.searchParams.set('from', written(from));
      address.searchParams.set('until', written(Math.max(from + 1, until)));
      location.assign(address);
    }
    if (drawn || isGivenUp) pressNothing();
    isGivenUp = false;
    end();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    isGivenUp = drawn !== undefined;
    end();
  });
}

/**
 * In a picture that is drawn by time the days that are dragged over with a mouse are shown by themselves: `data-range-to` is the address
 * without the days, `data-range-days` where days lie. Links beside it do the same by keys (WCAG 2.5.7); what says so is shown with the script.
 */
export function dragRange(): void {
  for (const picture of document.querySelectorAll<SVGSVGElement>('svg[data-range-to]')) {
    dragIn(picture, knotsOf(picture.dataset.rangeDays ?? ''), picture.dataset.rangeTo ?? '');
    for (const hint of document.querySelectorAll<HTMLElement>('[data-range-hint]')) hint.hidden = false;
  }
}
