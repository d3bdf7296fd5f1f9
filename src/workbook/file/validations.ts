import { areaAddress, type Area } from "../../roster/address";
import type { SheetValidation } from "./document";
import { parseAreas } from "./layout";
import { worksheetOrder } from "./worksheet-order";
import { escapeAttribute, escapeText } from "./xml-text";
import { attribute, child, element, elements, flag, insertChild, insertInOrder, prefixOf, removeChild, setAttribute, textOf, type XmlElement } from "./xml-tree";

/** The validations of a sheet in file order; those of the extension list (lists on other sheets) are not among them. */
export function readValidations(root: XmlElement): SheetValidation[] {
  const list = child(root, "dataValidations");
  return (list === null ? [] : elements(list, "dataValidation")).map((node) => {
    const words = (title: string, text: string): { title: string; text: string } => ({ title: attribute(node, title) ?? "", text: attribute(node, text) ?? "" });
    return {
      areas: parseAreas(attribute(node, "sqref") ?? ""),
      type: attribute(node, "type") ?? "none",
      operator: attribute(node, "operator") ?? "between",
      formulas: ["formula1", "formula2"].flatMap((name) => {
        const formula = child(node, name);
        return formula === null ? [] : [textOf(formula)];
      }),
      prompt: flag(node, "showInputMessage") ? words("promptTitle", "prompt") : null,
      alert: flag(node, "showErrorMessage") ? { ...words("errorTitle", "error"), style: attribute(node, "errorStyle") ?? "stop" } : null,
    };
  });
}

/** Adds a validation; an empty cell is always allowed. */
export function writeValidation(root: XmlElement, { areas, type, operator, formulas, prompt, alert }: SheetValidation): void {
  const p = prefixOf(root);
  let list = child(root, "dataValidations");
  if (list === null) insertInOrder(root, (list = element(`<${p}dataValidations/>`)), worksheetOrder);
  const put = (name: string, value: string): string => ` ${name}="${escapeAttribute(value)}"`;
  const style = alert === null || alert.style === "stop" ? "" : put("errorStyle", alert.style);
  const how = operator === "between" ? "" : put("operator", operator);
  const words =
    (prompt === null ? "" : ' showInputMessage="1"') +
    (alert === null ? "" : ` showErrorMessage="1"${put("errorTitle", alert.title)}${put("error", alert.text)}`) +
    (prompt === null ? "" : `${put("promptTitle", prompt.title)}${put("prompt", prompt.text)}`);
  const inside = formulas.map((formula, at) => `<${p}formula${at + 1}>${escapeText(formula)}</${p}formula${at + 1}>`).join("");
  insertChild(
    list,
    element(`<${p}dataValidation${put("type", type)}${style}${how} allowBlank="1"${words} sqref="${areas.map(areaAddress).join(" ")}">${inside}</${p}dataValidation>`),
  );
  counted(root, list);
}

/** Takes away the validations that hold exactly this area. */
export function dropValidation(root: XmlElement, area: Area): void {
  const list = child(root, "dataValidations");
  if (list === null) return;
  for (const node of elements(list, "dataValidation")) if ((attribute(node, "sqref") ?? "") === areaAddress(area)) removeChild(list, node);
  counted(root, list);
}

/** The schema wants at least one in the list. */
function counted(root: XmlElement, list: XmlElement): void {
  const { length } = elements(list);
  if (length === 0) removeChild(root, list);
  else setAttribute(list, "count", String(length));
}
