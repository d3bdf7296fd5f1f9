import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { luminanceOf, themeFor } from "../../src/taskpane/theme";

const isDark = (background: string | undefined, systemDark: boolean): boolean => (luminanceOf(themeFor(background === undefined ? undefined : { bodyBackgroundColor: background }, { dark: systemDark, contrast: false }).colorNeutralBackground1) ?? 1) < 0.5;

describe("the theme follows Office", () => {
  test.each([
    ["a white pane is light even where the system is dark", "#FFFFFF", true, false],
    ["a black pane is dark even where the system is light", "#0A0A0A", false, true],
    ["Office's dark grey is dark", "#444444", false, true],
    ["Office's colourful grey is light", "#E6E6E6", false, false],
    ["an Office that does not tell follows the system", undefined, true, true],
    ["what is not a colour follows the system", "transparent", false, false],
  ])("%s", (_, background, systemDark, dark) => {
    expect(isDark(background, systemDark)).toBe(dark);
  });

  test("what the user chose comes before Office, and a contrast theme before both", () => {
    const white = { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626" };
    expect(themeFor(white, { dark: false, contrast: false }, "dark").colorNeutralBackground1).toBe(webDarkTheme.colorNeutralBackground1);
    expect(themeFor({ bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" }, { dark: true, contrast: false }, "light").colorNeutralBackground1).toBe(webLightTheme.colorNeutralBackground1);
    for (const foreground of ["#FFFFFF", "#FFFF00", "#00FF00"]) {
      const theme = themeFor({ bodyBackgroundColor: "#000000", bodyForegroundColor: foreground }, { dark: false, contrast: false }, "light");
      expect(theme).toMatchObject({ colorNeutralBackground1: "#000000", colorNeutralForeground1: foreground, colorNeutralForegroundOnBrand: "#000000" });
    }
  });

  test("in a contrast theme of the system every colour is one of the system's, drawings' too", () => {
    const theme = themeFor({ bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626" }, { dark: true, contrast: true }, "dark");
    const solid = Object.entries(theme).filter(([name, value]) => /^color/.test(name) && !/Shadow|Overlay$/.test(name) && value !== "transparent");
    expect(solid.length).toBeGreaterThan(300);
    expect(solid.filter(([, value]) => !["Canvas", "CanvasText", "LinkText", "GrayText"].includes(String(value)))).toEqual([]);
    expect(theme).toMatchObject({ colorNeutralBackground1: "Canvas", colorNeutralForeground1: "CanvasText", colorStrokeFocus2: "LinkText", colorNeutralForegroundDisabled: "GrayText" });
  });
});
