import { reading } from "./call";

/** How many of our own writings are under way: what they change is no edit of the user's. */
export interface OwnWork {
  running: number;
}

/** Listens to every sheet's edits; returns how to stop. */
export async function watchEdits(own: OwnWork, onEdit: (edit: { sheet: string; address: string }) => void): Promise<() => Promise<void>> {
  const heard = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (own.running > 0 || event.triggerSource === "ThisLocalAddin") return;
    const sheet = await reading(async (context) => {
      const changed = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
      changed.load("name");
      await context.sync();
      return changed.isNullObject ? null : changed.name;
    });
    if (sheet !== null) onEdit({ sheet, address: event.address });
  };
  const registered = await reading(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(heard);
    await context.sync();
    return result;
  });
  return () =>
    reading(async () => {
      await Excel.run(registered.context, async (context) => {
        registered.remove();
        await context.sync();
      });
    });
}
