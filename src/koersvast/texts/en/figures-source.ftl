# What is wrong when figures of a source cannot be had: where, what, and what to do.
figures-source-package = Figures from the internet need { $found }. Install koersvast with: pip install "koersvast[figures]"
figures-source-unreachable = { $host } does not answer ({ $address }). Check the internet connection and try again later.
figures-source-address = { $address } is no address on the web. Mend the address of the source.
figures-source-not-found = { $address } does not exist at this source. Check the name of the table.
figures-source-key-refused = { $address }: the source gives no access. It needs a key, or the key is wrong.
figures-source-key-absent = { $portal } asks for a key. Request one from its manager and put it in the environment variable { $variable }.
figures-source-key-wrong = { $portal } does not take the key in the environment variable { $variable }. Check the key or request a new one.
figures-source-too-large = { $address }: the source finds this question too large. Choose fewer areas or periods.
figures-source-busy = { $address }: the source is too busy or broken (code { $status }). Try again later.
figures-source-refused = { $address }: the source refuses this question (code { $status }): { $found }
figures-source-cut = { $address }: the answer did not arrive whole { $count } times. Try again later, or choose fewer areas or periods.
figures-source-no-json = { $address }: the source gives something else than figures: { $found } Check the address of the source.
figures-source-no-rows = { $address }: there are no rows in the answer, but: { $found }.
figures-source-no-column = The answer of the source lacks the column { $expected }; it has: { $found }. Check the address and the protocol of the source.
figures-source-round = { $address }: the source refers in a circle; the figures cannot be had in full.
figures-source-table-name = { $found } cannot be the name of a table. Expected: letters and digits, such as 85098NED.
figures-source-portals-unreadable = { $file } cannot be read as a list of sources: { $found }
figures-source-portal-wrong = { $file }: something is wrong with the source { $portal }: { $found }. Expected: text behind { $expected }.
figures-source-portal-unknown = The source { $found } is not known. Known are: { $expected }.
figures-source-protocol = The source { $portal } names the protocol { $found }. Known are: { $expected }.
figures-source-measure-needed = Choose a measure of table { $table }, such as: { $expected }.
figures-source-measure-unknown = { $found } is no subject of table { $table }. Alike: { $expected }.
figures-source-measure-ambiguous = { $found } stands in table { $table } more than once. Choose a code: { $expected }.
figures-source-measure-text = { $found } in table { $table } is text and no figure. Choose another subject.
figures-source-measure-changed = The subject { $found } now has another name in table { $table }: { $expected }. See whether it is the same and connect the indicator again.
figures-source-region-needed = Table { $table } has figures by area. Choose areas, such as GM9999, or WK9999* for all districts.
figures-source-region-unknown = Table { $table } has none of these areas: { $found }. Choose areas that it has.
figures-source-period-unknown = Table { $table } has no figures about { $found }. It has: { $expected }.
figures-source-no-period = Table { $table } does not say which year its figures are about ({ $found }).
figures-source-category-unknown = { $found } does not stand at { $dimension } in table { $table }. Alike: { $expected }.
figures-source-category-needed = Table { $table } is split by { $dimension } and has no total of it. Choose one: { $expected }.
figures-source-connections-unreadable = { $file } cannot be read: { $found } Save the file as CSV with commas.
figures-source-connections-cell = { $file }, row { $row }, column { $column }: found { $found }. Expected: indicator, portal, table and title are filled in, factor is a number with a point, since a year, and chosen is like Geslacht=4000.
figures-source-no-regions = Table { $table } has no areas: its figures are not about this municipality. Choose a table with municipalities.
figures-source-bbv-unreadable = { $file } cannot be read as a list of statutory indicators: { $found }
figures-source-bbv-wrong = { $file }: something is wrong with indicator { $number } of the list: { $found }. See the head of bbv.toml.
figures-source-no-codes = This plan has no codes of areas. Put the code of the municipality (GM9999) in datapackage.json at koersvast, code, or codes of districts in areas.csv in the column code.

# What a source did give and a plan cannot hold.
figures-left-out-region = { $found }: this area is not in the table.
figures-left-out-period = { $found }: a plan has no such kind of period.
figures-left-out-no-figure = { $found }: this is no figure.
figures-left-out-level = { $found }: the source has no figures at this level.
figures-left-out-twice = { $found }: this figure comes twice.
figures-left-out-other-area = { $found }: the source has another name for the area with this code than the plan. It probably is another area; its figures do not count.

figures-converted = Converted: times { $factor }.
