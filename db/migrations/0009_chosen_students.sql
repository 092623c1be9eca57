CREATE TABLE "assigned_student" (
	"school_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "assigned_student_school_id_assignment_id_person_id_pk" PRIMARY KEY("school_id","assignment_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "for_chosen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "assigned_student" ADD CONSTRAINT "assigned_student_school_id_assignment_id_assignment_school_id_id_fk" FOREIGN KEY ("school_id","assignment_id") REFERENCES "public"."assignment"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assigned_student" ADD CONSTRAINT "assigned_student_school_id_person_id_person_school_id_id_fk" FOREIGN KEY ("school_id","person_id") REFERENCES "public"."person"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assigned_student_person" ON "assigned_student" USING btree ("school_id","person_id");