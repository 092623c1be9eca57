import type { SampleSignIns } from "./operations/seed-samples";

/** What the server prints about signing in; null for a database that was filled before. */
export function signInLines(signIns: SampleSignIns | null): string[] {
  if (!signIns) {
    return [
      "Teachers sign in at /sign-in, students at /return, or at /join with their class's code.",
      "The sample school's password and codes were shown when the database was first filled.",
    ];
  }
  const { teacher, student, joinCode } = signIns;
  return [
    "",
    "The database was empty, so it now holds a sample school. These are shown this once:",
    `  teacher   /sign-in   e-mail ${teacher.email}   password ${teacher.password}`,
    `  student   /return    return code ${student.returnCode}   (${student.name})`,
    `  class     /join      join code ${joinCode}`,
    "",
  ];
}
