import type { XlsxChart } from "../../workbook/file/document";
import type { Area } from "../../roster/address";
import { colourOf, flagOf, numberOf, readAddress, shown, textOf, wholeOf } from "../args";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { isHostObject, type Argument, type HostObject, type Method, type Scalar, type TypeTable } from "../members";
import type { Bound, Session } from "../session";

interface Self {
  readonly session: Session;
  readonly sheet: string;
  readonly at: number;
}
type Part = "ChartTitle" | "ChartLegend" | "ChartAxes" | "ChartGridlines" | "ChartSeriesCollection" | "ChartSeriesFormat" | "ChartFill";

function chartOf({ session, sheet, at }: Self): XlsxChart {
  const found = session.sheet(sheet).charts[at];
  if (found === undefined) throw itemNotFound("the chart is gone");
  return found;
}

function change(self: Self, changed: Partial<XlsxChart>): void {
  const chart = chartOf(self);
  self.session.sheet(self.sheet).setChart(chart.name, { ...chart, ...changed });
  self.session.changed({ kind: "sheet", sheet: self.sheet });
}

function part(type: Part): { readonly since: number; readonly get: (self: Self) => HostObject } {
  return { since: 1, get: ({ session, sheet, at }) => session.object(type, { sheet, at }) };
}

function flag(key: "legend" | "gridlines" | "valueAxis" | "reversed" | "labels", since: number): Scalar<Self> {
  return { since, get: (self) => chartOf(self)[key], put: (self, value) => change(self, { [key]: flagOf(value, key) }) };
}

/** The area that a cell argument names: a range, or an address on the chart's own sheet. */
function areaOf(value: Argument, what: string): Area {
  const found = isHostObject(value) ? value.range : readAddress(textOf(value, what));
  if (found === null) throw invalidArgument(what);
  return found.area;
}

/** `Excel.Chart`: what this product sets of a bar chart. */
export const chart: TypeTable<Bound<"Chart">> = {
  type: "Chart",
  identity: ({ sheet, at, session }) => ({ Id: `${session.idOf(sheet)}-chart-${at + 1}` }),
  scalars: {
    Name: {
      since: 1,
      get: (self) => chartOf(self).name,
      put: (self, value) => change(self, { name: textOf(value, "name") }),
    },
  },
  navigations: { Title: part("ChartTitle"), Legend: part("ChartLegend"), Axes: part("ChartAxes"), Series: part("ChartSeriesCollection") },
  methods: {
    SetPosition: {
      since: 1,
      call: (self, [from, to]) => {
        const start = areaOf(from, "startCell");
        const end = to === undefined || to === null ? start : areaOf(to, "endCell");
        change(self, { place: { top: start.top, left: start.left, bottom: end.bottom, right: end.right } });
        return undefined;
      },
    },
  },
};

/** `Excel.ChartTitle`. */
export const chartTitle: TypeTable<Bound<"ChartTitle">> = {
  type: "ChartTitle",
  scalars: {
    Text: { since: 1, get: (self) => chartOf(self).title ?? "", put: (self, value) => change(self, { title: textOf(value, "text") }) },
  },
};

/** `Excel.ChartLegend`. */
export const chartLegend: TypeTable<Bound<"ChartLegend">> = { type: "ChartLegend", scalars: { Visible: flag("legend", 1) } };

/** `Excel.ChartAxes`. */
export const chartAxes: TypeTable<Bound<"ChartAxes">> = {
  type: "ChartAxes",
  navigations: {
    CategoryAxis: { since: 1, get: ({ session, sheet, at }) => session.object("ChartAxis", { sheet, at, axis: "category" }) },
    ValueAxis: { since: 1, get: ({ session, sheet, at }) => session.object("ChartAxis", { sheet, at, axis: "value" }) },
  },
};

type AxisSelf = Bound<"ChartAxis">;

/** Each member is played for one of the two axes: the one on which this product sets it. */
function onAxis(axis: AxisSelf["axis"], of: Scalar<Self>, what: string): Scalar<AxisSelf> {
  const own = (self: AxisSelf): Self => {
    if (self.axis !== axis) throw new HostError("NotImplemented", `This stand-in for Excel knows ${what} on the ${axis} axis only.`);
    return self;
  };
  return { since: of.since, get: (self) => of.get(own(self)), put: (self, value) => of.put?.(own(self), value) };
}

const minimum: Scalar<Self> = {
  since: 1,
  get: (self) => (chartOf(self).fromZero ? 0 : ""),
  put: (self, value) => {
    if (numberOf(value, "minimum") !== 0) throw new HostError("NotImplemented", "This stand-in for Excel begins an axis at zero only.");
    change(self, { fromZero: true });
  },
};

