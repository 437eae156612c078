CREATE TABLE `working_copy` (
	`by` text NOT NULL,
	`case_id` text NOT NULL,
	`name` text NOT NULL,
	`text` text NOT NULL,
	`kept_at` text NOT NULL,
	PRIMARY KEY(`by`, `case_id`, `name`)
);
