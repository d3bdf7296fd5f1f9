import AxeBuilder from "@axe-core/playwright";
import type * as Axe from "axe-core";
import { source as axeSource } from "axe-core";
import type { Frame, Page } from "playwright-core";

/** Rules about names and structure, or only about colours; both take long enough on pages of Fluent's size. */
export type Concern = "everything" | "colours" | "structure" | "names";

const naming = ["button-name", "label", "select-name", "link-name", "aria-input-field-name", "aria-command-name", "aria-toggle-field-name"];

/** Serious faults that axe finds on the page and in the pane, one line each. */
export async function seriousFaults(page: Page, concern: Concern = "everything"): Promise<readonly string[]> {
  // The focus guards that Fluent's Tabster puts around the page are hidden and focusable by design, and pass the focus on.
  const builder = new AxeBuilder({ page }).exclude(["aside iframe", "[data-tabster-dummy]"]).exclude("[data-tabster-dummy]");
  if (concern === "colours") builder.withRules(["color-contrast"]);
  if (concern === "names") builder.withRules(naming);
  if (concern === "structure") builder.disableRules(["color-contrast"]);
  const { violations } = await builder.analyze();
  return violations
    .filter((violation) => violation.impact === "serious" || violation.impact === "critical")
    .map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(" ")).join(" | ")}`);
}

/** The same of one frame alone, which takes a fraction of the time. */
export async function faultsOfFrame(frame: Frame, concern: "colours" | "structure"): Promise<readonly string[]> {
  await frame.evaluate(axeSource);
  return frame.evaluate(async (what) => {
    const { axe } = globalThis as unknown as { readonly axe: typeof Axe };
    const rules = what === "colours" ? { runOnly: ["color-contrast"] } : { rules: { "color-contrast": { enabled: false } } };
    const { violations } = await axe.run({ exclude: [["[data-tabster-dummy]"]] }, { ...rules, resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`);
  }, concern);
}

/** Faults of the layout, one line each; runs in the page: wider than the pane, words cut off in a button, targets under 24 px. */
export function faultsOfLayout(): readonly string[] {
  const found: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
  const main = document.querySelector("main");
  if (main !== null && main.scrollWidth > main.clientWidth) found.push(`main is ${main.scrollWidth - main.clientWidth} px too wide`);
  for (const element of document.querySelectorAll<HTMLElement>("button, [role=tab], [role=menuitem], summary, input[type=checkbox], input[type=radio]")) {
    const { width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || element.closest("[aria-hidden=true], [data-tabster-dummy]") !== null) continue;
    const words = (element.textContent || element.getAttribute("aria-label") || element.tagName).slice(0, 40);
    if (height < 24 || width < 24) found.push(`${words}: ${Math.round(width)} × ${Math.round(height)} px`);
    if (element.tagName === "BUTTON" && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow === "hidden") found.push(`${words}: cut off`);
  }
  return found;
}
