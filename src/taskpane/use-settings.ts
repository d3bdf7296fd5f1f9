import { useCallback, useEffect, useRef, useState } from "react";
import { asRosterCheckError, type RosterCheckError } from "../errors";
import { plainSettings, settingsSchema, type Settings } from "../findings/settings";
import { openStore, storedPart, withPart } from "../findings/store";
import type { WorkbookPort } from "../workbook/port";
import type { SettingsInForce } from "./settings";

/** The settings that the workbook keeps, and a change of them written back to it: what was chosen first is written first. */
export function useWorkbookSettings(port: WorkbookPort): SettingsInForce {
  const [settings, setSettings] = useState<Settings>(plainSettings);
  const [notKept, setNotKept] = useState<RosterCheckError | null>(null);
  const writing = useRef<Promise<void>>(Promise.resolve());
  const changed = useRef(false);
  useEffect(() => {
    port.store().then(
      (text) => {
        const kept = storedPart(openStore(text), "settings", settingsSchema);
        if (kept !== null && !changed.current) setSettings(kept);
      },
      // Plain settings suit; what is wrong with the workbook is said when it is checked.
      () => undefined,
    );
  }, [port]);
  const change = useCallback(
    (next: Settings) => {
      changed.current = true;
      setSettings(next);
      writing.current = writing.current.then(() => keep(port, next)).then(setNotKept);
    },
    [port],
  );
  return { settings, change, notKept };
}

async function keep(port: WorkbookPort, settings: Settings): Promise<RosterCheckError | null> {
  try {
    const plain = JSON.stringify(settings) === JSON.stringify(plainSettings);
    await port.apply([{ kind: "writeStore", text: withPart(await port.store(), "settings", plain ? null : settings) }]);
    return null;
  } catch (thrown) {
    return asRosterCheckError(thrown);
  }
}
