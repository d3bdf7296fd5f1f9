import type { Package } from "./package";
import { attribute, child, elements, numeric, type XmlElement } from "./xml-tree";

/** Turns a colour element into "#RRGGBB"; null for automatic or unknown. */
export type ColorReader = (color: XmlElement | null) => string | null;

/** Theme colours as their index in a `theme` attribute counts them: light and dark stand in pairs swapped. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const officeTheme = ["FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646", "0000FF", "800080"];

/** The 64 indexed colours; 0–7 repeat as 8–15. */
const indexed = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333"
).match(/.{6}/g);

/** Reads the theme and the workbook's own palette once. */
export function colorReader(pack: Package, themePart: string | null, styles: XmlElement | null): ColorReader {
  const theme = themePart === null ? officeTheme : themeColors(pack, themePart);
  const colors = styles === null ? null : child(styles, "colors");
  const ownPalette = colors === null ? null : child(colors, "indexedColors");
  const palette = ownPalette === null ? indexed : elements(ownPalette).map((node) => hex6(attribute(node, "rgb") ?? "") ?? "000000");
  return (color) => {
    if (color === null) return null;
    const rgb = attribute(color, "rgb");
    const themeIndex = numeric(color, "theme", null);
    const index = numeric(color, "indexed", null);
    let base: string | null = null;
    if (rgb !== null) base = hex6(rgb);
    else if (themeIndex !== null) base = theme[themeIndex] ?? null;
    else if (index !== null) base = palette?.[index] ?? null;
    return base === null ? null : `#${tinted(base, numeric(color, "tint", 0))}`;
  };
}

/** "FFAABBCC" and "aabbcc" → "AABBCC". */
function hex6(text: string): string | null {
  return /^(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})$/.exec(text.trim())?.[1]?.toUpperCase() ?? null;
}

function themeColors(pack: Package, part: string): string[] {
  const root = pack.tree(part).root;
  const themeElements = child(root, "themeElements");
  const scheme = themeElements === null ? null : child(themeElements, "clrScheme");
  return themeOrder.map((name, index) => {
    const slot = scheme === null ? null : child(scheme, name);
    const color = slot === null ? undefined : elements(slot)[0];
    const value = color === undefined ? null : (attribute(color, "lastClr") ?? attribute(color, "val"));
    return (value === null ? null : hex6(value)) ?? officeTheme[index] ?? "000000";
  });
}

/** ECMA-376 18.8.19: the lightness of the colour moves towards black (tint < 0) or white (tint > 0). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const highest = Math.max(r, g, b);
  const lowest = Math.min(r, g, b);
  const light = (highest + lowest) / 2;
  const spread = highest - lowest;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  let hue = 0;
  if (spread !== 0) {
    if (highest === r) hue = ((g - b) / spread + 6) % 6;
    else if (highest === g) hue = (b - r) / spread + 2;
    else hue = (r - g) / spread + 4;
  }
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sector = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue) % 6] ?? [0, 0, 0];
  return sector
    .map((part) => Math.round(Math.min(1, Math.max(0, part + moved - chroma / 2)) * 255))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
