/** Presses of Shift that leave, and milliseconds within which they count together. */
const presses = 3;
const span = 5000;

/** The way out of a public page: pressed, or by Shift three times. The page is emptied at once, and Back does not return to it. */
export function leave(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
  if (!link) return;
  const go = (): void => {
    document.body.hidden = true;
    document.title = '';
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    go();
  });
  let times: number[] = [];
  document.addEventListener('keydown', ({ key, repeat }) => {
    if (repeat) return;
    if (key !== 'Shift') times = [];
    else {
      times = [...times, performance.now()].filter((at) => performance.now() - at < span);
      if (times.length >= presses) go();
    }
  });
}
