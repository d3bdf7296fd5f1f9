/** Texts of the rules about recommenders, applicants and times, which concern every direction. */
export const ruleGeneral: Readonly<Record<string, string>> = {
  "recommender-class.title": "The recommending unit is of a class that the call admits",
  "recommender-class.conflict": "The recommending unit “{recommender}” and the class filled in for it do not agree. Find out which is right",
  "recommender-class.unknown": "The class of the recommending unit “{recommender}” cannot be told. Check it against the list published in the national system",
  "recommender-class.barred": "The recommending unit “{recommender}” is of no class that the call admits, so it cannot recommend this project. Have it recommended by a unit that may",
  "recommender-class.likely-barred": "The recommending unit “{recommender}” seems to be of no class that the call admits. Check it against the list published in the national system",
  "recommender-class.unproved": "The recommending unit “{recommender}” is an association or alliance; only associations of former industry ministries and the pilot alliances named in the call may recommend. Fill in its class or check the list in the system",
  "recommender-class.limits": "The names of recommending units are published in the national system only; here the class is told by the name and by what is filled in",

  "recommender-proof.title": "The association or alliance may recommend",
  "recommender-proof.grade": "The alliance “{recommender}” is graded “{grade}”; grade A is required. Check it; if it is right, have the project recommended by another unit",
  "recommender-proof.grade-unknown": "Whether the grade “{grade}” of the alliance “{recommender}” is an A cannot be told. Please state it",
  "recommender-proof.unknown": "The class of the recommending unit “{recommender}” cannot be told, so it is open whether this applies. Fill in its class",
  "recommender-proof.unproved": "The name “{recommender}” does not show whether this is an association of a former industry ministry. Confirm it and fill in the class",
  "recommender-proof.limits": "Only the class and grade filled in are looked at; the standing of associations and alliances is not verified",

  "recommender-relation.title": "The recommending unit has the required relation to the applicant",
  "recommender-relation.not-related": "Project {project}: {field} is “no”, so this unit cannot recommend the applicant. Check it; if it is right, have the project recommended by another unit",
  "recommender-relation.class-unknown": "Project {project}: {field} is “no”, but the class of the recommending unit “{recommender}” cannot be told, so it is open whether the relation is required. Please confirm",
  "recommender-relation.vague": "Project {project}: {field} says “{told}”, which does not show whether the relation is there. Write yes or no",
  "recommender-relation.limits": "Only what is filled in is looked at; the relation is not verified",

  "recommender-area.title": "Provincial departments recommend units of their own area",
  "recommender-area.elsewhere": "The applicant is in {place}, outside the area of “{recommender}”, which therefore cannot recommend it. Check the place and the recommending unit",
  "recommender-area.plan-city": "The applicant is in the plan city {place}; whether “{recommender}” may recommend it the call does not say. Please decide",
  "recommender-area.which-city": "The recommending unit is “{recommender}”; the place of the applicant is given as {place} only, so it is open whether it lies in that city. State the city",
  "recommender-area.corps": "The recommending unit is “{recommender}” and the applicant is in {place}; whether it belongs to the Corps cannot be told. Please confirm",
  "recommender-area.area-unknown": "Which area “{recommender}” is the science department of cannot be told, nor whether the applicant lies in it. Please confirm",
  "recommender-area.limits": "Told by the province column, else by the registering area in the credit code; for units registered with the state itself the place cannot be told",

  "listed-unit-recommender.title": "Hong Kong and Macau units are recommended by the body of their region",
  "listed-unit-recommender.mainland-unit": "{unit} is a unit of the mainland and cannot be recommended by “{recommender}”. Have it recommended by a unit of the mainland",
  "listed-unit-recommender.unlisted": "{unit} is not on the list of Hong Kong and Macau units, and whether it is registered on the mainland cannot be told, yet the recommending unit is “{recommender}”. Fill in the place of registration and check the recommending unit",
  "listed-unit-recommender.other-body": "{unit} is a unit of {region, select, HK {Hong Kong} other {Macau}} and is to be recommended by {region, select, HK {the Innovation and Technology Commission} other {the Science and Technology Development Fund}}, but “{recommender}” is given. Please correct it",
  "listed-unit-recommender.unknown": "{unit} is a unit of {region, select, HK {Hong Kong} other {Macau}} and is to be recommended by {region, select, HK {the Innovation and Technology Commission} other {the Science and Technology Development Fund}}; whether “{recommender}” is that body cannot be told. Please confirm",
  "listed-unit-recommender.limits": "The recommending unit is told by its name and common short forms",
};
