ALTER TABLE "assignment" ADD COLUMN "opens_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "closes_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "late_policy" text DEFAULT 'accept' NOT NULL;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "time_limit_minutes" integer;--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "ends_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "attempt_running_out" ON "attempt" USING btree ("school_id","ends_at") WHERE "attempt"."state" = 'open';--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_late_policy" CHECK ("assignment"."late_policy" in ('accept', 'refuse'));--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_time_limit" CHECK ("assignment"."time_limit_minutes" > 0);