/** `Excel.ChartAxis`. */
export const chartAxis: TypeTable<AxisSelf> = {
  type: "ChartAxis",
  scalars: {
    Minimum: onAxis("value", minimum, "minimum"),
    ReversePlotOrder: onAxis("category", flag("reversed", 7), "reversePlotOrder"),
    Visible: onAxis("value", flag("valueAxis", 7), "visible"),
  },
  navigations: {
    MajorGridlines: {
      since: 1,
      get: ({ session, sheet, at, axis }) => {
        if (axis !== "value") throw new HostError("NotImplemented", "This stand-in for Excel knows gridlines on the value axis only.");
        return session.object("ChartGridlines", { sheet, at });
      },
    },
  },
};

/** `Excel.ChartGridlines`. */
export const chartGridlines: TypeTable<Bound<"ChartGridlines">> = { type: "ChartGridlines", scalars: { Visible: flag("gridlines", 1) } };

const onlyFirst: Method<Bound<"ChartSeriesCollection">> = {
  since: 1,
  call: ({ session, sheet, at }, [index]) => {
    if (wholeOf(index, "index") !== 0) throw itemNotFound(`series ${shown(index)}`);
    return session.object("ChartSeries", { sheet, at });
  },
};

/** `Excel.ChartSeriesCollection`: one series. */
export const chartSeriesCollection: TypeTable<Bound<"ChartSeriesCollection">> = {
  type: "ChartSeriesCollection",
  items: ({ session, sheet, at }) => [session.object("ChartSeries", { sheet, at })],
  scalars: { Count: { since: 1, get: () => 1 } },
  methods: { GetItemAt: onlyFirst },
};

/** `Excel.ChartSeries`. */
export const chartSeries: TypeTable<Bound<"ChartSeries">> = {
  type: "ChartSeries",
  scalars: {
    HasDataLabels: flag("labels", 7),
    GapWidth: {
      since: 7,
      get: (self) => chartOf(self).gap,
      put: (self, value) => {
        const gap = wholeOf(value, "gapWidth");
        if (gap > 500) throw invalidArgument("gapWidth");
        change(self, { gap });
      },
    },
  },
  navigations: { Format: part("ChartSeriesFormat") },
};

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormat: TypeTable<Bound<"ChartSeriesFormat">> = { type: "ChartSeriesFormat", navigations: { Fill: part("ChartFill") } };

/** `Excel.ChartFill` of a series. */
export const chartFill: TypeTable<Bound<"ChartFill">> = {
  type: "ChartFill",
  methods: {
    SetSolidColor: {
      since: 1,
      call: (self, [colour]) => {
        change(self, { colour: colourOf(colour) });
        return undefined;
      },
    },
  },
};

/** What Excel gives a chart that nobody has dressed yet. */
const undressed = { description: "", colour: null, labels: false, legend: true, gridlines: true, valueAxis: true, fromZero: false, reversed: false, gap: 182 } as const;

/** `Excel.ChartCollection` of a sheet. */
export const chartCollection: TypeTable<Bound<"ChartCollection">> = {
  type: "ChartCollection",
  scalars: { Count: { since: 1, get: ({ session, sheet }) => session.sheet(sheet).charts.length } },
  items: ({ session, sheet }) => session.sheet(sheet).charts.map((_, at) => session.object("Chart", { sheet, at })),
  item: ({ session, sheet }, key) => {
    const at = session.sheet(sheet).charts.findIndex(({ name }) => name === key);
    if (at < 0) throw itemNotFound(`chart ${shown(key)}`);
    return session.object("Chart", { sheet, at });
  },
  methods: {
    Add: {
      since: 1,
      call: ({ session, sheet }, [type, source, by]) => {
        if (type !== "BarClustered") throw new HostError("NotImplemented", `This stand-in for Excel draws no ${shown(type)} charts.`);
        if (!isHostObject(source) || source.range === null) throw invalidArgument("sourceData");
        const { area } = source.range;
        const home = session.sheet(sheet);
        const named = home.cell(area.top, area.right);
        // Excel would guess from the cells; here it must be plain: a header row, names, numbers.
        if (by !== "Columns" || area.right !== area.left + 1 || named.kind !== "text") throw new HostError("NotImplemented", "This stand-in for Excel draws two columns with a header row.");
        const at = home.charts.length;
        const place = { top: 2, left: 2, bottom: 16, right: 8 };
        home.setChart(null, { ...undressed, name: `Chart ${at + 1}`, title: String(named.value), place, source: area });
        session.changed({ kind: "sheet", sheet });
        return session.object("Chart", { sheet, at });
      },
    },
  },
};
