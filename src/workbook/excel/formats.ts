import { signature } from "../../annotation/plan";
import { excelCode } from "./call";

/**
 * Our conditional formats by sheet, in order of priority. Only the types are loaded first: reading the rules
 * of a sheet at once fails where other kinds of formats stand among them. A rule that Excel cannot read is
 * not ours. Two requests, more only where one of them fails.
 */
export async function ourFormats(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<string, readonly Excel.ConditionalFormat[]>> {
  const asked = sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type");
    return { sheet: sheet.name, formats };
  });
  await context.sync();
  const custom = asked.flatMap(({ sheet, formats }) =>
    formats.items.filter(({ type }) => type === "Custom").map((format) => ({ sheet, format })),
  );
  const ours = new Map<string, Excel.ConditionalFormat[]>(asked.map(({ sheet }) => [sheet, []]));
  for (const { sheet, format } of await signed(context, custom)) ours.get(sheet)?.push(format);
  return ours;
}

interface Asked {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
}

/** Those whose formula carries our signature; a request that fails is halved until the culprit stands alone. */
async function signed(context: Excel.RequestContext, formats: readonly Asked[]): Promise<readonly Asked[]> {
  if (formats.length === 0) return [];
  const rules = formats.map((asked) => {
    const { rule } = asked.format.customOrNullObject;
    rule.load("formula");
    return { asked, rule };
  });
  try {
    await context.sync();
  } catch (thrown) {
    if (excelCode(thrown) === null) throw thrown;
    if (formats.length === 1) return [];
    const middle = Math.floor(formats.length / 2);
    const first = await signed(context, formats.slice(0, middle));
    return [...first, ...(await signed(context, formats.slice(middle)))];
  }
  return rules.filter(({ rule }) => rule.formula.includes(signature)).map(({ asked }) => asked);
}
