/** "2026-06-01 14:05", the computer's own time, for the pages: the core has no clock. */
export function now(): string {
  const at = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
