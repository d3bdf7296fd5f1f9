/** Days from 1900-01-00 (or 1904-01-01) as Excel counts them; its 1900-02-29 that never was is kept. */
export function isoDateSerial(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (match === null || text === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  if (year === undefined) return time;
  const days = daysFromCivil(Number(year), Number(month), Number(day));
  if (date1904) return days - daysFromCivil(1904, 1, 1) + time;
  const serial = days - daysFromCivil(1899, 12, 31);
  return (serial >= 60 ? serial + 1 : serial) + time;
}

/** Days since 1970-01-01 in the Gregorian calendar, by arithmetic: the core has no clock and no time zone. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
