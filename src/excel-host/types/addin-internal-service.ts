import type { TypeTable } from "../members";
import type { Bound } from "../session";

/** Office.js's own service: a page tells it that the functions of its ribbon buttons are ready. */
export const addinInternalService: TypeTable<Bound<"AddinInternalService">> = {
  type: "AddinInternalService",
  methods: {
    NotifyActionHandlerReady: { since: 1, call: () => undefined },
  },
};
