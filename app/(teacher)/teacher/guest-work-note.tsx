"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import { claimGuestWork } from "@/app/_queries/me";

/** Offers what was tried in this browser before there was an account. */
export function GuestWorkNote() {
  const queryClient = useQueryClient();
  const claim = useMutation({
    mutationFn: claimGuestWork,
    onSuccess: () => queryClient.invalidateQueries(),
  });
  if (claim.data) {
    const { quizzes } = claim.data;
    return (
      <Notice>
        {quizzes === 0
          ? "There was nothing to bring over from this browser."
          : `${quizzes === 1 ? "One quiz is" : `${quizzes} quizzes are`} yours now.`}
      </Notice>
    );
  }
  return (
    <p className="text-small text-muted">
      Tried Attest here before you signed in?{" "}
      <Button
        weight="plain"
        className="text-small"
        pending={claim.isPending}
        onClick={() => claim.mutate()}
      >
        Bring those quizzes to your desk
      </Button>
      {claim.error && <span role="alert"> {messageOf(claim.error)}</span>}
    </p>
  );
}
