const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A resident ID number (GB 11643-1999) with a right check character. `birth` is "19810101". */
export function residentId(birth: string, prefix = "110105", order = "001"): string {
  const body = `${prefix}${birth}${order}`;
  const sum = weights.reduce((total, weight, position) => total + weight * Number(body[position]), 0);
  return `${body}${"10X98765432"[sum % 11] ?? ""}`;
}

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const codeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code (GB 32100-2015) with right check characters. `start` is "12320000": kind and area. */
export function creditCode(start: string, body = "40000000"): string {
  const bodySum = [3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, position) => total + weight * Number(body[position]), 0);
  const check = 11 - (bodySum % 11);
  const code = `${start}${body}${check === 10 ? "X" : check === 11 ? "0" : check}`;
  const sum = codeWeights.reduce((total, weight, position) => total + weight * alphabet.indexOf(code[position] ?? ""), 0);
  return `${code}${alphabet[(31 - (sum % 31)) % 31] ?? ""}`;
}
