/**
 * Shows only the parts whose `data-when="field=value"` fits what is chosen now, `field=` where nothing is; without script they stand as they
 * were drawn. A link with `data-carries="field"` takes along what is chosen, `none` where nothing is.
 */
export function showWhen(): void {
  for (const form of document.forms) {
    const parts = [...form.querySelectorAll<HTMLElement>('[data-when]')];
    const links = [...form.querySelectorAll<HTMLAnchorElement>('a[data-carries]')];
    if (parts.length + links.length === 0) continue;
    const show = () => {
      const chosen = new FormData(form);
      for (const part of parts) {
        const [field = '', value = ''] = (part.dataset.when ?? '').split('=');
        const all = chosen.getAll(field);
        part.hidden = value === '' ? all.length > 0 : !all.includes(value);
      }
      for (const link of links) carry(link, chosen);
    };
    form.addEventListener('change', show);
    window.addEventListener('pageshow', show);
    show();
  }
}

function carry(link: HTMLAnchorElement, chosen: FormData): void {
  const field = link.dataset.carries ?? '';
  const address = new URL(link.href);
  address.searchParams.delete(field);
  const all = chosen.getAll(field);
  for (const value of all.length > 0 ? all : ['none']) address.searchParams.append(field, String(value));
  link.href = address.href;
}
