import { screen, waitFor } from "@testing-library/react";

/** The dialog that a click opens. A list that is drawn anew at that moment loses the click, so it is made again, as a user would. jsdom uncovers a dialog late: ask for what is in it with `hidden`. */
export async function dialogAfter(click: () => Promise<void>): Promise<HTMLElement> {
  return waitFor(
    async () => {
      const open = screen.queryByRole("dialog", { hidden: true });
      if (open !== null) return open;
      await click();
      return screen.findByRole("dialog", { hidden: true }, { timeout: 3_000 });
    },
    { timeout: 30_000 },
  );
}
