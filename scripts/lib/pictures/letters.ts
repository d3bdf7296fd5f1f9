import type { Frame } from "playwright-core";

/** How wide this machine writes the same words in the pane's own face (px): pictures taken with other letters cannot be compared. */
export function lettersOf(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const probe = document.createElement("span");
    probe.textContent = "名册核对：第 12 行 Roster Check, clause 1.6-3-a";
    probe.style.cssText = "position: absolute; visibility: hidden; white-space: nowrap; font-size: 100px";
    (document.querySelector(".fui-FluentProvider") ?? document.body).append(probe);
    const { width } = probe.getBoundingClientRect();
    probe.remove();
    return Math.round(width);
  });
}
