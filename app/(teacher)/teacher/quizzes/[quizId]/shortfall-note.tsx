import { useQuery } from "@tanstack/react-query";
import { Notice } from "@/app/_components/notice";
import { shortfallOptions } from "@/app/_queries/quizzes";

/** Why the quiz that was just written is shorter than usual, and what would help. */
export function ShortfallNote({ quizId }: { readonly quizId: string }) {
  const { data: shortfall } = useQuery(shortfallOptions(quizId));
  if (!shortfall) return null;
  return (
    <div className="mt-6">
      <Notice title="Fewer questions than usual">
        <p>{shortfall}</p>
      </Notice>
    </div>
  );
}
