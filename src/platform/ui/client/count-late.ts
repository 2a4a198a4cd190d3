import { spanOf } from '../../time/span.ts';

/** Milliseconds between two looks at the clock. */
const step = 5000;

/** Shows and counts on what a moment is late: `data-late` tells by how many milliseconds it was when the page was drawn. */
export function countLate(): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-late]')];
  if (places.length === 0) return;
  const count = (): void => {
    for (const place of places) {
      const late = Number(place.dataset.late) + performance.now();
      place.hidden = late < 0;
      const span = place.querySelector('span');
      if (span) span.textContent = spanOf(late);
    }
  };
  window.setInterval(count, step);
  count();
}
