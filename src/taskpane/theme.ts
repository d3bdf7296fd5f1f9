import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Lang } from "../messages";
import { contrastTheme, systemColours } from "./contrast";
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

/** What the system wishes: dark pages; the colours of one of Windows' contrast themes. */
export interface SystemWish {
  readonly dark: boolean;
  readonly contrast: boolean;
}

const plainWish: SystemWish = { dark: false, contrast: false };

/**
 * Light or dark: as the user chose, else by the background that Office paints its own panes with; without one, by the
 * system's wish. A contrast theme comes before any choice: the system's, or that of an Office that paints in one.
 */
export function themeFor(office: OfficeColours | undefined, system: SystemWish = plainWish, looks: Looks = "office"): Theme {
  if (system.contrast) return inLanguage(contrastTheme(systemColours), "zh-CN");
  if (isContrast(office)) return inLanguage(contrastTheme({ canvas: office.bodyBackgroundColor, text: office.bodyForegroundColor, accent: office.bodyForegroundColor, barred: office.bodyForegroundColor }), "zh-CN");
  const luminance = office?.bodyBackgroundColor === undefined ? null : luminanceOf(office.bodyBackgroundColor);
  const dark = looks === "office" ? (luminance === null ? system.dark : luminance < 0.5) : looks === "dark";
  return inLanguage(dark ? webDarkTheme : webLightTheme, "zh-CN");
}

/** Windows' black contrast themes paint on pure black in a pure colour; Office's own black theme is a dark grey. */
function isContrast(office: OfficeColours | undefined): office is Required<OfficeColours> {
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
