CREATE TABLE "item_approval" (
	"school_id" uuid NOT NULL,
	"item_version_id" uuid NOT NULL,
	"approved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "item_approval_school_id_item_version_id_pk" PRIMARY KEY("school_id","item_version_id")
);
--> statement-breakpoint
ALTER TABLE "item_approval" ADD CONSTRAINT "item_approval_school_id_item_version_id_item_version_school_id_id_fk" FOREIGN KEY ("school_id","item_version_id") REFERENCES "public"."item_version"("school_id","id") ON DELETE cascade ON UPDATE no action;