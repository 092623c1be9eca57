import { Loading } from "@/app/_components/loading";
import { ReadingBar } from "./reading-bar";

/** What stands in both panes until the article and its questions are there. */
export function ReadingSkeleton() {
  return (
    <div className="min-h-dvh">
      <ReadingBar />
      <main id="content" className="mx-auto max-w-[37.5rem] px-5 py-12 sm:px-8">
        <Loading label="Loading the article and its questions…" lines={15} />
      </main>
    </div>
  );
}
