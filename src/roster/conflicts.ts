import { nameKey } from "./cells/people";
import { sameUnit } from "./cells/unit";
import type { FieldKey } from "./field";
import type { AnyReading, DraftFields } from "./row-reader";
import type { DataRow } from "./table-rows";
import { squeeze } from "./text";
import type { UnitValue } from "./values";
import type { DateInterval } from "./calendar";

type ValueReading = Extract<AnyReading, { readonly state: "value" }>;

/** Two rows of one project that do not say the same in a field that a project has once. */
export interface Conflict {
  readonly projectKey: string;
  readonly field: FieldKey;
  /** Of the project's first row that says something: what is used. */
  readonly first: ValueReading;
  readonly other: ValueReading;
}

/** Collects them while rows come in; one for each project and field. */
export interface Conflicts {
  compare(projectKey: string, known: DraftFields, row: DataRow): void;
  all(): readonly Conflict[];
}

/** Fields that a project has once, on however many rows it stands. */
const once = ["projectTitle", "direction", "applicantUnit", "creditCode", "partnerCountry", "leader", "startDate", "endDate", "durationMonths", "fundTotalWan"] as const satisfies readonly FieldKey[];
/** In a table with a row for each unit (单位角色) these are the unit's, not the project's. */
const ofUnit: ReadonlySet<FieldKey> = new Set(["applicantUnit", "creditCode"]);

export function conflictsOf(): Conflicts {
  const found = new Map<string, Conflict>();
  return {
    compare(projectKey, known, { project, own }) {
      if (own.side?.state === "value" && own.side.value === "foreign") return;
      for (const field of once) {
        const first = known[field];
        const other = project[field];
        if (first?.state !== "value" || other?.state !== "value" || first.raw === other.raw) continue;
        if (ofUnit.has(field) && project.unitRole !== undefined) continue;
        const key = `${field} ${projectKey}`;
        if (first.cell === null || other.cell === null || found.has(key) || meansTheSame(field, first, other)) continue;
        found.set(key, { projectKey, field, first, other });
      }
    },
    all: () => [...found.values()],
  };
}

function meansTheSame(field: (typeof once)[number], a: ValueReading, b: ValueReading): boolean {
  switch (field) {
    case "projectTitle":
      return letters(a.raw) === letters(b.raw);
    case "leader":
      return nameKey(a.raw) === nameKey(b.raw);
    case "applicantUnit":
      return sameUnit(a.value as UnitValue, b.value as UnitValue);
    case "startDate":
    case "endDate": {
      const [one, two] = [a.value as DateInterval, b.value as DateInterval];
      return one.from <= two.to && two.from <= one.to;
    }
    case "partnerCountry":
      return (a.value as { readonly iso: string }).iso === (b.value as { readonly iso: string }).iso;
    case "creditCode":
      return (a.value as { readonly text: string }).text === (b.value as { readonly text: string }).text;
    default:
      return a.value === b.value;
  }
}

const letters = (text: string): string => squeeze(text).toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
