CREATE TABLE "second_chance" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"response" jsonb,
	"correct" boolean NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "second_chance_school_id_attempt_id_item_id_pk" PRIMARY KEY("school_id","attempt_id","item_id"),
	CONSTRAINT "second_chance_correct" CHECK ("second_chance"."response" is not null or not "second_chance"."correct")
);
--> statement-breakpoint
ALTER TABLE "second_chance" ADD CONSTRAINT "second_chance_school_id_attempt_id_attempt_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempt"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_chance" ADD CONSTRAINT "second_chance_school_id_item_id_item_school_id_id_fk" FOREIGN KEY ("school_id","item_id") REFERENCES "public"."item"("school_id","id") ON DELETE no action ON UPDATE no action;