CREATE TABLE "accommodation" (
	"school_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"time_percent" integer DEFAULT 100 NOT NULL,
	"extra_minutes" integer DEFAULT 0 NOT NULL,
	"closes_at" timestamp with time zone,
	CONSTRAINT "accommodation_school_id_assignment_id_person_id_pk" PRIMARY KEY("school_id","assignment_id","person_id"),
	CONSTRAINT "accommodation_time_percent" CHECK ("accommodation"."time_percent" >= 100),
	CONSTRAINT "accommodation_extra_minutes" CHECK ("accommodation"."extra_minutes" >= 0)
);
--> statement-breakpoint
ALTER TABLE "accommodation" ADD CONSTRAINT "accommodation_school_id_assignment_id_assignment_school_id_id_fk" FOREIGN KEY ("school_id","assignment_id") REFERENCES "public"."assignment"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accommodation" ADD CONSTRAINT "accommodation_school_id_person_id_person_school_id_id_fk" FOREIGN KEY ("school_id","person_id") REFERENCES "public"."person"("school_id","id") ON DELETE cascade ON UPDATE no action;