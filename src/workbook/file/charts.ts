import { RosterCheckError } from "../../errors";
import { anchorText, chartText, drawingNamespaces, emptyDrawing, readAnchor, readChart, type ChartCells } from "./chart-xml";
import type { XlsxChart } from "./document";
import type { Package } from "./package";
import { addContentType, addRelation, relatedPart, relations, removePart } from "./relations";
import { worksheetOrder } from "./worksheet-order";
import { child, element, elements, insertChild, insertInOrder, prefixOf, type XmlElement } from "./xml-tree";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** What a chart needs of its workbook. */
export interface ChartHost {
  readonly pack: Package;
  /** `…/relationships/`, as this file writes it. */
  readonly relationshipBase: () => string;
  /** A part name beside the workbook that is not taken. */
  readonly freePart: (name: (number: number) => string) => string;
}

interface Placed {
  readonly chart: XlsxChart;
  readonly anchor: XmlElement;
  readonly part: string;
}

/** The charts of a sheet that we can write too: clustered bars of one series. */
export function readCharts(pack: Package, part: string): readonly XlsxChart[] {
  return placed(pack, part).map(({ chart }) => chart);
}

function placed(pack: Package, part: string): readonly Placed[] {
  const drawing = relatedPart(pack, part, "drawing");
  if (drawing === null) return [];
  const targets = new Map(relations(pack, drawing).map(({ id, target }) => [id, target]));
  return elements(pack.tree(drawing).root, "twoCellAnchor").flatMap((anchor) => {
    const found = readAnchor(anchor);
    const target = found === null ? undefined : targets.get(found.relation);
    if (found === null || target === undefined || !pack.has(target)) return [];
    const rest = readChart(pack.tree(target).root);
    const { name, description, place } = found;
    return rest === null ? [] : [{ chart: { name, description, place, ...rest }, anchor, part: target }];
  });
}

/** Puts a chart on the sheet, or in place of the one called `name`. */
export function writeChart(host: ChartHost, sheet: { readonly part: string; readonly root: XmlElement }, name: string | null, chart: XlsxChart, cells: ChartCells): void {
  const { pack } = host;
  const namespaces = drawingNamespaces(host.relationshipBase());
  const text = chartText(chart, cells, namespaces);
  if (name === null) {
    const drawing = drawingOf(host, sheet);
    const own = host.freePart((number) => `charts/chart${number}.xml`);
    pack.add(own, text);
    addContentType(pack, own, chartType);
    const id = addRelation(pack, drawing, `${host.relationshipBase()}chart`, own);
    const { root } = pack.tree(drawing);
    insertChild(root, element(anchorText(chart, id, elements(root).length + 1, cells, namespaces)));
    return;
  }
  const old = placed(pack, sheet.part).find((one) => one.chart.name === name);
  const found = old === undefined ? null : readAnchor(old.anchor);
  if (old === undefined || found === null) throw new RosterCheckError("unexpected", { detail: `chart ${name}` });
  pack.add(old.part, text);
  const { root } = pack.tree(relatedPart(pack, sheet.part, "drawing") ?? "");
  const at = root.children.indexOf(old.anchor);
  root.children.splice(at, 1, element(anchorText(chart, found.relation, elements(root).indexOf(old.anchor) + 1, cells, namespaces)));
}

/** The sheet's drawing; a new one where it has none. */
function drawingOf(host: ChartHost, { part, root }: { readonly part: string; readonly root: XmlElement }): string {
  const { pack } = host;
  const found = relatedPart(pack, part, "drawing");
  if (found !== null && child(root, "drawing") !== null) return found;
  const own = host.freePart((number) => `drawings/drawing${number}.xml`);
  const namespaces = drawingNamespaces(host.relationshipBase());
  pack.add(own, emptyDrawing(namespaces));
  addContentType(pack, own, drawingType);
  const id = addRelation(pack, part, `${host.relationshipBase()}drawing`, own);
  insertInOrder(root, element(`<${prefixOf(root)}drawing xmlns:r="${namespaces.relationships}" r:id="${id}"/>`), worksheetOrder);
  return own;
}

/** Takes a sheet's drawing and its charts out of the package, for a sheet that goes; pictures stay, others may show them. */
export function removeDrawing(pack: Package, part: string): void {
  const own = relations(pack, part).find(({ kind, external }) => kind === "drawing" && !external);
  if (own === undefined || !pack.has(own.target)) return;
  for (const { id, kind, target } of relations(pack, own.target)) {
    if (kind === "chart" && pack.has(target)) removePart(pack, target, own.target, id);
  }
  removePart(pack, own.target, part, own.id);
}
