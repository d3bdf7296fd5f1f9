import { absoluteReference, parseReference } from "../../roster/address";
import type { DefinedName } from "../../workbook/file/document";
import { flagOf, shown, textOf } from "../args";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { Argument, HostObject, TypeTable } from "../members";
import { isHostObject } from "../members";
import type { Bound } from "../session";

type Collection = Bound<"NamedItemCollection">;
type Self = Bound<"NamedItem">;

/** A text inside a formula may not be longer than this. */
const longestLiteral = 255;

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function lookUp({ session, scope }: Collection, key: Argument): DefinedName | null {
  const wanted = textOf(key, "name");
  return session.document.names.find((item) => same(item.name, wanted) && item.scope === scope) ?? null;
}

function find(self: Collection, key: Argument): HostObject | null {
  const found = lookUp(self, key);
  return found === null ? null : self.session.object("NamedItem", { scope: self.scope, name: found.name });
}

/** What the name stands for, without "=": a range's absolute address, or a formula text as given. */
function formulaFrom(reference: Argument): string {
  if (isHostObject(reference)) {
    if (reference.range === null) throw invalidArgument("reference");
    return absoluteReference(reference.range.sheet, reference.range.area);
  }
  const text = textOf(reference, "reference");
  if (!text.startsWith("=") || text.length < 2) throw invalidArgument("reference");
  for (const [literal] of text.matchAll(/"(?:[^"]|"")*"/g)) {
    if (literal.length - 2 > longestLiteral) throw invalidArgument("a text in a formula is longer than 255 characters");
  }
  return text.slice(1);
}

function checkName(name: string): string {
  const looksLikeCell = /^[a-z]{1,3}\d+$/i.test(name) || /^r\d*c\d*$/i.test(name);
  if (name.length > 255 || looksLikeCell || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) throw invalidArgument(`name ${name}`);
  return name;
}

/** `Excel.NamedItemCollection` of the workbook or of one sheet. */
export const namedItemCollection: TypeTable<Collection> = {
  type: "NamedItemCollection",
  items: ({ session, scope }) =>
    session.document.names.filter((item) => item.scope === scope).map(({ name }) => session.object("NamedItem", { scope, name })),
  item: (self, key) => {
    const found = find(self, key);
    if (found === null) throw itemNotFound(`name ${shown(key)}`);
    return found;
  },
  methods: {
    Add: {
      since: 4,
      call: (self, [name, reference]) => {
        const wanted = checkName(textOf(name, "name"));
        if (lookUp(self, wanted) !== null) throw new HostError("ItemAlreadyExists", `The name ${wanted} already exists.`);
        self.session.document.addName({ name: wanted, formula: formulaFrom(reference), hidden: false, scope: self.scope });
        self.session.changed({ kind: "names" });
        return find(self, wanted);
      },
    },
    GetCount: { since: 4, call: ({ session, scope }) => session.document.names.filter((item) => item.scope === scope).length },
    GetItemOrNullObject: { since: 4, call: (self, [key]) => find(self, key) },
  },
};

function itemOf({ session, scope, name }: Self): DefinedName {
  const found = session.document.names.find((item) => item.name === name && item.scope === scope);
  if (found === undefined) throw itemNotFound(`name ${name}`);
  return found;
}

/** "Range" for a plain reference, "String" for a text constant, "Error" for a lost reference. */
function kindOf(item: DefinedName): string {
  if (item.formula.includes("#REF!")) return "Error";
  if (parseReference(item.formula) !== null) return "Range";
  if (/^"(?:[^"]|"")*"$/.test(item.formula)) return "String";
  return /^-?\d+(\.\d+)?$/.test(item.formula) ? "Double" : "Error";
}

/** `Excel.NamedItem`. */
export const namedItem: TypeTable<Self> = {
  type: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Formula: { since: 7, get: (self) => `=${itemOf(self).formula}` },
    Name: { since: 1, get: (self) => itemOf(self).name },
    Scope: { since: 4, get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    Type: { since: 1, get: (self) => kindOf(itemOf(self)) },
    Visible: {
      since: 1,
      get: (self) => !itemOf(self).hidden,
      put: (self, value) => {
        const item = itemOf(self);
        const hidden = !flagOf(value, "visible");
        self.session.document.removeName(item.name, item.scope);
        self.session.document.addName({ ...item, hidden });
        self.session.changed({ kind: "names" });
      },
    },
  },
  methods: {
    Delete: {
      since: 4,
      call: (self) => {
        const item = itemOf(self);
        self.session.document.removeName(item.name, item.scope);
        self.session.changed({ kind: "names" });
        return undefined;
      },
    },
    GetRangeOrNullObject: {
      since: 4,
      call: (self) => {
        const reference = parseReference(itemOf(self).formula);
        if (reference === null || self.session.document.sheet(reference.sheet) === null) return null;
        return self.session.object("Range", { ...reference, bounded: true });
      },
    },
  },
};
