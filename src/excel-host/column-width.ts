/** Pixels of the widest digit of the default font (11 pt) and of a column's padding, at 96 dpi. */
const digit = 7;
const padding = 5;
const pointsPerPixel = 0.75;

/** A column's width in points, as `RangeFormat.columnWidth` gives it, from characters. */
export function pointsOfWidth(characters: number): number {
  return (characters * digit + padding) * pointsPerPixel;
}

/** A column's width in characters from points. */
export function widthOfPoints(points: number): number {
  return Math.max(0, Math.round(((points / pointsPerPixel - padding) / digit) * 100) / 100);
}
