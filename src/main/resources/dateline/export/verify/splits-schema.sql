CREATE TABLE told_article (article VARCHAR);
CREATE TABLE told_event (event VARCHAR);
CREATE TABLE told_evidence (subject VARCHAR, article VARCHAR);
CREATE TABLE told_link (kind VARCHAR, subject VARCHAR, object VARCHAR);
CREATE TABLE side (article VARCHAR, split VARCHAR);
