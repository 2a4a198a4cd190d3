/** Shows only the parts whose `data-when="field=value"` fits what is chosen now; without script all are shown. */
export function showWhen(): void {
  for (const form of document.forms) {
    const parts = [...form.querySelectorAll<HTMLElement>('[data-when]')];
    if (parts.length === 0) continue;
    const show = () => {
      const chosen = new FormData(form);
      for (const part of parts) {
        const [field = '', value = ''] = (part.dataset.when ?? '').split('=');
        part.hidden = !chosen.getAll(field).includes(value);
      }
    };
    form.addEventListener('change', show);
    window.addEventListener('pageshow', show);
    show();
  }
}
