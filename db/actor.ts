/** On whose behalf a function reads or writes. It sees nothing outside of `schoolId`. */
export interface Actor {
  readonly schoolId: string;
  readonly personId: string;
  readonly role: "teacher" | "student" | "guest";
}
