import { ruleDirections } from "./rule-directions";
import { ruleGeneral } from "./rule-general";

/** How far off a date is: days, months or years, whichever people would say. */
const span =
  "{years, plural, =0 {{months, plural, =0 {{days, plural, one {# day} other {# days}}} one {about # month} other {about # months}}} one {about # year} other {about # years}}";

/** What every rule may have to say when the roster does not tell. */
const shared: Readonly<Record<string, string>> = {
  "missing-cell": "{who}: {fields} is not filled in, so this cannot be decided; please fill it in",
  "missing-column": "The roster has no column for {fields}, so this cannot be decided; please add the column",
  "open-ended": "{who}: {field} is given as “{raw}”, which is only the least it may be, so this cannot be decided; please write the number",
  unreadable: "{who}: {field} “{raw}” cannot be read, so this cannot be decided; please write it in a standard form",
};

const own: Readonly<Record<string, string>> = {
  ...ruleDirections,
  ...ruleGeneral,
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

  "doctorate.title": "Holds a doctorate",
  "doctorate.no-doctorate": "The highest degree of {person} is “{degree}”; an awarded doctorate is required. Check it; if it is right, this person is not eligible",
  "doctorate.other-discipline": "The doctorate of {person} is in “{discipline}”; natural science or engineering is required. Check it; if it is right, this person is not eligible",
  "doctorate.degree-unknown": "Whether {person} has been awarded a doctorate cannot be told. State the degree and whether it has been awarded",
  "doctorate.degree-pending": "{person}’s doctorate is awarded only when applications are handed in or later. Find out whether it is held at the application",
  "doctorate.degree-conflict": "Degree and degree status of {person} contradict each other. Find out whether the doctorate has been awarded",
  "doctorate.discipline-unclear": "The call does not say whether the discipline of {person} is natural science or engineering. Please decide",

  "doctorate-or-years.title": "Holds a doctorate or has so many years of research",
  "doctorate-or-years.neither-since": "{person} has the degree “{degree}” and research since {research}: neither the doctorate asked for nor {years} years of research. Check it; if it is right, this person is not eligible",
  "doctorate-or-years.neither-years": "{person} has the degree “{degree}” and {research} years of research: neither the doctorate asked for nor {years} years (in natural science or engineering where asked for). Check it; if it is right, this person is not eligible",
  "doctorate-or-years.degree-unknown": "Whether {person} has been awarded a doctorate cannot be told. State the degree and whether it has been awarded",
  "doctorate-or-years.degree-pending": "{person}’s doctorate is awarded only when applications are handed in or later. Find out whether it is held at the application",
  "doctorate-or-years.degree-conflict": "Degree and degree status of {person} contradict each other. Find out whether the doctorate has been awarded",
  "doctorate-or-years.discipline-unclear": "The call does not say whether the discipline of {person} is natural science or engineering. Please decide",
  "doctorate-or-years.years-conflict": "Start and years of research of {person} do not agree. Find out which is right",
  "doctorate-or-years.years-open": "Only the least number of {person}’s years of research is told, which leaves open whether they are enough. Write the number, or the day of the start",
  "doctorate-or-years.years-imprecise": "Whether {person} has enough years of research depends on the day of submission and the day of the start. State the dates",
  "doctorate-or-years.limits": "Whether years of doctoral study count as research is not decided; the years given in the roster are taken",

  "title-at-least.title": "Has a professional title of the level asked for",
  "title-at-least.too-low": "The title of {person}, “{title}”, is below {rank, select, full {full professor level} associate {associate professor level} intermediate {intermediate level} other {junior level}}. Check the title",
  "title-at-least.level-conflict": "The title of {person}, “{title}”, and the title level given do not agree. Find out which is right",
  "title-at-least.title-unknown": "The title of {person}, “{title}”, is not in the list of titles. Let the unit confirm whether it is equivalent",
  "title-at-least.post-not-title": "“{title}” of {person} is a post or an honour, not a title. Let the unit confirm whether it is equivalent",

  "team-size.title": "Number of people of the Chinese team",
  "team-size.too-few": "Project {project} has {count} Chinese people; at least {min} are required, {short} more",
  "team-size.too-many": "Project {project} has {count} Chinese people; at most {max} are allowed, {over} too many",
  "team-size.who-travels": "Project {project} has {count} Chinese people, of whom at most {max} may travel; the roster does not say who travels. Please state it",
  "team-size.same-person": "Project {project} has people of the same name who may be one person; counted as {count}. Fill in ID numbers or dates of birth",
  "team-size.not-listed": "Only the leader of project {project} is in the roster, not the team. Check the number of people in the application",

  "team-slots.title": "The team has the kinds of people asked for, each a different person",
  "team-slots.no-senior": "Project {project} has no senior researcher (associate professor level or above). Add one or check the titles",
  "team-slots.no-young": "Project {project} has no young researcher (intermediate level or above). Add one or check the titles",
  "team-slots.no-doctoral": "Project {project} has no doctoral student or postdoc. Add one or check the kinds of staff",
  "team-slots.not-different": "Project {project} cannot fill the kinds of people with different persons: one person counts once. Add people",
  "team-slots.clarify": "Whether project {project} has all kinds of people depends on the title or kind of staff of {people}. Find out",
  "team-slots.same-person": "Project {project} has people of the same name who may be one person, so the kinds of people cannot be told. Fill in ID numbers or dates of birth",
  "team-slots.declared-senior": "Project {project} names {person} as senior researcher, but the title is below associate professor level. Find out",
  "team-slots.declared-young": "Project {project} names {person} as young researcher, but the title is below intermediate level. Find out",
  "team-slots.declared-doctoral": "Project {project} names {person} as doctoral student or postdoc, but the kind of staff is another. Find out",
  "team-slots.not-listed": "Only the leader of project {project} is in the roster, not the team. Check the team in the application",

  "unit-count.title": "No more Chinese units than allowed",
  "unit-count.too-many": "The Chinese units of project {project} are {units}; at most {max} are allowed, {over} too many",
  "unit-count.same-unit": "The Chinese units of project {project} are {units}, some of which may be one unit; at most {max} are allowed. Find out",
  "unit-count.limits": "Units are told apart by name; abbreviations and former names are not recognised",

  "unit-symmetry.title": "As many Chinese as foreign units",
  "unit-symmetry.too-many-chinese": "The Chinese units of project {project} are {chinese}; only {ways} is allowed. Reduce the units",
  "unit-symmetry.uneven": "Project {project} has the Chinese units {chinese} and the foreign units {foreign}; only {ways} is allowed. Please adjust",
  "unit-symmetry.same-unit": "Project {project} has the Chinese units {chinese} and the foreign units {foreign}, some of which may be one unit; only {ways} is allowed. Find out",
  "unit-symmetry.limits": "Units are told apart by name; names of one foreign unit in several languages are left to a person",

  "single-unit.title": "Only one Chinese unit applies",
  "single-unit.several": "Project {project} names several Chinese units ({units}); only one may apply, without participating units. Please correct it",
  "single-unit.same-unit": "Project {project} names {units}; whether that is one legal person cannot be told. Only one unit may apply. Find out",
  "single-unit.elsewhere": "{people} of project {project}: employed elsewhere than at the applicant {unit}, or it cannot be told; only one Chinese unit is allowed. Find out",
  "single-unit.not-listed": "Only the leader of project {project} is in the roster; whether others come from another unit cannot be told. Check the application",
  "single-unit.limits": "Units are told apart by name; abbreviations and former names are not recognised",

  "not-state-organ.title": "The applicant is not a state organ",
  "not-state-organ.by-type": "{unit} is given as a state organ; state organs cannot apply. Check the type of unit",
  "not-state-organ.by-code": "The credit code of {unit} begins with {prefix}, which is a state organ; state organs cannot apply. Check the code",
  "not-state-organ.by-name": "The name of {unit} looks like a state organ; state organs cannot apply. Find out the type of unit",
  "not-state-organ.doubtful-type": "{unit} is managed in the way of state organs (参公); a person has to say whether it is one",
  "not-state-organ.name-only": "{unit} has no type and no credit code; by its name it is not a state organ",
  "not-state-organ.limits": "Without type and credit code only the name is looked at; institutions run like state organs are left to a person",

  "one-project-per-country.title": "No more projects of one leader with one country than allowed",
  "one-project-per-country.too-many": "{person} leads {total} projects with {country} (in the roster: {projects}; declared running and other applications: {declared}); at most {max} is allowed. Keep {max}",
  "one-project-per-country.too-many-declared": "{person} has {total} applied and running projects with {country}; at most {max} is allowed. Check the numbers given",
  "one-project-per-country.same-person": "The leaders of several projects with {country} ({projects}) are all called {person} and may be one person. Fill in ID numbers or dates of birth",
  "one-project-per-country.no-country": "Direction “{direction}” of project {project} is not in this call, so the country is not known. Correct the direction first",
  "one-project-per-country.limits": "Running projects and applications elsewhere are known only as far as the roster gives their number",

  "declared-by-person.title": "What is declared of the person is as required",
  "declared-by-person.not-declared": "{who}: {fields} is answered with no, which is not as required. Check it; if it is right, this person is not eligible",
  "declared-by-person.declared": "{who}: {fields} is answered with yes, which is not as required. Check it; if it is right, this person is not eligible",
  "declared-by-person.vague": "{who}: {fields} is neither a clear yes nor a clear no. Find out and fill it in",
  "declared-by-person.ends-within": "{who}: {fields} is declared, and runs out while applications are handed in; it depends on the day of submission. State it, or confirm",
  "declared-by-person.ended": "{who}: {fields} has a record whose term is over. Please decide",
  "declared-by-person.limits": "Only the yes or no of the roster is looked at, not the documents behind it",

  "declared-by-project.title": "What is declared of the project is as required",
  "declared-by-project.not-declared": "Project {who}: {fields} is answered with no, which is not as required. See to it and correct the answer",
  "declared-by-project.declared": "Project {who}: {fields} is answered with yes, which is not as required. Please check",
  "declared-by-project.vague": "Project {who}: {fields} is neither a clear yes nor a clear no. Find out and fill it in",
  "declared-by-project.ends-within": "{who}: {fields} is declared, and runs out while applications are handed in; it depends on the day of submission. State it, or confirm",
  "declared-by-project.ended": "Project {who}: {fields} has a record whose term is over. Please decide",
  "declared-by-project.limits": "Only the yes or no of the roster is looked at, not the documents behind it",

  "fund-amount.title": "Funds of the project",
  "fund-amount.too-much": "Project {project} asks for CNY {funds} × 10,000; the amount is {wan}, which is {over} too much. Please correct it",
  "fund-amount.unit-doubt": "Project {project} asks for {told} yuan; the column is in yuan and {wan} × 10,000 may be meant. Please check the unit",
  "fund-amount.too-little": "Project {project} asks for CNY {funds} × 10,000; the amount is {wan}, which is {under} too little. Please check",

  "project-duration.title": "Duration of the project",
  "project-duration.dates": "Project {project} runs from {start} to {end}; it must run {months} months. Correct the dates",
  "project-duration.day-off": "Project {project} runs from {start} to {end}, a day more than {months} months. Check the last day",
  "project-duration.imprecise": "Project {project} runs from {start} to {end}; whether that is {months} months cannot be told. Write year, month and day",
  "project-duration.conflict": "Project {project} runs from {start} to {end}, but {told, plural, one {# month is} other {# months are}} told; {months} months are required. Find out which is meant and correct the other",
  "project-duration.months": "Project {project} runs {told} months; it must run {months} months. Please correct it",

  "project-period.title": "Project period as prescribed",
  "project-period.other-days": "Project {project} runs from {start} to {end}; {from} to {to} is prescribed. Please correct it",
  "project-period.imprecise": "Project {project} runs from {start} to {end}; {from} to {to} is prescribed. Write year, month and day",

  "country-matches-direction.title": "The partner country is that of the direction",
  "country-matches-direction.other-country": "Direction {direction} of project {project} is for {country}, but the country given is “{told}”. Correct the direction or the country",
  "country-matches-direction.no-country": "Direction “{direction}” of project {project} is not in this call, so the country is not known. Correct the direction first",
  "country-matches-direction.limits": "Only the columns of partner country and country of the foreign unit are looked at; a country not given follows from the direction",
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
