/** How a sheet shows a number, as far as it matters for reading values. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'date'; readonly day: boolean; readonly time: boolean }
  | {
      readonly kind: 'fixed';
      readonly percent: boolean;
      /** Digits before the decimal point, filled with zeros. */
      readonly whole: number;
      /** Decimals that are always shown, and those shown when they are not zero. */
      readonly decimals: number;
      readonly optional: number;
    };

const general: NumberFormat = { kind: 'general' };
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  22: 'yyyy-mm-dd hh:mm',
};
const isBuiltInDate = (id: number) => (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const isBuiltInTime = (id: number) => (id >= 18 && id <= 21) || (id >= 45 && id <= 47);

/** The format of a number format's id; formats that are not of the workbook's own are those of ECMA-376, part 1, 18.8.30. */
export function formatOf(id: number, own: ReadonlyMap<number, string>): NumberFormat {
  const code = own.get(id) ?? builtIn[id];
  if (code !== undefined) return parseFormat(code);
  if (isBuiltInDate(id)) return { kind: 'date', day: true, time: false };
  return isBuiltInTime(id) ? { kind: 'date', day: false, time: true } : general;
}

/** Reads a format code such as `dd.mm.yyyy`, `0.00` or `00000`; what is more than that shows the number itself. */
function parseFormat(code: string): NumberFormat {
  const [section = ''] = code.split(';');
  const elapsed = /\[(h+|m+|s+)\]/i.test(section);
  const bare = section
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (!/general/.test(bare) && (elapsed || /[ymdhs]/.test(bare))) {
    return {
      kind: 'date',
      day: /[yd]/.test(bare) || (/m/.test(bare) && !/[hs]/.test(bare)),
      time: /[hs]/.test(bare) || elapsed,
    };
  }
  const fixed = /^([#0,]*[0#])(?:\.(0*)(#*))?(%?)$/.exec(bare.trim());
  if (!fixed || section.includes('"')) return general;
  const [, whole = '', decimals = '', optional = '', percent = ''] = fixed;
  return {
    kind: 'fixed',
    percent: percent === '%',
    whole: whole.replace(/[^0]/g, '').length,
    decimals: decimals.length,
    optional: optional.length,
  };
}

const daysOf1904 = 1462;
const dayLength = 86_400;
/** 31.12.9999, the last day that a sheet knows. */
const lastSerial = 2_958_466;

/** A number as the sheet shows it: without separators of thousands, with a decimal point; a date as year-month-day. */
export function shownNumber(text: string, format: NumberFormat, from1904: boolean): string {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text;
  if (format.kind === 'fixed') return fixedNumber(number, format);
  if (format.kind === 'date' && number >= 0 && number < lastSerial) {
    return dateText(number + (from1904 ? daysOf1904 : 0), format.day, format.time);
  }
  return String(Number(number.toPrecision(15)));
}

function fixedNumber(number: number, format: NumberFormat & { kind: 'fixed' }): string {
  const scaled = Number((format.percent ? number * 100 : number).toPrecision(15));
  const all = Math.abs(scaled).toFixed(Math.min(20, format.decimals + format.optional));
  const [whole = '0', fraction = ''] = all.split('.');
  const needed = fraction.slice(0, format.decimals) + fraction.slice(format.decimals).replace(/0+$/, '');
  const shown = whole.padStart(format.whole, '0') + (needed === '' ? '' : `.${needed}`);
  return (scaled < 0 && Number(all) !== 0 ? '-' : '') + shown + (format.percent ? '%' : '');
}

/** Days since 30.12.1899; the sheet's calendar has a 29.2.1900 that never was, so days before 1.3.1900 are one off. */
function dateText(serial: number, day: boolean, time: boolean): string {
  const seconds = Math.round(serial * dayLength);
  const days = Math.floor(seconds / dayLength);
  const at = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + seconds * 1000).toISOString();
  const clock = at.slice(11, at.endsWith(':00.000Z') ? 16 : 19);
  if (!day) return clock;
  return time || seconds % dayLength !== 0 ? `${at.slice(0, 10)} ${clock}` : at.slice(0, 10);
}
