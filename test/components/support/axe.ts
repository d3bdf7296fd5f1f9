import { run } from "axe-core";

/** Serious faults that axe finds, as one line each. Colours need a real browser: the browser tests look at them. */
export async function axe(element: Element): Promise<readonly string[]> {
  const { violations } = await run(element, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return violations
    .filter((violation) => violation.impact === "serious" || violation.impact === "critical")
    .map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}
