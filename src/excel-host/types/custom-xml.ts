import { asRosterCheckError } from "../../errors";
import type { CustomXml } from "../../workbook/file/document";
import { shown, textOf } from "../args";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { Argument, HostObject, Method, TypeTable } from "../members";
import type { Bound } from "../session";

type Collection = Bound<"CustomXmlPartCollection">;
type Scoped = Bound<"CustomXmlPartScopedCollection">;
type Self = Bound<"CustomXmlPart">;
type Any = Collection | Scoped;

function within(self: Any): readonly CustomXml[] {
  const { customXml } = self.session.document;
  return "namespace" in self ? customXml.filter(({ namespace }) => namespace === self.namespace) : customXml;
}

function object({ session }: Any, id: string): HostObject {
  return session.object("CustomXmlPart", { id });
}

function find(self: Any, key: Argument): HostObject | null {
  const id = textOf(key, "id");
  return within(self).some((part) => part.id === id) ? object(self, id) : null;
}

function item(self: Any, key: Argument): HostObject {
  const found = find(self, key);
  if (found === null) throw itemNotFound(`custom XML part ${shown(key)}`);
  return found;
}

/** What Excel does with a text that is no XML: it refuses the argument. */
function wellFormed<T>(write: () => T): T {
  try {
    return write();
  } catch (thrown) {
    throw asRosterCheckError(thrown).code === "broken-workbook" ? invalidArgument("xml") : thrown;
  }
}

function only(self: Any): HostObject | null {
  const [first, ...more] = within(self);
  return first === undefined || more.length > 0 ? null : object(self, first.id);
}

const shared: { readonly items: (self: Any) => readonly HostObject[]; readonly methods: Readonly<Record<string, Method<Any>>> } = {
  items: (self) => within(self).map(({ id }) => object(self, id)),
  methods: {
    GetCount: { since: 5, call: (self) => within(self).length },
    GetItemOrNullObject: { since: 5, call: (self, [key]) => find(self, key) },
  },
};

/** `Excel.CustomXmlPartCollection`. */
export const customXmlPartCollection: TypeTable<Collection> = {
  type: "CustomXmlPartCollection",
  items: shared.items,
  item,
  methods: {
    ...shared.methods,
    Add: { since: 5, call: (self, [xml]) => object(self, wellFormed(() => self.session.document.addCustomXml(textOf(xml, "xml")))) },
    GetByNamespace: {
      since: 5,
      call: ({ session }, [namespace]) => session.object("CustomXmlPartScopedCollection", { namespace: textOf(namespace, "namespaceUri") }),
    },
  },
};

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
export const customXmlPartScopedCollection: TypeTable<Scoped> = {
  type: "CustomXmlPartScopedCollection",
  items: shared.items,
  item,
  methods: {
    ...shared.methods,
    GetOnlyItem: {
      since: 5,
      call: (self) => {
        const found = only(self);
        if (found === null) throw new HostError("GeneralException", "The collection does not hold exactly one item.");
        return found;
      },
    },
    GetOnlyItemOrNullObject: { since: 5, call: only },
  },
};

function partOf({ session, id }: Self): CustomXml {
  const found = session.document.customXml.find((part) => part.id === id);
  if (found === undefined) throw itemNotFound(`custom XML part ${id}`);
  return found;
}

/** `Excel.CustomXmlPart`. */
export const customXmlPart: TypeTable<Self> = {
  type: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { since: 5, get: ({ id }) => id },
    NamespaceUri: { since: 5, get: (self) => partOf(self).namespace },
  },
  methods: {
    Delete: {
      since: 5,
      call: (self) => {
        self.session.document.removeCustomXml(partOf(self).id);
        return undefined;
      },
    },
    GetXml: { since: 5, call: (self) => partOf(self).xml() },
    SetXml: {
      since: 5,
      call: (self, [xml]) => {
        wellFormed(() => self.session.document.setCustomXml(partOf(self).id, textOf(xml, "xml")));
        return undefined;
      },
    },
  },
};
