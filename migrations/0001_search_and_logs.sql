-- The search index keeps no text of its own: it follows the pages.
CREATE VIRTUAL TABLE `page_search` USING fts5(`text`, content='page', content_rowid='page_id', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `page_is_indexed` AFTER INSERT ON `page`
BEGIN INSERT INTO `page_search` (`rowid`, `text`) VALUES (new.`page_id`, new.`text`); END;
--> statement-breakpoint
CREATE TRIGGER `page_is_unindexed` AFTER DELETE ON `page`
BEGIN INSERT INTO `page_search` (`page_search`, `rowid`, `text`) VALUES ('delete', old.`page_id`, old.`text`); END;
--> statement-breakpoint
CREATE TRIGGER `page_is_never_edited` BEFORE UPDATE ON `page`
BEGIN SELECT RAISE(ABORT, 'a page is read again, never edited'); END;
--> statement-breakpoint
CREATE TRIGGER `log_is_never_changed` BEFORE UPDATE ON `log_entry`
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `log_is_never_removed` BEFORE DELETE ON `log_entry`
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `access_is_never_changed` BEFORE UPDATE ON `access_entry`
BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `access_is_never_removed` BEFORE DELETE ON `access_entry`
BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
--> statement-breakpoint
-- INSERT OR REPLACE removes what it replaces without asking a DELETE trigger.
CREATE TRIGGER `log_is_never_replaced` BEFORE INSERT ON `log_entry`
WHEN EXISTS (SELECT 1 FROM `log_entry` WHERE (`chain` = new.`chain` AND `seq` = new.`seq`) OR `hash` = new.`hash`)
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `access_is_never_replaced` BEFORE INSERT ON `access_entry`
WHEN EXISTS (SELECT 1 FROM `access_entry` WHERE `seq` = new.`seq` OR `hash` = new.`hash`)
BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
