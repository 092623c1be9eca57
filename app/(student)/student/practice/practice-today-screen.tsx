"use client";

import { useQuery } from "@tanstack/react-query";
import { Loading } from "@/app/_components/loading";
import { Notice } from "@/app/_components/notice";
import { messageOf } from "@/app/_queries/api-error";
import { practiceTodayOptions } from "@/app/_queries/practice";
import { PracticeTodayDesk } from "./practice-today-desk";

/** What is practised today, over all quizzes. */
export function PracticeTodayScreen() {
  const { data, error } = useQuery(practiceTodayOptions());
  if (data) return <PracticeTodayDesk today={data} />;
  if (error) return <Notice tone="problem">{messageOf(error)}</Notice>;
  return <Loading label="Loading your practice…" />;
}
