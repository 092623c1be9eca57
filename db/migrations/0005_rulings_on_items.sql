CREATE TABLE "item_ruling" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"option_id" text,
	"note" text DEFAULT '' NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "item_ruling_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "item_ruling_kind" CHECK ("item_ruling"."kind" in ('key', 'accept', 'void')),
	CONSTRAINT "item_ruling_option" CHECK (("item_ruling"."kind" = 'void') = ("item_ruling"."option_id" is null))
);
--> statement-breakpoint
CREATE TABLE "score_change" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"ruling_id" uuid NOT NULL,
	"earned_before" integer NOT NULL,
	"possible_before" integer NOT NULL,
	"earned" integer NOT NULL,
	"possible" integer NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "score_change_school_id_attempt_id_id_pk" PRIMARY KEY("school_id","attempt_id","id")
);
--> statement-breakpoint
ALTER TABLE "item_ruling" ADD CONSTRAINT "item_ruling_school_id_assignment_id_assignment_school_id_id_fk" FOREIGN KEY ("school_id","assignment_id") REFERENCES "public"."assignment"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_ruling" ADD CONSTRAINT "item_ruling_school_id_item_id_item_school_id_id_fk" FOREIGN KEY ("school_id","item_id") REFERENCES "public"."item"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_change" ADD CONSTRAINT "score_change_school_id_attempt_id_attempt_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempt"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_change" ADD CONSTRAINT "score_change_school_id_ruling_id_item_ruling_school_id_id_fk" FOREIGN KEY ("school_id","ruling_id") REFERENCES "public"."item_ruling"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "item_ruling_one_holds" ON "item_ruling" USING btree ("school_id","assignment_id","item_id") WHERE "item_ruling"."taken_back_at" is null;--> statement-breakpoint
CREATE INDEX "item_ruling_assignment" ON "item_ruling" USING btree ("school_id","assignment_id");--> statement-breakpoint
CREATE INDEX "score_change_ruling" ON "score_change" USING btree ("school_id","ruling_id");