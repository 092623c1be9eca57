import { useQuery } from "@tanstack/react-query";
import { StudentChoice } from "@/app/(teacher)/teacher/_students/student-choice";
import { messageOf } from "@/app/_queries/api-error";
import { sectionOptions } from "@/app/_queries/sections";

interface StudentsFieldProps {
  readonly sectionId: string;
  readonly chosen: readonly string[] | null;
  readonly problem: string | null;
  readonly onChange: (chosen: readonly string[] | null) => void;
}

/** For whom of a class a quiz is; the names are read once somebody is to be chosen. */
export function StudentsField({ sectionId, chosen, problem, onChange }: StudentsFieldProps) {
  const { data, error } = useQuery({ ...sectionOptions(sectionId), enabled: chosen !== null });
  return (
    <StudentChoice
      legend="For whom"
      students={data?.roster}
      chosen={chosen}
      problem={error ? messageOf(error) : problem}
      onChange={onChange}
    />
  );
}
