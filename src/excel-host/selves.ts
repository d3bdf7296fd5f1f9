import type { Area } from "../roster/address";

/** A rectangle on a sheet, the sheet by name. `bounded` is false for whole rows and columns ("A:F"). */
export interface RangeSelf {
  readonly sheet: string;
  readonly area: Area;
  readonly bounded: boolean;
}

/** Ranges on one sheet; `areas` may be many. */
export interface AreasSelf {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

interface SheetSelf {
  readonly sheet: string;
}
/** A chart by its place among those of its sheet. */
interface ChartSelf extends SheetSelf {
  readonly at: number;
}
type RootSelf = object;

/** What thing each Excel type of this host is bound to. */
export interface Selves {
  readonly Workbook: RootSelf;
  readonly AddinInternalService: RootSelf;
  readonly Application: RootSelf;
  readonly Runtime: RootSelf;
  readonly WacWorkbook: RootSelf;
  readonly WorkbookCreated: { readonly base64: string };
  readonly WorkbookProtection: RootSelf;
  readonly SettingCollection: RootSelf;
  readonly Setting: { readonly key: string };
  readonly WorksheetCollection: RootSelf;
  readonly Worksheet: SheetSelf;
  readonly WorksheetProtection: SheetSelf;
  readonly WorksheetFreezePanes: SheetSelf;
  readonly PageLayout: SheetSelf;
  readonly HeaderFooterGroup: SheetSelf;
  readonly HeaderFooter: SheetSelf;
  readonly PageBreakCollection: SheetSelf;
  readonly PageBreak: SheetSelf & { readonly row: number };
  readonly AutoFilter: SheetSelf & { readonly table: string | null };
  readonly ChartCollection: SheetSelf;
  readonly Chart: ChartSelf;
  readonly ChartTitle: ChartSelf;
  readonly ChartLegend: ChartSelf;
  readonly ChartAxes: ChartSelf;
  readonly ChartAxis: ChartSelf & { readonly axis: "category" | "value" };
  readonly ChartGridlines: ChartSelf;
  readonly ChartSeriesCollection: ChartSelf;
  readonly ChartSeries: ChartSelf;
  readonly ChartSeriesFormat: ChartSelf;
  readonly ChartFill: ChartSelf;
  readonly Range: RangeSelf;
  readonly DataValidation: RangeSelf;
  readonly RangeFormat: RangeSelf;
  readonly RangeFill: RangeSelf;
  readonly RangeFont: RangeSelf;
  readonly RangeBorderCollection: RangeSelf;
  readonly RangeBorder: RangeSelf & { readonly side: string };
  readonly RangeAreas: AreasSelf;
  readonly RangeCollection: AreasSelf;
  readonly ConditionalFormatCollection: RangeSelf;
  readonly ConditionalFormat: SheetSelf & { readonly id: string };
  readonly CustomConditionalFormat: SheetSelf & { readonly id: string };
  readonly ConditionalFormatRule: SheetSelf & { readonly id: string };
  readonly ConditionalRangeFormat: SheetSelf & { readonly id: string };
  readonly ConditionalRangeFill: SheetSelf & { readonly id: string };
  readonly ConditionalRangeFont: SheetSelf & { readonly id: string };
  readonly NamedItemCollection: { readonly scope: string | null };
  readonly NamedItem: { readonly scope: string | null; readonly name: string };
  readonly CustomXmlPartCollection: RootSelf;
  readonly CustomXmlPartScopedCollection: { readonly namespace: string };
  readonly CustomXmlPart: { readonly id: string };
  readonly TableCollection: { readonly sheet: string | null };
  readonly Table: SheetSelf & { readonly table: string };
  readonly TableColumnCollection: SheetSelf & { readonly table: string };
  readonly TableColumn: SheetSelf & { readonly table: string; readonly column: string };
}
