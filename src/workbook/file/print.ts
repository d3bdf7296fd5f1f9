import type { SheetPrint } from "./document";
import { attribute, child, element, elements, flag, insertChild, insertInOrder, numeric, prefixOf, removeChild, setAttribute, textOf, type XmlElement } from "./xml-tree";
import { escapeText } from "./xml-text";
import { worksheetOrder } from "./worksheet-order";

/** What Excel takes where a sheet says nothing. */
const defaultMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 } as const;
const sides = ["left", "right", "top", "bottom"] as const;
/** The number of A4 among paper sizes (ECMA-376 18.3.1.63). */
const a4 = 9;

/** Print setup of a sheet but for its title rows and columns, which stand in a name. */
export function readPrint(root: XmlElement): Omit<SheetPrint, "titleRows" | "titleColumns"> {
  const setup = child(root, "pageSetup");
  const options = child(root, "printOptions");
  const margins = child(root, "pageMargins");
  const margin = (side: (typeof sides)[number]): number => (margins === null ? defaultMargins[side] : numeric(margins, side, defaultMargins[side]));
  return {
    landscape: setup !== null && attribute(setup, "orientation") === "landscape",
    a4: setup !== null && numeric(setup, "paperSize", 0) === a4,
    pagesWide: isFitted(root) ? (setup === null ? 1 : numeric(setup, "fitToWidth", 1)) : null,
    footer: partOf(footerText(root), "C"),
    footerLeft: partOf(footerText(root), "L"),
    footerRight: partOf(footerText(root), "R"),
    gridlines: options !== null && flag(options, "gridLines"),
    margins: { left: margin("left"), right: margin("right"), top: margin("top"), bottom: margin("bottom") },
    breaks: breaksOf(root),
  };
}

/** Changes what is named of a sheet's print setup. */
export function writePrint(root: XmlElement, print: Partial<SheetPrint>): void {
  if (print.landscape !== undefined) setAttribute(part(root, "pageSetup"), "orientation", print.landscape ? "landscape" : "portrait");
  if (print.a4 !== undefined) setAttribute(part(root, "pageSetup"), "paperSize", print.a4 ? String(a4) : null);
  if (print.pagesWide !== undefined) writeFit(root, print.pagesWide);
  if (print.gridlines !== undefined) setAttribute(part(root, "printOptions"), "gridLines", print.gridlines ? "1" : null);
  if (print.margins !== undefined) {
    const margins = part(root, "pageMargins");
    for (const side of sides) setAttribute(margins, side, String(print.margins[side]));
    for (const side of ["header", "footer"]) if (attribute(margins, side) === null) setAttribute(margins, side, "0.3");
  }
  if (print.footer !== undefined || print.footerLeft !== undefined || print.footerRight !== undefined) {
    const now = footerText(root);
    writeFooter(root, { L: print.footerLeft ?? partOf(now, "L"), C: print.footer ?? partOf(now, "C"), R: print.footerRight ?? partOf(now, "R") });
  }
  if (print.breaks !== undefined) writeBreaks(root, print.breaks);
}

function part(root: XmlElement, name: string): XmlElement {
  const found = child(root, name);
  if (found !== null) return found;
  const made = element(`<${prefixOf(root)}${name}/>`);
  insertInOrder(root, made, worksheetOrder);
  return made;
}

function isFitted(root: XmlElement): boolean {
  const properties = child(root, "sheetPr");
  const setup = properties === null ? null : child(properties, "pageSetUpPr");
  return setup !== null && flag(setup, "fitToPage");
}

function writeFit(root: XmlElement, pagesWide: number | null): void {
  const properties = part(root, "sheetPr");
  let setup = child(properties, "pageSetUpPr");
  if (setup === null) insertChild(properties, (setup = element(`<${prefixOf(root)}pageSetUpPr/>`)));
  setAttribute(setup, "fitToPage", pagesWide === null ? null : "1");
  setAttribute(part(root, "pageSetup"), "fitToWidth", pagesWide === null ? null : String(pagesWide));
  // 0: as many pages down as it takes.
  setAttribute(part(root, "pageSetup"), "fitToHeight", pagesWide === null ? null : "0");
}

function footerText(root: XmlElement): string {
  const footers = child(root, "headerFooter");
  const footer = footers === null ? null : child(footers, "oddFooter");
  return footer === null ? "" : textOf(footer);
}

type FooterPart = "L" | "C" | "R";

/** A part of a footer: behind &L, &C or &R, to the next part's code; without a code all of it is in the middle. */
function partOf(footer: string, side: FooterPart): string {
  const match = new RegExp(`&${side}((?:(?!&[LCR])[\\s\\S])*)`).exec(footer);
  return match?.[1] ?? (side !== "C" || /&[LCR]/.test(footer) ? "" : footer);
}

function writeFooter(root: XmlElement, parts: Readonly<Record<FooterPart, string>>): void {
  const footer = (["L", "C", "R"] as const).map((side) => (parts[side] === "" ? "" : `&${side}${parts[side]}`)).join("");
  const footers = part(root, "headerFooter");
  const old = child(footers, "oddFooter");
  if (old !== null) removeChild(footers, old);
  if (footer === "") return;
  const p = prefixOf(root);
  const header = child(footers, "oddHeader");
  const made = element(`<${p}oddFooter>${escapeText(footer)}</${p}oddFooter>`);
  insertChild(footers, made, header === null ? 0 : footers.children.indexOf(header) + 1);
}

/** A break stands below the row that it names. */
function breaksOf(root: XmlElement): number[] {
  const list = child(root, "rowBreaks");
  return list === null ? [] : elements(list, "brk").map((node) => numeric(node, "id", 0) + 1);
}

function writeBreaks(root: XmlElement, rows: readonly number[]): void {
  const old = child(root, "rowBreaks");
  if (old !== null) removeChild(root, old);
  if (rows.length === 0) return;
  const p = prefixOf(root);
  const list = element(`<${p}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}"/>`);
  for (const row of rows) insertChild(list, element(`<${p}brk id="${row - 1}" max="16383" man="1"/>`));
  insertInOrder(root, list, worksheetOrder);
}
