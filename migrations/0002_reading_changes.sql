ALTER TABLE `reading` ADD `before` text;--> statement-breakpoint
ALTER TABLE `reading` ADD `changes` text;