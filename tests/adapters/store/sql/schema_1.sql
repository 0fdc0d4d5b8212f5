BEGIN TRANSACTION;
CREATE TABLE cases (
	id TEXT NOT NULL, 
	process TEXT NOT NULL, 
	version TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	ended BOOLEAN NOT NULL, 
	stages TEXT NOT NULL, 
	state TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "cases" VALUES('NV-1','prov','1cb88fb704381c1c',2,0,'{"prov":"början"}','{"v":1,"id":"NV-1","process":"prov","version":"1cb88fb704381c1c","seq":2,"opened":"2026-03-16","stages":{"prov":"början"},"people":{"p1":{"name":"Rut Åkesson","agency":"Björkskolan"},"p2":{"name":"Elsa Berg"},"p3":{"name":"Anna Berg"},"p4":{"name":"Sara Holm","agency":"Socialtjänsten Öster"}},"holdings":[{"seq":1,"joined":"p1","role":"rektor","since":"2026-03-16"},{"seq":1,"joined":"p2","role":"barnet","since":"2026-03-16"},{"seq":1,"joined":"p3","role":"vårdnadshavare","since":"2026-03-16"},{"seq":1,"joined":"p4","role":"soc","since":"2026-03-16"}],"rounds":[["2026-03-16",2]],"over":[{"began":["0001-01-01",0],"facts":{}}],"facts":{"fråga":{"about":"p2","kind":"text","value":"Hur går det?","since":"2026-03-16","keep":"case","seq":2}},"done":{"fråga familjen":{"times":[{"day":"2026-03-16","seq":2,"person":"p1","role":"rektor"}]}}}');
CREATE TABLE definitions (
	version TEXT NOT NULL, 
	process TEXT NOT NULL, 
	texts TEXT NOT NULL, 
	kept_at TEXT NOT NULL, 
	PRIMARY KEY (version)
);
INSERT INTO "definitions" VALUES('v1','prov','{"process.yaml":"process: prov\n"}','2026-11-22T17:02:43.711769+00:00');
CREATE TABLE entries (
	case_id TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	first INTEGER NOT NULL, 
	"key" TEXT, 
	digest TEXT, 
	recorded TEXT NOT NULL, 
	body TEXT NOT NULL, 
	UNIQUE (case_id, seq), 
	UNIQUE (case_id, "key"), 
	FOREIGN KEY(case_id) REFERENCES cases (id)
);
INSERT INTO "entries" VALUES('NV-1',1,1,NULL,NULL,'2026-03-16T08:00:00.000000+00:00','{"v":1,"seq":1,"kind":"opened","by":"p1","role":"rektor","happened":"2026-03-16T08:00:00.000000+00:00","day":"2026-03-16","recorded":"2026-03-16T08:00:00.000000+00:00","effects":{"moves":[{"track":"prov","source":"","to":"början"}]},"persons":[{"key":"p1","name":"Rut Åkesson","agency":"Björkskolan"},{"key":"p2","name":"Elsa Berg"},{"key":"p3","name":"Anna Berg"},{"key":"p4","name":"Sara Holm","agency":"Socialtjänsten Öster"}],"people":[{"joined":"p1","role":"rektor","since":"2026-03-16"},{"joined":"p2","role":"barnet","since":"2026-03-16"},{"joined":"p3","role":"vårdnadshavare","since":"2026-03-16"},{"joined":"p4","role":"soc","since":"2026-03-16"}],"case":"NV-1","process":"prov","version":"1cb88fb704381c1c"}');
INSERT INTO "entries" VALUES('NV-1',2,2,'k','e713f8665c21e95785fe8d208793463e9a9d326458c7f9d240fbad9e4692a20e','2026-03-16T09:00:00.000000+00:00','{"v":1,"seq":2,"kind":"acted","by":"p1","role":"rektor","happened":"2026-03-16T09:00:00.000000+00:00","day":"2026-03-16","recorded":"2026-03-16T09:00:00.000000+00:00","action":"fråga familjen","effects":{"occurrence":{"action":"fråga familjen","person":"p1","role":"rektor","day":"2026-03-16"},"facts":[{"name":"fråga","about":"p2","kind":"text","value":"Hur går det?","keep":"case"}],"opens_round":true}}');
CREATE TABLE schema (
	version INTEGER NOT NULL
);
INSERT INTO "schema" VALUES(1);
CREATE TRIGGER entries_follow BEFORE INSERT ON entries WHEN
  NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entries WHERE case_id = NEW.case_id)
  OR EXISTS (SELECT 1 FROM entries WHERE case_id = NEW.case_id AND key = NEW.key)
  OR EXISTS (SELECT 1 FROM entries WHERE rowid = NEW.rowid) BEGIN SELECT RAISE(ABORT, 'an entry follows the last one of its case, under a new key'); END;
CREATE TRIGGER entries_stay_as_they_are BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are appended and never changed'); END;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are appended and never changed'); END;
CREATE TRIGGER definitions_are_new BEFORE INSERT ON definitions WHEN EXISTS (SELECT 1 FROM definitions WHERE version = NEW.version OR rowid = NEW.rowid) BEGIN SELECT RAISE(ABORT, 'a definition that was used is never changed'); END;
CREATE TRIGGER definitions_stay_as_they_are BEFORE UPDATE ON definitions BEGIN SELECT RAISE(ABORT, 'a definition that was used is never changed'); END;
CREATE TRIGGER definitions_stay BEFORE DELETE ON definitions BEGIN SELECT RAISE(ABORT, 'a definition that was used is never changed'); END;
COMMIT;
