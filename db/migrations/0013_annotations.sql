CREATE TABLE "annotation" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"place" text NOT NULL,
	"note" text,
	"revision" integer NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "annotation_school_id_attempt_id_place_pk" PRIMARY KEY("school_id","attempt_id","place")
);
--> statement-breakpoint
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_school_id_attempt_id_attempt_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempt"("school_id","id") ON DELETE cascade ON UPDATE no action;