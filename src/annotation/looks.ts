import type { MarkLook } from "./plan";
import type { Gravity } from "./tokens";

/** Light fills with dark text of the same hue: contrast of at least 4.5:1, apart from each other in grey too. */
export const markLooks: Readonly<Record<Gravity, MarkLook>> = {
  error: { fill: "#FFC7CE", font: "#9C0006" },
  warning: { fill: "#FFEB9C", font: "#7F4F00" },
  review: { fill: "#DDEBF7", font: "#1F4E78" },
};
