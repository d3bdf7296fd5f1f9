import { shown, textOf } from "../args";
import { HostError, itemNotFound } from "../host-error";
import type { Argument, HostObject, TypeTable } from "../members";
import { isHostObject } from "../members";
import type { Bound } from "../session";
import type { Json } from "../wire";

type Self = Bound<"SettingCollection">;

function valueOf(value: Argument): Json {
  if (value === undefined || isHostObject(value)) throw new HostError("InvalidArgument", "A setting holds a JSON value.");
  return value;
}

function find({ session }: Self, key: Argument): HostObject | null {
  const name = textOf(key, "key");
  return session.settings.has(name) ? session.object("Setting", { key: name }) : null;
}

/** `Excel.SettingCollection`: what the add-in keeps in the workbook under its own id. */
export const settingCollection: TypeTable<Self> = {
  type: "SettingCollection",
  items: ({ session }) => [...session.settings.keys()].map((key) => session.object("Setting", { key })),
  item: (self, key) => {
    const found = find(self, key);
    if (found === null) throw itemNotFound(`setting ${shown(key)}`);
    return found;
  },
  methods: {
    Add: {
      since: 4,
      call: (self, [key, value]) => {
        self.session.settings.set(textOf(key, "key"), valueOf(value));
        return find(self, key);
      },
    },
    GetCount: { since: 4, call: ({ session }) => session.settings.size },
    GetItemOrNullObject: { since: 4, call: (self, [key]) => find(self, key) },
  },
};

/** `Excel.Setting`. */
export const setting: TypeTable<Bound<"Setting">> = {
  type: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { since: 4, get: ({ key }) => key },
    Value: {
      since: 4,
      get: ({ session, key }) => session.settings.get(key) ?? null,
      put: ({ session, key }, value) => {
        session.settings.set(key, valueOf(value));
      },
    },
  },
  methods: {
    Delete: {
      since: 4,
      call: ({ session, key }) => {
        session.settings.delete(key);
        return undefined;
      },
    },
  },
};
