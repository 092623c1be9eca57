"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SectionChange } from "@/app/_contract/sections";
import { changeSection } from "@/app/_queries/sections";

/** Changes a class, and reads anew all that shows it. */
export function useSectionChange(sectionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: SectionChange) => changeSection(sectionId, change),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["sections"] });
      await queryClient.invalidateQueries({ queryKey: ["assignments"] });
    },
  });
}
