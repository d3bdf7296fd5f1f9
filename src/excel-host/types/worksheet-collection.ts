import { flagOf, optionalText, shown, textOf } from "../args";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { Argument, HostObject, Method, TypeTable } from "../members";
import type { Bound } from "../session";

type Self = Bound<"WorksheetCollection">;

const forbidden = /[\\/?*[\]:]/;

/** Excel's rules for a sheet's name: 1–31 characters, none of \ / ? * [ ] :, no apostrophe at an end, not "History". */
export function checkSheetName(name: string): string {
  const atEnd = name.startsWith("'") || name.endsWith("'");
  if (name.length === 0 || name.length > 31 || forbidden.test(name) || atEnd || name.toLowerCase() === "history") {
    throw invalidArgument(`worksheet name "${name}"`);
  }
  return name;
}

function freeName({ session }: Self): string {
  for (let n = session.document.sheets.length + 1; ; n += 1) {
    if (session.document.sheet(`Sheet${n}`) === null) return `Sheet${n}`;
  }
}

function find({ session }: Self, key: Argument): HostObject | null {
  const wanted = textOf(key, "key");
  try {
    return session.object("Worksheet", { sheet: session.sheet(wanted).name });
  } catch (thrown) {
    if (thrown instanceof HostError && thrown.code === "ItemNotFound") return null;
    throw thrown;
  }
}

/** The sheets that count: all, or only those in sight. */
function counted({ session }: Self, onlyVisible: Argument): readonly string[] {
  const visibleOnly = onlyVisible === undefined || onlyVisible === null ? false : flagOf(onlyVisible, "visibleOnly");
  return session.document.sheets.filter(({ visibility }) => !visibleOnly || visibility === "visible").map(({ name }) => name);
}

function listen(name: string, eventId: number): Readonly<Record<string, Method<Self>>> {
  const key = `${eventId}:Workbook`;
  return {
    [`_Register${name}Event`]: { since: 9, call: ({ session }) => void session.listening.add(key) },
    [`_Unregister${name}Event`]: { since: 9, call: ({ session }) => void session.listening.delete(key) },
  };
}

/** `Excel.WorksheetCollection`. */
export const worksheetCollection: TypeTable<Self> = {
  type: "WorksheetCollection",
  items: ({ session }) => session.document.sheets.map(({ name }) => session.object("Worksheet", { sheet: name })),
  item: (self, key) => {
    const found = find(self, key);
    if (found === null) throw itemNotFound(`worksheet ${shown(key)}`);
    return found;
  },
  methods: {
    Add: {
      since: 1,
      call: (self, [name]) => {
        const { session } = self;
        if (session.document.structureProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
        const wanted = checkSheetName(optionalText(name, "name") ?? freeName(self));
        if (session.document.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase())) {
          throw new HostError("ItemAlreadyExists", `A worksheet named "${wanted}" already exists.`);
        }
        session.document.addSheet(wanted);
        session.changed({ kind: "sheets" });
        return session.object("Worksheet", { sheet: wanted });
      },
    },
    GetActiveWorksheet: { since: 1, call: ({ session }) => session.object("Worksheet", { sheet: session.activeSheet() }) },
    GetCount: { since: 4, call: (self, [onlyVisible]) => counted(self, onlyVisible).length },
    GetItemOrNullObject: { since: 4, call: (self, [key]) => find(self, key) },
    GetFirst: {
      since: 5,
      call: (self, [onlyVisible]) => self.session.object("Worksheet", { sheet: counted(self, onlyVisible)[0] ?? "" }),
    },
    GetLast: {
      since: 5,
      call: (self, [onlyVisible]) => self.session.object("Worksheet", { sheet: counted(self, onlyVisible).at(-1) ?? "" }),
    },
    ...listen("DataChanged", 10),
    ...listen("SelectionChanged", 14),
  },
};
