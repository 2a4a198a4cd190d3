export { type Length, lastDay, toWorkingDay, type Unit, units } from './count.ts';
export { firstYear, type HolidayKey, holidayKeys, holidayOn, holidaysOf, isWorkingDay } from './holidays.ts';
