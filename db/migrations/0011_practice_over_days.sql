CREATE TABLE "practice_card" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"memory" jsonb NOT NULL,
	CONSTRAINT "practice_card_school_id_attempt_id_item_id_pk" PRIMARY KEY("school_id","attempt_id","item_id")
);
--> statement-breakpoint
ALTER TABLE "practice_card" ADD CONSTRAINT "practice_card_school_id_attempt_id_attempt_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempt"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_card" ADD CONSTRAINT "practice_card_school_id_item_id_item_school_id_id_fk" FOREIGN KEY ("school_id","item_id") REFERENCES "public"."item"("school_id","id") ON DELETE no action ON UPDATE no action;