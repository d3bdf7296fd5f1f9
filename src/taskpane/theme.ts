import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Lang } from "../messages";

const latin = "'Segoe UI', 'Segoe UI Web (West European)'";
const chinese = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC'";

/** Fluent's own faces, then Chinese ones; English pages ask the system before them, for Chinese faces draw quotation marks wide. */
const faces: Readonly<Record<Lang, string>> = {
  "zh-CN": `${latin}, ${chinese}, system-ui, sans-serif`,
  "en-US": `${latin}, system-ui, ${chinese}, sans-serif`,
};

/** The theme with the faces of a language. */
export function inLanguage(theme: Theme, lang: Lang): Theme {
  return { ...theme, fontFamilyBase: faces[lang] };
}

/** Light or dark, by the background that Office paints its own panes with; without one, by the system's wish. */
export function themeFor(bodyBackground: string | undefined, systemDark: boolean): Theme {
  const luminance = bodyBackground === undefined ? null : luminanceOf(bodyBackground);
  const dark = luminance === null ? systemDark : luminance < 0.5;
  return inLanguage(dark ? webDarkTheme : webLightTheme, "zh-CN");
}

/** Relative luminance 0…1 of "#RRGGBB"; null when it is not such a colour. */
export function luminanceOf(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour.trim());
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map((hex) => Number.parseInt(hex, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
