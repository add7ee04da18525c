CREATE TABLE "bank_papers" (
	"bank_id" text NOT NULL,
	"paper_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "bank_papers_bank_id_paper_id_pk" PRIMARY KEY("bank_id","paper_id")
);
--> statement-breakpoint
CREATE TABLE "banks" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"owner_id" text,
	"published" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "banks_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "cards" (
	"id" text PRIMARY KEY NOT NULL,
	"bank_id" text NOT NULL,
	"document_id" text NOT NULL,
	"position" integer NOT NULL,
	"topic" text NOT NULL,
	"statement" text NOT NULL,
	"dispute" jsonb,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "cards_document" UNIQUE("bank_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "papers" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"authors" jsonb NOT NULL,
	"year" integer,
	"sha256" text NOT NULL,
	"text" text,
	"loaded_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"card_id" text NOT NULL,
	"position" integer NOT NULL,
	"paper_id" text NOT NULL,
	"section" text NOT NULL,
	"line_from" integer NOT NULL,
	"line_to" integer NOT NULL,
	"chars" jsonb NOT NULL,
	CONSTRAINT "passages_card_id_position_pk" PRIMARY KEY("card_id","position")
);
--> statement-breakpoint
CREATE TABLE "question_versions" (
	"question_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "question_versions_question_id_version_pk" PRIMARY KEY("question_id","version")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" text PRIMARY KEY NOT NULL,
	"card_id" text NOT NULL,
	"document_id" text NOT NULL,
	"position" integer NOT NULL,
	"type" text NOT NULL,
	"current_version" integer NOT NULL,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "questions_document" UNIQUE("card_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"event" text NOT NULL,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "known_devices" (
	"user_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"last_used_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "known_devices_user_id_token_hash_pk" PRIMARY KEY("user_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "one_time_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"attempts" integer NOT NULL,
	"resets_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone NOT NULL,
	"user_agent" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learner_settings" (
	"learner_id" text PRIMARY KEY NOT NULL,
	"desired_retention" double precision NOT NULL,
	"new_per_day" integer NOT NULL,
	"reviews_per_day" integer NOT NULL,
	"time_zone" text NOT NULL,
	"day_start_hour" integer NOT NULL,
	CONSTRAINT "learner_settings_retention" CHECK ("learner_settings"."desired_retention" between 0.7 and 0.99),
	CONSTRAINT "learner_settings_day_start" CHECK ("learner_settings"."day_start_hour" between 0 and 23),
	CONSTRAINT "learner_settings_limits" CHECK ("learner_settings"."new_per_day" between 0 and 9999 and "learner_settings"."reviews_per_day" between 0 and 9999)
);
--> statement-breakpoint
CREATE TABLE "memories" (
	"learner_id" text NOT NULL,
	"card_id" text NOT NULL,
	"state" text NOT NULL,
	"stability" double precision NOT NULL,
	"difficulty" double precision NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"last_reviewed_at" timestamp (3) with time zone NOT NULL,
	"first_reviewed_at" timestamp (3) with time zone NOT NULL,
	"interval_days" integer NOT NULL,
	"learning_step" integer NOT NULL,
	"review_count" integer NOT NULL,
	"lapses" integer NOT NULL,
	CONSTRAINT "memories_learner_id_card_id_pk" PRIMARY KEY("learner_id","card_id"),
	CONSTRAINT "memories_state" CHECK ("memories"."state" in ('learning', 'review', 'relearning'))
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"learner_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"card_id" text NOT NULL,
	"question_id" text,
	"question_version" integer,
	"rating" smallint,
	"response" jsonb,
	"is_right" boolean,
	"duration_ms" integer,
	"undoes_id" text,
	"reviewed_at" timestamp (3) with time zone NOT NULL,
	"learner_day" text NOT NULL,
	"client_reviewed_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"fingerprint" text NOT NULL,
	CONSTRAINT "reviews_learner_id_id_pk" PRIMARY KEY("learner_id","id"),
	CONSTRAINT "reviews_rating" CHECK ("reviews"."rating" between 1 and 4),
	CONSTRAINT "reviews_kind" CHECK (("reviews"."kind" = 'answer' and "reviews"."rating" is not null and "reviews"."question_id" is not null and "reviews"."question_version" is not null and "reviews"."undoes_id" is null) or ("reviews"."kind" = 'undo' and "reviews"."rating" is null and "reviews"."undoes_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_role" CHECK ("users"."role" in ('learner', 'instructor', 'admin'))
);
--> statement-breakpoint
ALTER TABLE "bank_papers" ADD CONSTRAINT "bank_papers_bank_id_banks_id_fk" FOREIGN KEY ("bank_id") REFERENCES "public"."banks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_papers" ADD CONSTRAINT "bank_papers_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "banks" ADD CONSTRAINT "banks_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_bank_id_banks_id_fk" FOREIGN KEY ("bank_id") REFERENCES "public"."banks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_devices" ADD CONSTRAINT "known_devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learner_settings" ADD CONSTRAINT "learner_settings_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memories" ADD CONSTRAINT "memories_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memories" ADD CONSTRAINT "memories_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_question_version" FOREIGN KEY ("question_id","question_version") REFERENCES "public"."question_versions"("question_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "banks_owner" ON "banks" USING btree ("owner_id","id");--> statement-breakpoint
CREATE INDEX "cards_position" ON "cards" USING btree ("bank_id","position","id");--> statement-breakpoint
CREATE INDEX "passages_paper" ON "passages" USING btree ("paper_id","card_id");--> statement-breakpoint
CREATE INDEX "audit_log_time" ON "audit_log" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "rate_limits_reset" ON "rate_limits" USING btree ("resets_at");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "memories_due" ON "memories" USING btree ("learner_id","due_at","card_id");--> statement-breakpoint
CREATE INDEX "reviews_card" ON "reviews" USING btree ("learner_id","card_id","reviewed_at","id");--> statement-breakpoint
CREATE INDEX "reviews_time" ON "reviews" USING btree ("learner_id","reviewed_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_unique" ON "users" USING btree (lower("email"));