import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Lang } from "../messages";
import type { Looks } from "./looks";

const latin = "'Segoe UI', 'Segoe UI Web (West European)'";
const chinese = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC'";

/** Fluent's own faces, then Chinese ones; English pages ask the system before them, for Chinese faces draw quotation marks wide. */
const faces: Readonly<Record<Lang, string>> = {
  "zh-CN": `${latin}, ${chinese}, system-ui, sans-serif`,
  "en-US": `${latin}, system-ui, ${chinese}, sans-serif`,
};

/** The colours that Office paints its own panes with, as far as it tells them. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** The theme with the faces of a language. */
export function inLanguage(theme: Theme, lang: Lang): Theme {
  return { ...theme, fontFamilyBase: faces[lang] };
}

/**
 * Light or dark: as the user chose, else by the background that Office paints its own panes with; without one, by the
 * system's wish. An Office in a black contrast theme gets a contrast theme whatever was chosen.
 */
export function themeFor(office: OfficeColours | undefined, systemDark: boolean, looks: Looks = "office"): Theme {
  if (isContrast(office)) return inLanguage(teamsHighContrastTheme, "zh-CN");
  const luminance = office?.bodyBackgroundColor === undefined ? null : luminanceOf(office.bodyBackgroundColor);
  const dark = looks === "office" ? (luminance === null ? systemDark : luminance < 0.5) : looks === "dark";
  return inLanguage(dark ? webDarkTheme : webLightTheme, "zh-CN");
}

/** Windows' black contrast themes paint on pure black in a pure colour; Office's own black theme is a dark grey. */
function isContrast(office: OfficeColours | undefined): boolean {
  const { bodyBackgroundColor: background, bodyForegroundColor: foreground } = office ?? {};
  if (background === undefined || foreground === undefined) return false;
  return luminanceOf(background) === 0 && /^#?(00|ff){3}$/i.test(foreground.trim());
}

/** Relative luminance 0…1 of "#RRGGBB"; null when it is not such a colour. */
export function luminanceOf(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour.trim());
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map((hex) => Number.parseInt(hex, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
