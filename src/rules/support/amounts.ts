/** 6 in a column of 元 where 6 万元 is meant. */
export function inOtherUnit(told: number, wan: number): boolean {
  return Math.round(told * 10_000) === wan;
}
