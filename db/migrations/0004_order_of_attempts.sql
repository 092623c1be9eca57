ALTER TABLE "assignment" ADD COLUMN "shuffle_items" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "shuffle_options" boolean DEFAULT false NOT NULL;