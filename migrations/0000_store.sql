CREATE TABLE `access_entry` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`did` text NOT NULL,
	`case_id` text,
	`document_id` text,
	`log_hash` text,
	`hash_before` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_entry_hash_unique` ON `access_entry` (`hash`);--> statement-breakpoint
CREATE INDEX `access_by_case` ON `access_entry` (`case_id`);--> statement-breakpoint
CREATE TABLE `arrival` (
	`arrival_id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`from` text NOT NULL,
	`place` text NOT NULL,
	`begun_at` text NOT NULL,
	`listed` integer NOT NULL,
	`added` integer NOT NULL,
	`worker` integer,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`case_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `arrival_by_case` ON `arrival` (`case_id`);--> statement-breakpoint
CREATE TABLE `case_file` (
	`case_id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`came_as` text NOT NULL,
	`received_on` text NOT NULL,
	`metadata` text
);
--> statement-breakpoint
CREATE TABLE `document` (
	`case_id` text NOT NULL,
	`document_id` text NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`problem` text,
	`duplicate_of` text,
	`within` text,
	`kind` text,
	`read_at` text,
	PRIMARY KEY(`case_id`, `document_id`),
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`case_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_by_content` ON `document` (`sha256`);--> statement-breakpoint
CREATE TABLE `document_part` (
	`case_id` text NOT NULL,
	`document_id` text NOT NULL,
	`part` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`case_id`, `document_id`, `part`)
);
--> statement-breakpoint
CREATE TABLE `keeping` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `log_entry` (
	`chain` text NOT NULL,
	`seq` integer NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`workflow` text NOT NULL,
	`step` text NOT NULL,
	`hash_before` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`chain`, `seq`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `log_entry_hash_unique` ON `log_entry` (`hash`);--> statement-breakpoint
CREATE TABLE `page` (
	`page_id` integer PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`document_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`words` blob NOT NULL,
	`width` real NOT NULL,
	`height` real NOT NULL,
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `page_of_document` ON `page` (`case_id`,`document_id`,`number`);--> statement-breakpoint
CREATE TABLE `parcel_piece` (
	`parcel_id` text NOT NULL,
	`path` text NOT NULL,
	`piece` integer NOT NULL,
	`bytes` blob NOT NULL,
	`added_at` text NOT NULL,
	PRIMARY KEY(`parcel_id`, `path`, `piece`)
);
--> statement-breakpoint
CREATE TABLE `reading` (
	`case_id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`on` text NOT NULL,
	`of_documents` text NOT NULL,
	`summary` text NOT NULL,
	`reading` text NOT NULL,
	`assessment` text NOT NULL,
	`report` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`case_id`) ON UPDATE no action ON DELETE no action
);
