ALTER TABLE "quiz_version" ADD COLUMN "change" text;--> statement-breakpoint
ALTER TABLE "quiz_version" ADD COLUMN "made_from" integer;--> statement-breakpoint
ALTER TABLE "quiz_version" ADD COLUMN "content_of" integer;