import type { Person } from "@/db/people";
import type { Me } from "../../_contract/people";

/** Who is asking, as the page's header shows it. A guest's school is not one that anybody named. */
export function presentMe(person: Person | null): Me {
  if (!person) return { person: null, school: null };
  const { actor, name, school } = person;
  return {
    person: { name, role: actor.role },
    school: actor.role === "guest" ? null : { name: school.name },
  };
}
