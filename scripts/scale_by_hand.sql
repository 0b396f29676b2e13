-- The verdicts of `assessing.at_scale` on the figures of `made_scale`, as one would write them by hand for
-- these figures alone: targets of a year, samples, no baselines, no breaks. The same columns come out.
COPY (
WITH
ends AS (
  SELECT series, max(year) AS year, min(year) AS first_year
  FROM '{folder}/figures.parquet' WHERE value IS NOT NULL GROUP BY series
),
course AS (
  SELECT series,
         max(value) FILTER (f.year = first_year) AS first,
         max(f.year) FILTER (f.year < ends.year) AS previous_year,
         covar_pop(value, f.year::DOUBLE) FILTER (f.year > ends.year - 5)
           / nullif(var_pop(f.year::DOUBLE) FILTER (f.year > ends.year - 5), 0) AS slope
  FROM '{folder}/figures.parquet' f JOIN ends USING (series) WHERE value IS NOT NULL GROUP BY series
),
latest AS (
  SELECT series, year, first_year, f.value, sample_size
  FROM '{folder}/figures.parquet' f JOIN ends USING (series, year)
),
before AS (
  SELECT series, f.value AS previous
  FROM '{folder}/figures.parquet' f JOIN course USING (series) WHERE f.year = previous_year
),
described AS (
  SELECT series, indicator, area, "group", unit, direction
  FROM '{folder}/series.parquet' JOIN '{folder}/indicators.parquet' USING (indicator)
),
aims AS (
  SELECT series,
         max(t.year) FILTER (t.year <= l.year) AS due,
         min(t.year) FILTER (t.year > l.year) AS coming,
         max(t.year) FILTER (t.year < l.year) AS knot
  FROM '{folder}/targets.parquet' t LEFT JOIN latest l USING (series) WHERE t.value IS NOT NULL GROUP BY series
),
aimed AS (
  SELECT a.series, d.unit, l.year, l.value, l.sample_size, t.year AS target_year, t.value AS target,
         coalesce(nullif(t.comparator, ''),
                  CASE direction WHEN 'increase' THEN '>=' WHEN 'decrease' THEN '<=' END) AS comparator,
         CASE WHEN l.year = due AND coming IS NULL OR l.year = due THEN 'target_year'
              WHEN coming IS NOT NULL THEN 'on_path'
              WHEN l.year > due THEN 'after_target_year' ELSE 'target_year_not_measured' END AS stage,
         coalesce(k.year, CASE WHEN first_year < l.year THEN first_year END) AS start_year,
         coalesce(k.value, c.first) AS start
  FROM aims a JOIN latest l USING (series) JOIN course c USING (series) JOIN described d USING (series)
  JOIN '{folder}/targets.parquet' t
    ON t.series = a.series
    AND t.year = CASE WHEN coming IS NOT NULL AND (due IS NULL OR l.year > due) THEN coming ELSE due END
  LEFT JOIN '{folder}/targets.parquet' k ON k.series = a.series AND k.year = a.knot
),
margins AS (
  SELECT *, CASE comparator WHEN '>=' THEN 1 WHEN '>' THEN 1 ELSE -1 END AS side,
         comparator IN ('>', '<') AS strict,
         CASE WHEN unit = 'percent' AND sample_size > 0 AND value BETWEEN 0 AND 100 THEN value / 100 END AS p,
         1.959963984540054 AS z
  FROM aimed
),
limits AS (
  SELECT *,
         100 * (2 * sample_size * p + z * z - z * sqrt(z * z + 4 * sample_size * p * (1 - p)))
           / (2 * (sample_size + z * z)) AS margin_lower,
         100 * (2 * sample_size * p + z * z + z * sqrt(z * z + 4 * sample_size * p * (1 - p)))
           / (2 * (sample_size + z * z)) AS margin_upper,
         CASE WHEN strict THEN value * side > target * side ELSE value * side >= target * side END AS met,
         start + (target - start) * (year - start_year) / (target_year - start_year)::DOUBLE AS line,
         strict AND target * side <= start * side AS not_begun
  FROM margins
),
asked AS (
  SELECT *,
         stage = 'on_path' AND start_year IS NOT NULL AS led,
         CASE WHEN stage = 'on_path' THEN side * least(line * side, target * side) END AS expected
  FROM limits
),
held AS (
  SELECT *,
         CASE WHEN led THEN expected ELSE target END AS bound,
         CASE WHEN led THEN not_begun ELSE strict END AS bound_strict
  FROM asked
),
decided AS (
  SELECT *,
         CASE WHEN stage = 'on_path' AND met THEN 'already_met'
              WHEN stage = 'on_path' AND NOT led THEN 'no_baseline' ELSE stage END AS code,
         met OR stage = 'on_path'
           AND CASE WHEN bound_strict THEN value * side > bound * side ELSE value * side >= bound * side END AS good,
         CASE WHEN side > 0 THEN margin_lower ELSE -margin_upper END AS worst,
         CASE WHEN side > 0 THEN margin_upper ELSE -margin_lower END AS best
  FROM held
),
told AS (
  SELECT series, code, target_year, target, margin_lower, margin_upper,
         CASE WHEN side > 0 THEN expected END AS expected_lower,
         CASE WHEN side < 0 THEN expected END AS expected_upper,
         CASE code WHEN 'on_path' THEN if(good, 'on_course', 'off_course') WHEN 'already_met' THEN 'on_course'
                   WHEN 'target_year' THEN if(good, 'achieved', 'missed')
                   WHEN 'after_target_year' THEN if(good, 'achieved', 'missed')
                   WHEN 'no_baseline' THEN 'not_comparable' ELSE 'no_data' END AS outcome,
         CASE WHEN code NOT IN ('on_path', 'already_met', 'target_year', 'after_target_year') THEN NULL
              WHEN margin_lower IS NULL THEN 'margin_unknown'
              WHEN good AND if(bound_strict, worst > bound * side, worst >= bound * side) THEN 'certain'
              WHEN NOT good AND if(bound_strict, best <= bound * side, best < bound * side) THEN 'certain'
              ELSE 'within_margin' END AS certainty
  FROM decided
),
ranked AS (
  SELECT series, size_class,
         rank() OVER (peers ORDER BY CASE direction WHEN 'decrease' THEN value ELSE -value END) AS rank,
         count(*) OVER peers AS ranked
  FROM latest JOIN described USING (series) JOIN '{folder}/areas.parquet' USING (area)
  WINDOW peers AS (PARTITION BY indicator, "group", size_class, year)
)
SELECT l.series, l.year, l.value, previous_year, previous, l.value - previous AS change, slope,
       coalesce(outcome, 'no_target') AS outcome, coalesce(code, 'no_target') AS code, certainty, target_year,
       target, expected_lower, expected_upper, margin_lower, margin_upper, l.value - target AS distance,
       size_class, rank, ranked
FROM latest l JOIN course USING (series) LEFT JOIN before USING (series) LEFT JOIN told USING (series)
LEFT JOIN ranked USING (series)
) TO '{out}' (FORMAT parquet)
