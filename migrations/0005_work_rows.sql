CREATE TABLE `work_row` (
	`case_id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`sorting` text NOT NULL,
	`row` text NOT NULL,
	`heard` text NOT NULL
);
--> statement-breakpoint
-- Whatever a work row is derived from removes it in the same transaction; it is worked out again when a list is next asked for.
CREATE TRIGGER `work_row_after_step` AFTER INSERT ON `log_entry`
BEGIN DELETE FROM `work_row` WHERE `case_id` = new.`chain`; END;
--> statement-breakpoint
CREATE TRIGGER `work_row_after_reading` AFTER INSERT ON `reading`
BEGIN DELETE FROM `work_row` WHERE `case_id` = new.`case_id`; END;
--> statement-breakpoint
CREATE TRIGGER `work_row_after_another_reading` AFTER UPDATE ON `reading`
BEGIN DELETE FROM `work_row` WHERE `case_id` = new.`case_id`; END;
--> statement-breakpoint
CREATE TRIGGER `work_row_after_document` AFTER INSERT ON `document`
BEGIN DELETE FROM `work_row` WHERE `case_id` = new.`case_id`; END;
--> statement-breakpoint
CREATE TRIGGER `work_row_after_document_read` AFTER UPDATE ON `document`
BEGIN DELETE FROM `work_row` WHERE `case_id` = new.`case_id`; END;
--> statement-breakpoint
CREATE TRIGGER `work_row_after_arrival` AFTER INSERT ON `arrival`
BEGIN DELETE FROM `work_row` WHERE `case_id` = new.`case_id`; END;
--> statement-breakpoint
CREATE TRIGGER `work_row_after_arrival_listed` AFTER UPDATE ON `arrival`
BEGIN DELETE FROM `work_row` WHERE `case_id` = new.`case_id`; END;
--> statement-breakpoint
CREATE TRIGGER `work_row_after_case_renamed` AFTER UPDATE ON `case_file`
BEGIN DELETE FROM `work_row` WHERE `case_id` = new.`case_id`; END;
--> statement-breakpoint
CREATE TRIGGER `work_row_after_case_deleted` AFTER DELETE ON `case_file`
BEGIN DELETE FROM `work_row` WHERE `case_id` = old.`case_id`; END;
