export { lastDay, toWorkingDay, units } from './count.ts';
export { firstYear, holidayKeys, holidayOn, holidaysOf, isWorkingDay } from './holidays.ts';
