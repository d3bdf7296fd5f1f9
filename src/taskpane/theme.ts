import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Chinese faces first where the Latin ones have no such letters; the rest is Fluent's own stack. */
const fontFamilyBase = "'Segoe UI', 'Segoe UI Web (West European)', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";

/** Light or dark, by the background that Office paints its own panes with; without one, by the system's wish. */
export function themeFor(bodyBackground: string | undefined, systemDark: boolean): Theme {
  const luminance = bodyBackground === undefined ? null : luminanceOf(bodyBackground);
  const dark = luminance === null ? systemDark : luminance < 0.5;
  return { ...(dark ? webDarkTheme : webLightTheme), fontFamilyBase };
}

/** Relative luminance 0…1 of "#RRGGBB"; null when it is not such a colour. */
export function luminanceOf(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour.trim());
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map((hex) => Number.parseInt(hex, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
