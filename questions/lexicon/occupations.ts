/** Occupations and subjects that stand for each other in wrong options. Data only. */

/** Each row holds callings that one person may well have at once, or that are one calling by two names. */
const OCCUPATION_ROWS = `
  attorney lawyer solicitor barrister prosecutor counsel judge
  doctor physician surgeon nurse paramedic midwife
  journalist reporter editor columnist broadcaster correspondent
  accountant auditor bookkeeper
  teacher lecturer professor headteacher tutor
  engineer technician mechanic
  economist analyst statistician
  spokesperson spokesman spokeswoman
  architect designer
  photographer artist painter sculptor
  biologist zoologist ecologist botanist
  physicist astronomer chemist
  psychologist psychiatrist therapist
  historian archaeologist
  farmer fisherman
  chef baker cook
  pilot captain
  musician singer composer
  author novelist poet writer
`;

const ROWS = OCCUPATION_ROWS.trim()
  .split("\n")
  .map((row) => row.trim().split(/\s+/));

/** Occupations that nobody has who has this one; empty for a word that is none. One of each sort, in a fixed order. */
export function otherOccupations(occupation: string): readonly string[] {
  const own = ROWS.find((row) => row.includes(occupation));
  return own === undefined ? [] : ROWS.filter((row) => row !== own).map((row) => row[0]!);
}

/** Who may work for a firm, an office or a charity, whatever it does: "an Airbus attorney", but no Airbus baker. */
export const FOUND_IN_ANY_BODY: ReadonlySet<string> = new Set(
  "attorney accountant engineer economist spokesperson photographer".split(" "),
);

/** Subjects that are taught and studied. */
export const SUBJECTS: ReadonlySet<string> = new Set(
  "law history economics medicine politics chemistry psychology education physics biology sociology philosophy geography linguistics engineering mathematics".split(
    " ",
  ),
);
