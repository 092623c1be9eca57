ALTER TABLE "assignment" ADD COLUMN "answers_shown" text DEFAULT 'at-once' NOT NULL;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "score_with_answers" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "released_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_answers_shown" CHECK ("assignment"."answers_shown" in ('at-once', 'after-due', 'when-released'));