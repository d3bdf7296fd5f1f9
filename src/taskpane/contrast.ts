import { teamsHighContrastTheme, type Theme } from "@fluentui/react-components";

/** The few colours of a contrast theme: what is written on, what is written, what stands out (links, focus), what is barred. */
export interface ContrastColours {
  readonly canvas: string;
  readonly text: string;
  readonly accent: string;
  readonly barred: string;
}

/** Those of the system, whatever they are: Aquatic, Desert, Dusk, Night sky, or a theme of the user's own. */
export const systemColours: ContrastColours = { canvas: "Canvas", text: "CanvasText", accent: "LinkText", barred: "GrayText" };

/** Fluent's only contrast theme is of one palette; by these values each of its tokens says which part it plays. */
const played: Readonly<Record<string, (name: string, colours: ContrastColours) => string>> = {
  "#ffffff": (_, { text }) => text,
  "#000000": (_, { canvas }) => canvas,
  "#3ff23f": (_, { barred }) => barred,
  "#ffff00": (_, { accent }) => accent,
  // What is pointed at or chosen is inverted. The system's Highlight is no help: Chromium makes it half transparent, so that
  // its own text cannot be read on a dark canvas.
  "#1aebff": (name, { text, accent }) => (/Stroke|Border/.test(name) ? accent : text),
};

/** A contrast theme in these colours; drawings inside SVG follow it too, which forced colours leave alone. */
export function contrastTheme(colours: ContrastColours): Theme {
  const painted = Object.entries(teamsHighContrastTheme).map(([name, value]) => [name, played[String(value)]?.(name, colours) ?? value]);
  return Object.fromEntries(painted) as Theme;
}
