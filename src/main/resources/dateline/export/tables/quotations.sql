-- Who said the words of each passage, from the other tables; found_passage holds what was found in the sentences.
WITH office AS (
    SELECT evidence.article, holder, string_agg(DISTINCT replace(title, ';', ','), '; ' ORDER BY replace(title, ';', ',')) AS titles
        FROM release.evidence JOIN release.offices ON office = fact
        WHERE fact_kind = 'office' AND tenure IN ('Current', 'Acting')
        GROUP BY evidence.article, holder)
SELECT statement, article, passage, quote_kind AS kind, s.kind AS attribution,
       speaker, e.name AS speaker_name, speaker_text, titles AS speaker_office,
       addressee, a.name AS addressee_name, addressee_text, cue,
       publisher, p.name AS outlet, date_published AS day, language,
       found.begin AS "begin", found."end" AS "end", words, words_sha256
    FROM found_passage AS found
    JOIN release.statements AS s USING (statement)
    JOIN release.articles USING (article)
    LEFT JOIN release.entities AS e ON e.entity = speaker
    LEFT JOIN release.entities AS a ON a.entity = addressee
    LEFT JOIN release.publishers AS p USING (publisher)
    LEFT JOIN office ON office.article = found.article AND holder = speaker
