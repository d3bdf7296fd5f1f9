/**
 * Day number of a calendar day in the 1900 system (1900-03-01 is 61); null when there is no such day or it
 * is before 1900. By integer arithmetic: no clock, no time zone.
 */
export function daySerial(year: number, month: number, day: number): number | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const inMonth = days[month - 1];
  if (year < 1900 || year > 9999 || inMonth === undefined || day < 1 || day > inMonth) return null;
  const before = year - 1;
  const toYear = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const to1900 = 1899 * 365 + 474 - 18 + 4;
  const inYear = days.slice(0, month - 1).reduce((sum, count) => sum + count, 0);
  const serial = toYear - to1900 + inYear + day;
  return serial < 60 ? serial : serial + 1;
}
