-- Events in the fields of POLECAT, from the other tables; country_code holds ISO 3166-1.
WITH
told AS (
    SELECT DISTINCT event, article FROM release.evidence JOIN release.events ON event = fact
        WHERE fact_kind = 'event' AND plover_type IS NOT NULL),
story AS (
    SELECT event,
           string_agg(DISTINCT replace(publishers.name, ';', ','), '; ' ORDER BY replace(publishers.name, ';', ',')) AS source,
           min(date_published) AS publication_date,
           string_agg(DISTINCT language, '; ' ORDER BY language) AS language,
           string_agg(DISTINCT extractor, '; ' ORDER BY extractor) AS version
        FROM told JOIN release.articles USING (article) LEFT JOIN release.publishers USING (publisher)
        GROUP BY event),
-- The offices that the articles give those who take part.
held AS (
    SELECT told.event, holder AS entity,
           string_agg(DISTINCT sector, '|' ORDER BY sector) AS sectors,
           string_agg(DISTINCT replace(title, ';', ','), '|' ORDER BY replace(title, ';', ',')) AS titles
        FROM told
        JOIN release.event_participants AS party ON party.event = told.event AND role IN ('actor', 'recipient')
        JOIN release.evidence ON evidence.article = told.article AND fact_kind = 'office'
        JOIN release.offices ON office = fact AND holder = party.entity AND tenure IN ('Current', 'Acting')
        GROUP BY told.event, holder),
party AS (
    SELECT event, role, entity, replace(name, ';', ',') AS name, alpha3 AS country, sectors, titles,
           CASE WHEN NOT contains(sectors, '|') THEN sectors END AS sector
        FROM release.event_participants JOIN release.entities USING (entity)
        LEFT JOIN country_code ON country_code = alpha2
        LEFT JOIN held USING (event, entity)
        WHERE role IN ('actor', 'recipient')),
-- A list is missing where nothing is known of anybody in it.
parties AS (
    SELECT event, role,
           string_agg(name, '; ' ORDER BY entity) AS names,
           CASE WHEN count(country) > 0 THEN string_agg(coalesce(country, 'None'), '; ' ORDER BY entity) END AS countries,
           CASE WHEN count(sector) > 0 THEN string_agg(coalesce(sector, 'None'), '; ' ORDER BY entity) END AS primary_sectors,
           CASE WHEN count(sectors) > 0 THEN string_agg(coalesce(sectors, 'None'), '; ' ORDER BY entity) END AS sectors,
           CASE WHEN count(titles) > 0 THEN string_agg(coalesce(titles, 'None'), '; ' ORDER BY entity) END AS titles
        FROM party GROUP BY event, role),
worded AS (
    SELECT event, role, string_agg(replace(text, ';', ','), '; ' ORDER BY text) AS names
        FROM release.event_worded_participants GROUP BY event, role),
-- One day, of which any month, year or day without a year that another report gives is a part.
day AS (
    SELECT event, min(date) FILTER (date_precision = 'day') AS date
        FROM release.event_dates GROUP BY event
        HAVING count(*) FILTER (date_precision = 'day') = 1),
agreed AS (
    SELECT event, any_value(CAST(day.date AS DATE)) AS date FROM day JOIN release.event_dates AS given USING (event)
        GROUP BY event HAVING bool_and(starts_with(day.date, given.date) OR given.date = '-' || substr(day.date, 5))),
sole AS (SELECT event, min(place) AS place FROM release.event_places GROUP BY event HAVING count(*) = 1),
somewhere AS (
    SELECT event, name, alpha3 AS country, latitude, longitude,
           EXISTS (FROM release.entity_types AS t WHERE t.entity = place AND t.type = 'https://schema.org/City') AS is_city,
           (SELECT min(regexp_extract(link, '^https?://sws\.geonames\.org/(\d+)', 1)) FROM release.links AS l
                WHERE l.entity = place AND l.authority = 'sws.geonames.org') AS geonames
        FROM sole JOIN release.entities ON entity = place LEFT JOIN country_code ON country_code = alpha2)
SELECT
    e.event AS event_id,
    agreed.date AS event_date,
    plover_type AS event_type,
    plover_mode AS event_mode,
    CAST(NULL AS DOUBLE) AS intensity,
    CASE WHEN plover_type IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE') THEN 'VERBAL COOPERATION'
         WHEN plover_type IN ('COOPERATE', 'AID', 'RETREAT') THEN 'MATERIAL COOPERATION'
         WHEN plover_type IN ('REQUEST', 'ACCUSE', 'REJECT', 'THREATEN') THEN 'VERBAL CONFLICT'
         ELSE 'MATERIAL CONFLICT' END AS quad_code,
    CAST(NULL AS VARCHAR) AS contexts,
    actor.names AS actor_name,
    actor.countries AS actor_country,
    CAST(NULL AS VARCHAR) AS actor_cow,
    actor.primary_sectors AS primary_actor_sector,
    actor.sectors AS actor_sectors,
    actor.titles AS actor_title,
    worded_actor.names AS actor_name_raw,
    CAST(NULL AS VARCHAR) AS wikipedia_actor_id,
    recipient.names AS recipient_name,
    recipient.countries AS recipient_country,
    CAST(NULL AS VARCHAR) AS recipient_cow,
    recipient.primary_sectors AS primary_recipient_sector,
    recipient.sectors AS recipient_sectors,
    recipient.titles AS recipient_title,
    worded_recipient.names AS recipient_name_raw,
    CAST(NULL AS VARCHAR) AS wikipedia_recipient_id,
    somewhere.name AS placename,
    CASE WHEN is_city THEN somewhere.name END AS city,
    CAST(NULL AS VARCHAR) AS district,
    CAST(NULL AS VARCHAR) AS province,
    somewhere.country AS country,
    somewhere.latitude AS latitude,
    somewhere.longitude AS longitude,
    geonames AS geonames_id,
    CAST(NULL AS VARCHAR) AS raw_placename,
    CAST(NULL AS VARCHAR) AS feature_type,
    source,
    publication_date,
    CAST(NULL AS VARCHAR) AS story_people,
    CAST(NULL AS VARCHAR) AS story_organizations,
    CAST(NULL AS VARCHAR) AS story_locations,
    language,
    version
FROM release.events AS e
LEFT JOIN story USING (event)
LEFT JOIN agreed USING (event)
LEFT JOIN somewhere USING (event)
LEFT JOIN parties AS actor ON actor.event = e.event AND actor.role = 'actor'
LEFT JOIN parties AS recipient ON recipient.event = e.event AND recipient.role = 'recipient'
LEFT JOIN worded AS worded_actor ON worded_actor.event = e.event AND worded_actor.role = 'actor'
LEFT JOIN worded AS worded_recipient ON worded_recipient.event = e.event AND worded_recipient.role = 'recipient'
WHERE is_realised AND plover_type IS NOT NULL
