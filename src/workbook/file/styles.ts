import { colorReader, type ColorReader } from "./colors";
import type { ResolvedLook } from "./document";
import { builtInFormat, builtInFormatId } from "./number-formats";
import type { Package } from "./package";
import { attribute, child, element, elements, flag, insertChild, insertInOrder, numeric, prefixOf, serialize, setAttribute, type XmlElement } from "./xml-tree";
import { escapeAttribute } from "./xml-text";

/** The workbook's styles; records are only ever appended, so that every index in use keeps its meaning. */
export interface Styles {
  /** The number format of a cell style (index into cellXfs). */
  numberFormat(style: number): string;
  look(style: number): ResolvedLook;
  /** Whether cells of this style are locked while the sheet is protected. */
  locked(style: number): boolean;
  /** A cell style like `style` with these changes. */
  styleWith(style: number, change: Partial<ResolvedLook>): number;
  /** Index of a differential format with this fill and font colour. */
  differential(fill: string, font: string): number;
  /** Fill and font colour of a differential format, null where it leaves them. */
  differentialLook(index: number): { readonly fill: string | null; readonly font: string | null };
}

const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

/** `part` is the styles part (made by the caller when the file has none). */
export function readStyles(pack: Package, part: string, themePart: string | null): Styles {
  const root = pack.tree(part).root;
  const color: ColorReader = colorReader(pack, themePart, root);
  const prefix = prefixOf(root);

  const list = (name: string): XmlElement => {
    const found = child(root, name);
    if (found !== null) return found;
    const made = element(`<${prefix}${name} count="0"/>`);
    insertInOrder(root, made, order);
    return made;
  };
  const items = (name: string): XmlElement[] => {
    const found = child(root, name);
    return found === null ? [] : elements(found);
  };
  /** Index of an equal record, or of the new one. */
  const append = (name: string, node: XmlElement, from = 0): number => {
    const into = list(name);
    const all = elements(into);
    const text = serialize([node]);
    const same = all.findIndex((other, index) => index >= from && serialize([other]) === text);
    if (same >= 0) return same;
    insertChild(into, node);
    setAttribute(into, "count", String(all.length + 1));
    return all.length;
  };

  let borders = items("borders");
  let xfs = items("cellXfs");
  let fonts = items("fonts");
  let fills = items("fills");
  let formats = new Map<number, string>();
  const looks = new Map<number, ResolvedLook>();
  const changed = new Map<string, number>();
  const refresh = (): void => {
    borders = items("borders");
    xfs = items("cellXfs");
    fonts = items("fonts");
    fills = items("fills");
    formats = new Map(items("numFmts").map((node) => [numeric(node, "numFmtId", -1), attribute(node, "formatCode") ?? "General"]));
  };
  refresh();

  const numberFormats = new Map<number, string>();
  const numberFormat = (style: number): string => {
    let format = numberFormats.get(style);
    if (format === undefined) {
      const xf = xfs[style];
      const id = xf === undefined ? 0 : numeric(xf, "numFmtId", 0);
      format = formats.get(id) ?? builtInFormat(id);
      if (/^general$/i.test(format) || format === "G/通用格式") format = "General";
      numberFormats.set(style, format);
    }
    return format;
  };

  const look = (style: number): ResolvedLook => {
    const known = looks.get(style);
    if (known !== undefined) return known;
    const xf = xfs[style];
    const font = fonts[xf === undefined ? 0 : numeric(xf, "fontId", 0)];
    const fill = fills[xf === undefined ? 0 : numeric(xf, "fillId", 0)];
    const alignment = xf === undefined ? null : child(xf, "alignment");
    const horizontal = alignment === null ? null : attribute(alignment, "horizontal");
    const vertical = alignment === null ? null : attribute(alignment, "vertical");
    const has = (name: string): boolean => {
      const node = font === undefined ? null : child(font, name);
      return node !== null && flag(node, "val", true);
    };
    const underline = font === undefined ? null : child(font, "u");
    const size = font === undefined ? null : child(font, "sz");
    const name = font === undefined ? null : child(font, "name");
    const result: ResolvedLook = {
      bold: has("b"),
      italic: has("i"),
      underline: underline !== null && attribute(underline, "val") !== "none",
      size: size === null ? 11 : numeric(size, "val", 11),
      fontName: (name === null ? null : attribute(name, "val")) ?? "",
      font: font === undefined ? null : color(child(font, "color")),
      fill: fill === undefined ? null : fillColor(fill, color),
      wrap: alignment !== null && flag(alignment, "wrapText"),
      horizontal: horizontal === "left" || horizontal === "right" ? horizontal : horizontal?.startsWith("center") === true ? "center" : "general",
      vertical: vertical === "top" || vertical === "center" ? vertical : "bottom",
      numberFormat: numberFormat(style),
      ...withEdges(borders[xf === undefined ? 0 : numeric(xf, "borderId", 0)]),
    };
    looks.set(style, result);
    return result;
  };

  const styleWith = (style: number, change: Partial<ResolvedLook>): number => {
    const key = `${style} ${JSON.stringify(change)}`;
    const known = changed.get(key);
    if (known !== undefined) return known;
    const old = xfs[style];
    const xf = old === undefined ? element(`<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`) : element(serialize([old]));
    const set = (name: string, value: number, apply: string): void => {
      setAttribute(xf, name, String(value));
      setAttribute(xf, apply, "1");
    };
    if (["bold", "italic", "underline", "size", "fontName", "font"].some((name) => name in change)) {
      const font = changedFont(fonts[numeric(xf, "fontId", 0)], change, prefix);
      set("fontId", append("fonts", font), "applyFont");
    }
    if (change.fill !== undefined) {
      // The first two fills are fixed by the format: none and gray125.
      set("fillId", change.fill === null ? 0 : append("fills", solidFill(change.fill, prefix), 2), "applyFill");
    }
    if (change.edges !== undefined) set("borderId", append("borders", lines(change.edges, prefix)), "applyBorder");
    if (change.numberFormat !== undefined) set("numFmtId", formatId(change.numberFormat), "applyNumberFormat");
    if (change.wrap !== undefined || change.horizontal !== undefined || change.vertical !== undefined) {
      let alignment = child(xf, "alignment");
      if (alignment === null) insertInOrder(xf, (alignment = element(`<${prefix}alignment/>`)), ["alignment", "protection", "extLst"]);
      if (change.wrap !== undefined) setAttribute(alignment, "wrapText", change.wrap ? "1" : null);
      if (change.horizontal !== undefined) setAttribute(alignment, "horizontal", change.horizontal === "general" ? null : change.horizontal);
      if (change.vertical !== undefined) setAttribute(alignment, "vertical", change.vertical === "bottom" ? null : change.vertical);
      setAttribute(xf, "applyAlignment", "1");
    }
    const made = append("cellXfs", xf);
    refresh();
    changed.set(key, made);
    return made;
  };

  const formatId = (format: string): number => {
    const builtIn = builtInFormatId(format);
    if (builtIn !== null) return builtIn;
    for (const [id, code] of formats) if (code === format) return id;
    const id = Math.max(163, ...formats.keys()) + 1;
    append("numFmts", element(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`));
    return id;
  };

  return {
    numberFormat,
    look,
    locked(style) {
      const xf = xfs[style];
      const protection = xf === undefined ? null : child(xf, "protection");
      return protection === null || flag(protection, "locked", true);
    },
    styleWith,
    differential(fill, font) {
      const text =
        `<${prefix}dxf><${prefix}font><${prefix}color rgb="${argb(font)}"/></${prefix}font>` +
        `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb(fill)}"/>` +
        `<${prefix}bgColor rgb="${argb(fill)}"/></${prefix}patternFill></${prefix}fill></${prefix}dxf>`;
      return append("dxfs", element(text));
    },
    differentialLook(index) {
      const dxf = items("dxfs")[index];
      const font = dxf === undefined ? null : child(dxf, "font");
      const fill = dxf === undefined ? null : child(dxf, "fill");
      const pattern = fill === null ? null : child(fill, "patternFill");
      // In a differential format the colour of a solid fill is the background.
      const back = pattern === null ? null : (color(child(pattern, "bgColor")) ?? color(child(pattern, "fgColor")));
      return { fill: back, font: font === null ? null : color(child(font, "color")) };
    },
  };
}

