import { absoluteReference, parseReference, type Area } from "../../roster/address";
import type { XlsxChart } from "./document";
import { attribute, child, elements, flag, numeric, textOf, type XmlElement } from "./xml-tree";
import { escapeText } from "./xml-text";

/** Namespaces of drawings; strict files have others than usual. */
export interface DrawingNamespaces {
  readonly drawing: string;
  readonly chart: string;
  readonly main: string;
  readonly relationships: string;
}

/** The namespaces that belong to a file's relationship types (`…/relationships/`). */
export function drawingNamespaces(relationshipBase: string): DrawingNamespaces {
  const strict = relationshipBase.startsWith("http://purl.oclc.org/");
  const base = strict ? "http://purl.oclc.org/ooxml/drawingml/" : "http://schemas.openxmlformats.org/drawingml/2006/";
  return { drawing: `${base}spreadsheetDrawing`, chart: `${base}chart`, main: `${base}main`, relationships: relationshipBase.replace(/\/$/, "") };
}

/** What the chart's cells hold when it is written: programs show it before they calculate. */
export interface ChartCells {
  readonly sheet: string;
  readonly text: (row: number, column: number) => string;
  /** Characters of the default font. */
  readonly width: (column: number) => number;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Dark on white whatever the workbook's theme: it must print in grey as well. */
const ink = "262626";
const line = "BFBFBF";

/** The part of a chart: ECMA-376 21.2, a clustered bar chart of one series. */
export function chartText(chart: XlsxChart, cells: ChartCells, namespaces: DrawingNamespaces): string {
  const { top, bottom, left, right } = chart.source;
  const names = { top: top + 1, bottom, left, right: left };
  const numbers = { top: top + 1, bottom, left: right, right };
  const header = { top, bottom: top, left: right, right };
  const title =
    chart.title === null
      ? '<c:autoTitleDeleted val="1"/>'
      : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr><a:r><a:rPr sz="1100" b="1"/><a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const fill = chart.colour === null ? "" : `<c:spPr><a:solidFill><a:srgbClr val="${chart.colour.slice(1)}"/></a:solidFill></c:spPr>`;
  const labels = chart.labels
    ? '<c:dLbls><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    : "";
  return (
    `${declaration}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.main}" xmlns:r="${namespaces.relationships}"><c:roundedCorners val="0"/><c:chart>${title}` +
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${textReference(header, cells)}</c:tx>${fill}<c:invertIfNegative val="0"/>${labels}` +
    `<c:cat>${textReference(names, cells)}</c:cat><c:val>${numberReference(numbers, cells)}</c:val></c:ser><c:gapWidth val="${chart.gap}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${chart.reversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${edge}` +
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${chart.fromZero ? '<c:min val="0"/>' : ""}</c:scaling><c:delete val="${chart.valueAxis ? 0 : 1}"/><c:axPos val="b"/>` +
    `${chart.gridlines ? "<c:majorGridlines/>" : ""}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx></c:plotArea>` +
    `${chart.legend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ""}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="${line}"/></a:solidFill></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr></c:chartSpace>`
  );
}

const edge = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${line}"/></a:solidFill></a:ln></c:spPr>`;

function textReference(area: Area, cells: ChartCells): string {
  return `<c:strRef><c:f>${reference(area, cells)}</c:f><c:strCache>${points(area, cells)}</c:strCache></c:strRef>`;
}

function numberReference(area: Area, cells: ChartCells): string {
  return `<c:numRef><c:f>${reference(area, cells)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(area, cells)}</c:numCache></c:numRef>`;
}

function reference(area: Area, { sheet }: ChartCells): string {
  return escapeText(absoluteReference(sheet, area));
}

function points(area: Area, { text }: ChartCells): string {
  const count = area.bottom - area.top + 1;
  const values = Array.from({ length: count }, (_, at) => `<c:pt idx="${at}"><c:v>${escapeText(text(area.top + at, area.left))}</c:v></c:pt>`);
  return `<c:ptCount val="${count}"/>${values.join("")}`;
}

/** What a drawing says of a chart before its part is looked at. */
export type ChartFrame = Pick<XlsxChart, "name" | "description" | "place">;

const emuPerPixel = 9525;

/** A drawing that holds one chart; `id` is the relationship to the chart's part. */
export function anchorText(frame: ChartFrame, id: string, number: number, cells: ChartCells, namespaces: DrawingNamespaces): string {
  const { top, bottom, left, right } = frame.place;
  // It ends within its last column: one that it only touched would be printed too.
  const within = Math.max(1, Math.floor(cells.width(right) * 7 + 4)) * emuPerPixel;
  const attributes = `name="${escaped(frame.name)}"${frame.description === "" ? "" : ` descr="${escaped(frame.description)}"`}`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${namespaces.drawing}" xmlns:a="${namespaces.main}"><xdr:from><xdr:col>${left - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${top - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:to><xdr:col>${right - 1}</xdr:col><xdr:colOff>${within}</xdr:colOff><xdr:row>${bottom}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" ${attributes}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** A drawing without anything in it. */
export function emptyDrawing(namespaces: DrawingNamespaces): string {
  return `${declaration}<xdr:wsDr xmlns:xdr="${namespaces.drawing}" xmlns:a="${namespaces.main}"></xdr:wsDr>`;
}

function escaped(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

/** Name, description and place of a chart's anchor with the relationship to its part; null for pictures and shapes. */
export function readAnchor(anchor: XmlElement): (ChartFrame & { readonly relation: string }) | null {
  const frame = child(anchor, "graphicFrame");
  const about = path(frame, "nvGraphicFramePr", "cNvPr");
  const chart = path(frame, "graphic", "graphicData", "chart");
  const relation = chart === null ? null : attribute(chart, "id");
  const from = child(anchor, "from");
  const to = child(anchor, "to");
  if (about === null || relation === null || from === null || to === null) return null;
  const place = { top: at(from, "row") + 1, left: at(from, "col") + 1, bottom: lastOf(to, "row"), right: lastOf(to, "col") };
  return { name: attribute(about, "name") ?? "", description: attribute(about, "descr") ?? "", place, relation };
}

/** The last row or column that reaches under the anchor. */
function lastOf(corner: XmlElement, local: "row" | "col"): number {
  return at(corner, local) + (at(corner, `${local}Off`) > 0 ? 1 : 0);
}

function at(corner: XmlElement, local: string): number {
  const node = child(corner, local);
  return node === null ? 0 : Number(textOf(node));
}

/** The rest of a chart from its part; null for any but a clustered bar chart of one series whose cells are known. */
export function readChart(root: XmlElement): Omit<XlsxChart, keyof ChartFrame> | null {
  const chart = child(root, "chart");
  const plot = path(chart, "plotArea");
  const bars = path(plot, "barChart");
  const series = bars === null ? [] : elements(bars, "ser");
  const [only] = series;
  if (chart === null || plot === null || bars === null || only === undefined || series.length > 1 || valueAt(bars, "barDir") !== "bar") return null;
  const header = areaOf(path(only, "tx", "strRef"));
  const names = areaOf(path(only, "cat", "strRef"));
  const numbers = areaOf(path(only, "val", "numRef"));
  if (header === null || names === null || numbers === null) return null;
  const title = child(chart, "title");
  const axis = child(plot, "valAx");
  const colour = path(only, "spPr", "solidFill", "srgbClr");
  const hex = colour === null ? null : attribute(colour, "val");
  return {
    source: { top: header.top, bottom: numbers.bottom, left: names.left, right: numbers.right },
    title: title === null ? null : elements(title, "tx").map(textOf).join(""),
    colour: hex === null ? null : `#${hex}`,
    labels: valueAt(path(only, "dLbls"), "showVal") === "1",
    legend: child(chart, "legend") !== null,
    gridlines: path(axis, "majorGridlines") !== null,
    valueAxis: valueAt(axis, "delete") !== "1",
    fromZero: valueAt(path(axis, "scaling"), "min") === "0",
    reversed: valueAt(path(plot, "catAx", "scaling"), "orientation") === "maxMin",
    gap: numeric(child(bars, "gapWidth") ?? bars, "val", 150),
  };
}

function areaOf(node: XmlElement | null): Area | null {
  const formula = path(node, "f");
  return formula === null ? null : (parseReference(textOf(formula))?.area ?? null);
}

function valueAt(node: XmlElement | null, local: string): string | null {
  const found = path(node, local);
  if (found === null) return null;
  const value = attribute(found, "val");
  return value === "true" || (value === null && flag(found, "val", true)) ? "1" : value;
}

function path(from: XmlElement | null, ...locals: readonly string[]): XmlElement | null {
  return locals.reduce<XmlElement | null>((node, local) => (node === null ? null : child(node, local)), from);
}
