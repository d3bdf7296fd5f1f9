import { luminanceOf, themeFor } from "../../src/taskpane/theme";

const isDark = (background: string | undefined, systemDark: boolean): boolean => (luminanceOf(themeFor(background, systemDark).colorNeutralBackground1) ?? 1) < 0.5;

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
});
