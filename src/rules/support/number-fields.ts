import { z } from "zod";
import { fieldKinds, type FieldKey } from "../../roster/field";

/** A column that holds a number. */
export type NumberField = { [K in FieldKey]: (typeof fieldKinds)[K] extends "number" ? K : never }[FieldKey];

/** See {@link NumberField}; as a param. */
export const numberField = z.custom<NumberField>(
  (field) => typeof field === "string" && field in fieldKinds && fieldKinds[field as FieldKey] === "number",
);
