"use client";

import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import type { ImportedArticle } from "@/app/_contract/importing";
import { importArticle, type ArticleOrigin } from "@/app/_queries/importing";
import { messageOf } from "@/app/_queries/api-error";

/** Reads one article at a time; a new one takes the place of the one that is being read. */
export function useImportArticle(onRead: (article: ImportedArticle) => void) {
  const abort = useRef<AbortController>(null);
  const { mutate, reset, variables, isPending, error } = useMutation({
    mutationFn: (origin: ArticleOrigin) => {
      abort.current = new AbortController();
      return importArticle(origin, abort.current.signal);
    },
    onSuccess: onRead,
  });

  function stop() {
    abort.current?.abort();
    // What was stopped is no problem to speak of.
    reset();
  }

  return {
    /** What is being read; null while nothing is. */
    reading: isPending && variables ? variables : null,
    /** What went wrong on one of the ways; null where that is none or another. */
    problemOf: (way: ArticleOrigin["way"]) =>
      error && variables?.way === way ? messageOf(error) : null,
    read(origin: ArticleOrigin) {
      stop();
      mutate(origin);
    },
    stop,
  };
}

export type ImportingArticle = ReturnType<typeof useImportArticle>;
