import { shorthands } from "@fluentui/react-components";

/** A button that is a row of a list: contrast themes draw a box around every button, which makes a cage of a list. The edge comes with focus and pointer. */
export const rowsInContrast = { "@media (forced-colors: active)": { ...shorthands.borderColor("Canvas") } } as const;
