"use client";

import type { AttemptForStudent } from "@/app/_contract/attempts";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import type { Choices } from "@/app/_device/outbox";
import { downloadText } from "@/app/_device/download-text";
import { rescueFile } from "./rescue-file";
import type { SaveState } from "./save-state";

interface RescueNoticeProps {
  readonly attempt: AttemptForStudent;
  readonly chosen: Choices;
  readonly saveState: SaveState;
}

/** A way to take the answers along while the server does not have them. */
export default function RescueNotice({ attempt, chosen, saveState }: RescueNoticeProps) {
  const { waiting, isInterrupted, refusal } = saveState;
  if (waiting === 0 || !(isInterrupted || refusal)) return null;
  const answers = waiting === 1 ? "One answer is" : `${waiting} answers are`;
  return (
    <div className="mt-10">
      <Notice title={`${answers} only on this device`}>
        <p>
          {refusal
            ? "The server does not take them. Give your teacher the file, so that nothing is lost."
            : "They are sent when the connection is back. To be on the safe side you can keep a copy."}
        </p>
        <Button
          weight="plain"
          onClick={() => downloadText("answers.txt", rescueFile(attempt, chosen, new Date()))}
        >
          Download a rescue file
        </Button>
      </Notice>
    </div>
  );
}
