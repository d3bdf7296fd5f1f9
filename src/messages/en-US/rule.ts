/** How far off a date is: days, months or years, whichever people would say. */
const span =
  "{years, plural, =0 {{months, plural, =0 {{days, plural, one {# day} other {# days}}} one {about # month} other {about # months}}} one {about # year} other {about # years}}";

/** What every rule may have to say when the roster does not tell. */
const shared: Readonly<Record<string, string>> = {
  "missing-cell": "{who}: {fields} is not filled in, so this cannot be decided; please fill it in",
  "missing-column": "The roster has no column for {fields}, so this cannot be decided; please add the column",
  unreadable: "{who}: {field} “{raw}” cannot be read, so this cannot be decided; please write it in a standard form",
};

const own: Readonly<Record<string, string>> = {
  "birth-date-from.title": "Born on or after the given date",
  "birth-date-from.too-early": `{person} was born on {birth}; required is {from} or later, which is ${span} too early. Check the date of birth; if it is right, somebody else has to take part`,
  "birth-date-from.imprecise": "The date of birth of {person} is given as {birth} only; whether it is on or after {from} cannot be told. Write year, month and day",
  "birth-date-from.conflict": "The date of birth of {person} is {birth}, but the ID number says {idBirth}; they lie on different sides of {from}. Find out which is right",
  "birth-date-from.from-id": "{person} has no date of birth; the ID number says {birth}, which is on or after {from}",
  "birth-date-from.from-age": "{person} has no date of birth; an age of {age} means born on or after {from}. Please fill in the date of birth",
  "birth-date-from.age-too-high": "{person} has no date of birth; with an age of {age} a birth on or after {from} is impossible. Check the age and fill in the date of birth",
  "birth-date-from.age-only": "Only an age of {age} is given for {person}; whether the birth is on or after {from} cannot be told. Fill in the date of birth",
  "birth-date-from.id-unusable": "{person} has no date of birth and the ID number does not show one, so whether it is on or after {from} cannot be told. Fill in the date of birth",

  "nationality.title": "Holds Chinese nationality",
  "nationality.not-chinese": "The nationality of {person} is “{nationality}”; Chinese nationality is required. Check it; if it is right, this person cannot take part",
  "nationality.conflict": "The nationality of {person} is given as “{nationality}”, but the document is one for foreigners. Find out which is right",
  "nationality.taiwan": "The nationality of {person} is given as “{nationality}”; the call does not speak of people from Taiwan. Please decide",
  "nationality.region-only": "The nationality of {person} is given as “{nationality}” only; whether it is Chinese cannot be told. State the nationality or the document",
  "nationality.foreign-document": "The document of {person} is one for foreigners; Chinese nationality is required. Check the kind of document",
  "nationality.foreign-number": "{person} has no nationality filled in and the ID number looks like one for foreigners. Fill in the nationality",
  "nationality.residence-permit": "{person} has no nationality filled in, only a document for residents of Hong Kong, Macau or Taiwan, which does not show it. Fill in the nationality",
  "nationality.from-id": "{person} has no nationality filled in; the valid resident ID number stands for Chinese nationality",
  "nationality.from-permit": "{person} has no nationality filled in; the mainland travel permit of Hong Kong and Macau residents stands for Chinese nationality",
  "nationality.id-unusable": "{person} has no nationality filled in and the ID number is wrong, so it cannot be told. Fill in the nationality",
  "nationality.document-silent": "{person} has no nationality filled in and the ID number does not show it. Fill in the nationality",

  "valid-direction.title": "Every project is of exactly one direction",
  "valid-direction.unknown": "Direction “{direction}” of project {project} is not in this call; it must be one of {codes}. Please correct it",
  "valid-direction.several": "Project {project} names several directions ({raw}); a project has exactly one. Please make them agree",

  "registered-by.title": "The applying unit was registered on or before the given date",
  "registered-by.too-late": `{unit} was registered on {registered}; required is {by} or earlier, which is ${span} too late, so it cannot apply. Check the date of registration`,
  "registered-by.imprecise": "The registration date of {unit} is given as {registered} only; whether it is on or before {by} cannot be told. Write year, month and day",
};

/** Texts under `rule.`. */
export const rule: Readonly<Record<string, string>> = withShared(own);

/** Gives every rule that has a title the shared texts under its own name. */
function withShared(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const key of Object.keys(texts)) {
    if (!key.endsWith(".title")) continue;
    const id = key.slice(0, -".title".length);
    for (const [name, text] of Object.entries(shared)) all[`${id}.${name}`] = text;
  }
  return { ...all, ...texts };
}
