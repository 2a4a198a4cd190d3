export { lastDay, toWorkingDay, units } from './count.ts';
export { firstYear, holidayKeys, holidayOn, holidaysOf, isWorkingDay, weekday } from './holidays.ts';
