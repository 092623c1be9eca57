CREATE TABLE "article" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "article_version" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"published" date,
	"text" text NOT NULL,
	"blocks" jsonb NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_version_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "article_version_number" UNIQUE("school_id","article_id","version")
);
--> statement-breakpoint
CREATE TABLE "assignment" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"quiz_version_id" uuid NOT NULL,
	"due_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assignment_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "attempt" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"quiz_version_id" uuid NOT NULL,
	"assignment_id" uuid,
	"state" text DEFAULT 'open' NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_at" timestamp with time zone,
	CONSTRAINT "attempt_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "attempt_state" CHECK ("attempt"."state" in ('open', 'submitted')),
	CONSTRAINT "attempt_submitted_at" CHECK (("attempt"."state" = 'submitted') = ("attempt"."submitted_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "item_response" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"response" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "item_response_school_id_attempt_id_item_id_pk" PRIMARY KEY("school_id","attempt_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "item_score" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"earned" integer NOT NULL,
	"possible" integer NOT NULL,
	CONSTRAINT "item_score_school_id_attempt_id_item_id_pk" PRIMARY KEY("school_id","attempt_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "practice_response" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"response" jsonb NOT NULL,
	"correct" boolean NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practice_response_school_id_attempt_id_id_pk" PRIMARY KEY("school_id","attempt_id","id")
);
--> statement-breakpoint
CREATE TABLE "score" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"earned" integer NOT NULL,
	"possible" integer NOT NULL,
	"scored_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "score_school_id_attempt_id_pk" PRIMARY KEY("school_id","attempt_id")
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"action" text NOT NULL,
	"detail" jsonb NOT NULL,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_event_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "teacher_account" (
	"user_id" text PRIMARY KEY NOT NULL,
	"school_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "teacher_account_person" UNIQUE("school_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "person_role" CHECK ("person"."role" in ('teacher', 'student', 'guest'))
);
--> statement-breakpoint
CREATE TABLE "person_session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"school_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "student_sign_in" (
	"school_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "student_sign_in_school_id_person_id_pk" PRIMARY KEY("school_id","person_id"),
	CONSTRAINT "student_sign_in_code_hash" UNIQUE("code_hash")
);
--> statement-breakpoint
CREATE TABLE "item" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"article_version_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "item_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "item_version" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "item_version_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "item_version_number" UNIQUE("school_id","item_id","version")
);
--> statement-breakpoint
CREATE TABLE "quiz" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"title" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quiz_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "quiz_version" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"quiz_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"article_version_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quiz_version_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "quiz_version_number" UNIQUE("school_id","quiz_id","version")
);
--> statement-breakpoint
CREATE TABLE "quiz_version_item" (
	"school_id" uuid NOT NULL,
	"quiz_version_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"item_version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "quiz_version_item_school_id_quiz_version_id_item_id_pk" PRIMARY KEY("school_id","quiz_version_id","item_id"),
	CONSTRAINT "quiz_version_item_position" UNIQUE("school_id","quiz_version_id","position")
);
--> statement-breakpoint
CREATE TABLE "school" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enrollment" (
	"school_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "enrollment_school_id_section_id_person_id_pk" PRIMARY KEY("school_id","section_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "join_code" (
	"code" text PRIMARY KEY NOT NULL,
	"school_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	CONSTRAINT "join_code_section" UNIQUE("school_id","section_id")
);
--> statement-breakpoint
CREATE TABLE "section" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "section_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "section_teacher" (
	"school_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "section_teacher_school_id_section_id_person_id_pk" PRIMARY KEY("school_id","section_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_school_id_owner_id_person_school_id_id_fk" FOREIGN KEY ("school_id","owner_id") REFERENCES "public"."person"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_school_id_article_id_article_school_id_id_fk" FOREIGN KEY ("school_id","article_id") REFERENCES "public"."article"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_school_id_section_id_section_school_id_id_fk" FOREIGN KEY ("school_id","section_id") REFERENCES "public"."section"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_school_id_quiz_version_id_quiz_version_school_id_id_fk" FOREIGN KEY ("school_id","quiz_version_id") REFERENCES "public"."quiz_version"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_school_id_person_id_person_school_id_id_fk" FOREIGN KEY ("school_id","person_id") REFERENCES "public"."person"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_school_id_quiz_version_id_quiz_version_school_id_id_fk" FOREIGN KEY ("school_id","quiz_version_id") REFERENCES "public"."quiz_version"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_school_id_assignment_id_assignment_school_id_id_fk" FOREIGN KEY ("school_id","assignment_id") REFERENCES "public"."assignment"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_response" ADD CONSTRAINT "item_response_school_id_attempt_id_attempt_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempt"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_response" ADD CONSTRAINT "item_response_school_id_item_id_item_school_id_id_fk" FOREIGN KEY ("school_id","item_id") REFERENCES "public"."item"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_score" ADD CONSTRAINT "item_score_school_id_attempt_id_attempt_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempt"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_score" ADD CONSTRAINT "item_score_school_id_item_id_item_school_id_id_fk" FOREIGN KEY ("school_id","item_id") REFERENCES "public"."item"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_response" ADD CONSTRAINT "practice_response_school_id_attempt_id_attempt_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempt"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_response" ADD CONSTRAINT "practice_response_school_id_item_id_item_school_id_id_fk" FOREIGN KEY ("school_id","item_id") REFERENCES "public"."item"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score" ADD CONSTRAINT "score_school_id_attempt_id_attempt_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempt"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teacher_account" ADD CONSTRAINT "teacher_account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teacher_account" ADD CONSTRAINT "teacher_account_school_id_person_id_person_school_id_id_fk" FOREIGN KEY ("school_id","person_id") REFERENCES "public"."person"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_session" ADD CONSTRAINT "person_session_school_id_person_id_person_school_id_id_fk" FOREIGN KEY ("school_id","person_id") REFERENCES "public"."person"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_sign_in" ADD CONSTRAINT "student_sign_in_school_id_person_id_person_school_id_id_fk" FOREIGN KEY ("school_id","person_id") REFERENCES "public"."person"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item" ADD CONSTRAINT "item_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item" ADD CONSTRAINT "item_school_id_article_version_id_article_version_school_id_id_fk" FOREIGN KEY ("school_id","article_version_id") REFERENCES "public"."article_version"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_version" ADD CONSTRAINT "item_version_school_id_item_id_item_school_id_id_fk" FOREIGN KEY ("school_id","item_id") REFERENCES "public"."item"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz" ADD CONSTRAINT "quiz_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz" ADD CONSTRAINT "quiz_school_id_owner_id_person_school_id_id_fk" FOREIGN KEY ("school_id","owner_id") REFERENCES "public"."person"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_version" ADD CONSTRAINT "quiz_version_school_id_quiz_id_quiz_school_id_id_fk" FOREIGN KEY ("school_id","quiz_id") REFERENCES "public"."quiz"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_version" ADD CONSTRAINT "quiz_version_school_id_article_version_id_article_version_school_id_id_fk" FOREIGN KEY ("school_id","article_version_id") REFERENCES "public"."article_version"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_version_item" ADD CONSTRAINT "quiz_version_item_school_id_quiz_version_id_quiz_version_school_id_id_fk" FOREIGN KEY ("school_id","quiz_version_id") REFERENCES "public"."quiz_version"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_version_item" ADD CONSTRAINT "quiz_version_item_school_id_item_version_id_item_version_school_id_id_fk" FOREIGN KEY ("school_id","item_version_id") REFERENCES "public"."item_version"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_school_id_section_id_section_school_id_id_fk" FOREIGN KEY ("school_id","section_id") REFERENCES "public"."section"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_school_id_person_id_person_school_id_id_fk" FOREIGN KEY ("school_id","person_id") REFERENCES "public"."person"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_code" ADD CONSTRAINT "join_code_school_id_section_id_section_school_id_id_fk" FOREIGN KEY ("school_id","section_id") REFERENCES "public"."section"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_teacher" ADD CONSTRAINT "section_teacher_school_id_section_id_section_school_id_id_fk" FOREIGN KEY ("school_id","section_id") REFERENCES "public"."section"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_teacher" ADD CONSTRAINT "section_teacher_school_id_person_id_person_school_id_id_fk" FOREIGN KEY ("school_id","person_id") REFERENCES "public"."person"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_owner" ON "article" USING btree ("school_id","owner_id");--> statement-breakpoint
