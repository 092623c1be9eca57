CREATE TABLE "item_flag" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"comment" text NOT NULL,
	"raised_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	CONSTRAINT "item_flag_school_id_attempt_id_item_id_pk" PRIMARY KEY("school_id","attempt_id","item_id"),
	CONSTRAINT "item_flag_answered" CHECK (("item_flag"."answer" is null) = ("item_flag"."answered_at" is null) and ("item_flag"."answer" is null) = ("item_flag"."answered_by" is null))
);
--> statement-breakpoint
ALTER TABLE "item_flag" ADD CONSTRAINT "item_flag_school_id_attempt_id_attempt_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempt"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_flag" ADD CONSTRAINT "item_flag_school_id_item_id_item_school_id_id_fk" FOREIGN KEY ("school_id","item_id") REFERENCES "public"."item"("school_id","id") ON DELETE no action ON UPDATE no action;