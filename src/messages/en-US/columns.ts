/** Texts under `columns.`: what the columns of a roster are taken for, and how that is corrected. */
export const columns: Readonly<Record<string, string>> = {
  "cli.map": "say what a column is, may be repeated: F=birthDate, People!F=birthDate, or its header; F= leaves the column out",
  "cli.mapFile": "read what columns are from a JSON file such as '{ \"Born\": \"birthDate\", \"Notes 2\": \"ignore\" }'",
  "cli.saveMap": "write the corrected columns of this roster to a file for --map-file",
  "cli.saveOfSeveral": "--save-map cannot be used with several files.",
  "cli.form": "--map takes COLUMN=FIELD, such as F=birthDate, not “{rule}”.",
  "cli.file": "“{file}” is no file of columns. It should be a JSON object such as '{ \"Born\": \"birthDate\", \"F\": \"ignore\" }'.",
  "cli.noField": "There is no field “{field}”. The guide lists their names under “Columns”.",
  "cli.nearFields": "There is no field “{field}”. Alike are: {fields}.",
  "cli.severalFields": "“{field}” has several meanings; write one of these: {fields}.",
  "cli.unmet": "{file}: the roster does not have these columns of the file of columns: {columns}.",
  "unread.newer": "What is kept in this workbook (corrected columns and so on) was written by a newer version of this tool. It was neither used nor changed; update this tool.",
  "unread.damaged": "What is kept in this workbook (corrected columns and so on) is damaged. It was neither used nor changed.",
};
