const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A resident ID number (GB 11643-1999) with a right check character. `birth` is "19810101". */
export function residentId(birth: string, prefix = "110105", order = "001"): string {
  const body = `${prefix}${birth}${order}`;
  const sum = weights.reduce((total, weight, position) => total + weight * Number(body[position]), 0);
  return `${body}${"10X98765432"[sum % 11] ?? ""}`;
}
