import type { TypeTable } from "./members";
import { bindType } from "./members";
import type { HostObject } from "./members";
import type { Selves } from "./selves";
import type { Bound, Session } from "./session";
import { addinInternalService } from "./types/addin-internal-service";
import { application, runtime } from "./types/application";
import { autoFilter } from "./types/auto-filter";
import { chart, chartAxes, chartAxis, chartCollection, chartFill, chartGridlines, chartLegend, chartSeries, chartSeriesCollection, chartSeriesFormat, chartTitle } from "./types/chart";
import { conditionalFormat, conditionalFormatCollection, conditionalFormatRule, customConditionalFormat } from "./types/conditional-format";
import { conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat } from "./types/conditional-look";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./types/custom-xml";
import { dataValidation } from "./types/data-validation";
import { freezePanes } from "./types/freeze-panes";
import { namedItem, namedItemCollection } from "./types/named-item";
import { headerFooter, headerFooterGroup, pageBreak, pageBreakCollection, pageLayout } from "./types/page-layout";
import { wacWorkbook, workbookCreated } from "./types/new-workbook";
import { workbookProtection, worksheetProtection } from "./types/protection";
import { range } from "./types/range";
import { rangeAreas, rangeCollection } from "./types/range-areas";
import { rangeBorder, rangeBorderCollection } from "./types/range-border";
import { rangeFill, rangeFont, rangeFormat } from "./types/range-format";
import { setting, settingCollection } from "./types/settings";
import { table, tableCollection } from "./types/table";
import { tableColumn, tableColumnCollection } from "./types/table-column";
import { workbook } from "./types/workbook";
import { worksheet } from "./types/worksheet";
import { worksheetCollection } from "./types/worksheet-collection";

/** Every Excel type that this host knows. */
export const tables: { readonly [K in keyof Selves]: TypeTable<Bound<K>> } = {
  Workbook: workbook,
  AddinInternalService: addinInternalService,
  Application: application,
  Runtime: runtime,
  WacWorkbook: wacWorkbook,
  WorkbookCreated: workbookCreated,
  WorkbookProtection: workbookProtection,
  SettingCollection: settingCollection,
  Setting: setting,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  AutoFilter: autoFilter,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  Range: range,
  DataValidation: dataValidation,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
};

/** Binds a thing to its type's table. */
export function makeObject<K extends keyof Selves>(session: Session, type: K, self: Selves[K]): HostObject {
  const tableOf: TypeTable<Bound<K>> = tables[type];
  return bindType(tableOf, { ...self, session }, session.played);
}