function fillColor(fill: XmlElement, color: ColorReader): string | null {
  const pattern = child(fill, "patternFill");
  if (pattern !== null) {
    const type = attribute(pattern, "patternType") ?? "none";
    return type === "none" ? null : color(child(pattern, "fgColor"));
  }
  const gradient = child(fill, "gradientFill");
  const stop = gradient === null ? null : child(gradient, "stop");
  return stop === null ? null : color(child(stop, "color"));
}

const argb = (rgb: string): string => `FF${rgb.replace("#", "").toUpperCase()}`;

function solidFill(rgb: string, p: string): XmlElement {
  return element(`<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(rgb)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`);
}

const sides = [["t", "top"], ["b", "bottom"], ["l", "left"], ["r", "right"]] as const;

function withEdges(border: XmlElement | undefined): { readonly edges?: string } {
  const drawn = sides.filter(([, name]) => {
    const line = border === undefined ? null : child(border, name);
    return line !== null && (attribute(line, "style") ?? "none") !== "none";
  });
  return drawn.length === 0 ? {} : { edges: drawn.map(([letter]) => letter).join("") };
}

/** Thin lines; the format wants left and right before top and bottom. */
function lines(edges: string, p: string): XmlElement {
  const line = (letter: string, name: string): string => (edges.includes(letter) ? `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>` : `<${p}${name}/>`);
  return element(`<${p}border>${line("l", "left")}${line("r", "right")}${line("t", "top")}${line("b", "bottom")}<${p}diagonal/></${p}border>`);
}

const fontOrder = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

function changedFont(old: XmlElement | undefined, change: Partial<ResolvedLook>, p: string): XmlElement {
  const font = old === undefined ? element(`<${p}font/>`) : element(serialize([old]));
  const put = (name: string, attributesText: string | null): void => {
    font.children = font.children.filter((node) => typeof node !== "string" && node.local !== name);
    if (attributesText !== null) insertInOrder(font, element(`<${p}${name}${attributesText}/>`), fontOrder);
  };
  if (change.bold !== undefined) put("b", change.bold ? "" : null);
  if (change.italic !== undefined) put("i", change.italic ? "" : null);
  if (change.underline !== undefined) put("u", change.underline ? "" : null);
  if (change.size !== undefined) put("sz", ` val="${change.size}"`);
  if (change.font !== undefined) put("color", change.font === null ? null : ` rgb="${argb(change.font)}"`);
  if (change.fontName !== undefined) {
    put("name", ` val="${escapeAttribute(change.fontName)}"`);
    put("scheme", null);
  }
  return font;
}
