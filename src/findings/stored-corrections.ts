import { mappingSchema, type ColumnRule, type Corrections } from "../roster/corrections";
import { storedPart, type Store } from "./store";

/** What the user said about columns: what the workbook keeps (nothing where that cannot be read), and `rules` of this run, which win over it. */
export function storedCorrections(store: Store, rules: readonly ColumnRule[] = []): Corrections {
  return { mapping: storedPart(store, "mapping", mappingSchema) ?? {}, rules };
}
