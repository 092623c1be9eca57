CREATE TABLE "section_invitation" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"school_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"made_by" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "section_invitation_section" UNIQUE("school_id","section_id")
);
--> statement-breakpoint
ALTER TABLE "section_invitation" ADD CONSTRAINT "section_invitation_school_id_section_id_section_school_id_id_fk" FOREIGN KEY ("school_id","section_id") REFERENCES "public"."section"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_invitation" ADD CONSTRAINT "section_invitation_school_id_made_by_person_school_id_id_fk" FOREIGN KEY ("school_id","made_by") REFERENCES "public"."person"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "section_invitation_made_by" ON "section_invitation" USING btree ("school_id","made_by");