/** What the school that comes with a teacher's account is called. */
export function schoolNameOf(teacherName: string): string {
  return `${teacherName}’s school`;
}
