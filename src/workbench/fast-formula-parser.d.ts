declare module "fast-formula-parser" {
  interface Position {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }
  interface RangeReference {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }
  type Value = string | number | boolean | null | undefined;
  interface Config {
    readonly onCell?: (at: Position) => Value;
    readonly onRange?: (range: RangeReference) => readonly (readonly Value[])[];
  }
  class FormulaParser {
    constructor(config: Config);
    parse(formula: string, position: Position): unknown;
  }
  export = FormulaParser;
}
