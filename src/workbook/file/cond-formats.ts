import { areaAddress, type Area } from "../../roster/address";
import type { ConditionalFormat } from "./document";
import { parseAreas } from "./layout";
import type { Styles } from "./styles";
import { worksheetOrder } from "./worksheet-order";
import { attribute, child, element, elements, flag, insertChild, numeric, prefixOf, removeChild, setAttribute, textOf, type XmlElement } from "./xml-tree";
import { escapeText } from "./xml-text";

interface RuleNode {
  readonly block: XmlElement;
  readonly rule: XmlElement;
  /** In the extension list, where formulas and ranges are elements of the `xm` namespace. */
  readonly extended: boolean;
}

/** Every rule of the sheet with its block, those of the extension list after the others. */
function ruleNodes(root: XmlElement): RuleNode[] {
  const plain = elements(root, "conditionalFormatting").flatMap((block) =>
    elements(block, "cfRule").map((rule) => ({ block, rule, extended: false })),
  );
  const list = child(root, "extLst");
  const extended = (list === null ? [] : elements(list, "ext"))
    .flatMap((ext) => elements(ext, "conditionalFormattings"))
    .flatMap((blocks) => elements(blocks, "conditionalFormatting"))
    .flatMap((block) => elements(block, "cfRule").map((rule) => ({ block, rule, extended: true })));
  return [...plain, ...extended];
}

/** Rules keep their id while the document is open: it hangs on the element. */
const ids = new WeakMap<XmlElement, string>();
let counter = 0;
function idOf(rule: XmlElement): string {
  let id = ids.get(rule);
  if (id === undefined) ids.set(rule, (id = `cf${++counter}`));
  return id;
}

/**
 * The rules of a sheet, highest priority first. A rule of the extension list that only adds to another
 * (a data bar's details, without a priority) is not listed.
 */
export function readConditionalFormats(root: XmlElement, styles: Styles): ConditionalFormat[] {
  return ruleNodes(root)
    .filter(({ rule, extended }) => !extended || attribute(rule, "priority") !== null)
    .map(({ block, rule, extended }) => {
      const sqref = extended ? child(block, "sqref") : null;
      const formula = child(rule, extended ? "f" : "formula");
      const dxf = numeric(rule, "dxfId", null);
      const look = dxf === null ? { fill: null, font: null } : styles.differentialLook(dxf);
      return {
        id: idOf(rule),
        type: attribute(rule, "type") ?? "",
        areas: parseAreas(sqref === null ? (attribute(block, "sqref") ?? "") : textOf(sqref).trim()),
        priority: numeric(rule, "priority", 0),
        formula: formula === null ? null : textOf(formula),
        fill: look.fill,
        font: look.font,
        stopIfTrue: flag(rule, "stopIfTrue"),
      };
    })
    .sort((a, b) => a.priority - b.priority);
}

/** Moves the priority of every rule from `from` on by this much; rules without one are left. */
function shiftPriorities(root: XmlElement, from: number, by: number): void {
  for (const { rule } of ruleNodes(root)) {
    const priority = numeric(rule, "priority", null);
    if (priority !== null && priority >= from) setAttribute(rule, "priority", String(priority + by));
  }
}

/** Pivot tables name their rules by priority, in another part: there the others must keep their numbers. */
function hasPivotRules(root: XmlElement): boolean {
  return elements(root, "conditionalFormatting").some((block) => flag(block, "pivot"));
}

/** Adds a formula rule before all others, whose order and distances stay. */
export function addRule(root: XmlElement, styles: Styles, rule: { area: Area; formula: string; fill: string; font: string }): void {
  const pivot = hasPivotRules(root);
  const priority = pivot ? Math.max(0, ...ruleNodes(root).map((node) => numeric(node.rule, "priority", 0))) + 1 : 1;
  if (!pivot) shiftPriorities(root, 1, 1);
  const p = prefixOf(root);
  const block = element(
    `<${p}conditionalFormatting sqref="${areaAddress(rule.area)}">` +
      `<${p}cfRule type="expression" dxfId="${styles.differential(rule.fill, rule.font)}" priority="${priority}">` +
      `<${p}formula>${escapeText(rule.formula)}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
  );
  const rank = worksheetOrder.indexOf("conditionalFormatting");
  let index = 0;
  root.children.forEach((node, at) => {
    const other = typeof node === "string" ? -1 : worksheetOrder.indexOf(node.local);
    if (other >= 0 && other < rank) index = at + 1;
  });
  insertChild(root, block, index);
}

/** Removes a rule; its block goes with its last rule, and the priorities behind it close up. */
export function removeRule(root: XmlElement, id: string): void {
  const found = ruleNodes(root).find(({ rule }) => ids.get(rule) === id);
  if (found === undefined) return;
  const { block, rule, extended } = found;
  removeChild(block, rule);
  if (!extended && elements(block, "cfRule").length === 0) removeChild(root, block);
  const priority = numeric(rule, "priority", null);
  const shared = ruleNodes(root).some((other) => numeric(other.rule, "priority", null) === priority);
  if (priority !== null && !shared && !hasPivotRules(root)) shiftPriorities(root, priority + 1, -1);
}
