import { Accommodation, AccommodationList } from "@/app/_contract/assignments";
import { requireTeacher } from "@/app/_server/actor";
import { accommodateStudent } from "@/app/_server/operations/accommodate-student";
import { presentAccommodations } from "@/app/_server/presenters/assignments";
import { readJson } from "@/app/_server/read-json";
import { answer } from "@/app/_server/respond";
import { route } from "@/app/_server/route";

export const dynamic = "force-dynamic";

/** Gives one student times of their own, also while they are at work. */
export const PUT = route<{ assignmentId: string; personId: string }>(
  async ({ db, request, params }) => {
    const teacher = await requireTeacher(db, request);
    const { closesAt, ...given } = await readJson(request, Accommodation);
    const accommodation = { ...given, closesAt: closesAt === null ? null : new Date(closesAt) };
    const students = await accommodateStudent(db, teacher, { ...params, accommodation });
    return answer(AccommodationList, presentAccommodations(students));
  },
);
