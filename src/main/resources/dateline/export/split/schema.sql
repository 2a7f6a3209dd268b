-- What is read from the store; '' where nothing is said. An event is one that happened or is planned, or the original of copies.
CREATE TABLE read_article (iri VARCHAR NOT NULL, published VARCHAR NOT NULL, publisher VARCHAR NOT NULL);
CREATE TABLE report (event VARCHAR NOT NULL, article VARCHAR NOT NULL);
CREATE TABLE cluster (n INTEGER NOT NULL, root INTEGER NOT NULL);

-- What the release before said.
CREATE TABLE cutoff_before (split VARCHAR NOT NULL, first_day VARCHAR NOT NULL);
CREATE TABLE event_before (article VARCHAR NOT NULL, split VARCHAR NOT NULL, since VARCHAR NOT NULL);

-- The side of what has this IRI: by the first eight hexadecimal digits of its SHA-256, read as a fraction of 16^8.
-- 0.8 * 16^8 = cccccccc.c, 0.9 * 16^8 = e6666666.6
CREATE MACRO side(iri) AS
    CASE WHEN left(sha256(iri), 8) <= 'cccccccc' THEN 'train'
         WHEN left(sha256(iri), 8) <= 'e6666666' THEN 'validation'
         ELSE 'test' END;

-- So that 1.10.0 comes after 1.9.0.
CREATE MACRO parts(version) AS CAST(string_split(version, '.') AS INTEGER[]);
