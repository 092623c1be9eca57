import { Button } from "./button";
import { Dialog } from "./dialog";

interface UnsentAnswersDialogProps {
  /** How many answers and notes the server does not have; none closes the dialog. */
  readonly unsent: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Warns before signing out deletes answers that are on this device only. */
export function UnsentAnswersDialog({ unsent, onStay, onLeave }: UnsentAnswersDialogProps) {
  return (
    <Dialog
      open={unsent > 0}
      title={
        unsent === 1
          ? "One answer or note is not saved yet"
          : `${unsent} answers or notes are not saved yet`
      }
      onClose={onStay}
      actions={
        <>
          <Button weight="primary" onClick={onStay}>
            Stay signed in
          </Button>
          <Button onClick={onLeave}>Sign out and lose them</Button>
        </>
      }
    >
      <p>
        Signing out removes everything of yours from this device. Check the connection and open the
        quiz again, so that everything can be saved first.
      </p>
    </Dialog>
  );
}
