import { flagOf, textOf } from "../args";
import { invalidArgument } from "../host-error";
import type { TypeTable } from "../members";
import type { Bound } from "../session";

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"];

/** `Excel.Application`. */
export const application: TypeTable<Bound<"Application">> = {
  type: "Application",
  scalars: {
    CalculationMode: {
      since: 1,
      get: ({ session }) => session.state.calculationMode,
      put: ({ session }, value) => {
        const mode = textOf(value, "calculationMode");
        if (!calculationModes.includes(mode)) throw invalidArgument(`calculationMode ${mode}`);
        session.state.calculationMode = mode;
      },
    },
  },
  methods: {
    CreateWorkbook: { since: 8, call: ({ session }, [base64]) => session.object("WorkbookCreated", { base64: textOf(base64, "base64File") }) },
    Calculate: { since: 1, call: () => undefined },
    SuspendApiCalculationUntilNextSync: { since: 6, call: () => undefined },
    SuspendScreenUpdatingUntilNextSync: {
      since: 9,
      call: ({ session }) => {
        session.state.screenFrozen = true;
        return undefined;
      },
    },
  },
};

/** `Excel.Runtime`. */
export const runtime: TypeTable<Bound<"Runtime">> = {
  type: "Runtime",
  scalars: {
    EnableEvents: {
      since: 8,
      get: ({ session }) => session.state.eventsEnabled,
      put: ({ session }, value) => {
        session.state.eventsEnabled = flagOf(value, "enableEvents");
      },
    },
  },
};