CREATE INDEX "assignment_section" ON "assignment" USING btree ("school_id","section_id");--> statement-breakpoint
CREATE INDEX "assignment_quiz_version" ON "assignment" USING btree ("school_id","quiz_version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_one_per_assignment" ON "attempt" USING btree ("school_id","person_id","assignment_id") WHERE "attempt"."assignment_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_one_open_per_quiz" ON "attempt" USING btree ("school_id","person_id","quiz_version_id") WHERE "attempt"."assignment_id" is null and "attempt"."state" = 'open';--> statement-breakpoint
CREATE INDEX "attempt_assignment" ON "attempt" USING btree ("school_id","assignment_id");--> statement-breakpoint
CREATE INDEX "attempt_quiz_version" ON "attempt" USING btree ("school_id","quiz_version_id");--> statement-breakpoint
CREATE INDEX "attempt_person" ON "attempt" USING btree ("school_id","person_id");--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "person_session_person" ON "person_session" USING btree ("school_id","person_id");--> statement-breakpoint
CREATE INDEX "person_session_expires_at" ON "person_session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "item_article_version" ON "item" USING btree ("school_id","article_version_id");--> statement-breakpoint
CREATE INDEX "quiz_owner" ON "quiz" USING btree ("school_id","owner_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "quiz_version_article_version" ON "quiz_version" USING btree ("school_id","article_version_id");--> statement-breakpoint
CREATE INDEX "quiz_version_item_version" ON "quiz_version_item" USING btree ("school_id","item_version_id");--> statement-breakpoint
CREATE INDEX "enrollment_person" ON "enrollment" USING btree ("school_id","person_id");--> statement-breakpoint
CREATE INDEX "section_teacher_person" ON "section_teacher" USING btree ("school_id","person_id");