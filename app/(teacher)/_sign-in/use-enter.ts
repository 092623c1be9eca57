"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { SignedIn } from "@/app/_contract/sign-in";

/** Signs in with `enter`, forgets what was read for whoever used the browser before, and opens the desk. */
export function useEnter<Form>(enter: (form: Form) => Promise<SignedIn>) {
  const router = useRouter();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: enter,
    onSuccess: () => {
      queryClient.clear();
      router.push("/teacher");
      router.refresh();
    },
  });
}
