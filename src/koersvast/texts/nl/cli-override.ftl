# koersvast override.
cli-override-summary = Geef zelf een oordeel over een indicator, met een reden.
cli-override-help =
    Zet uw oordeel in de plaats van het berekende oordeel. Het berekende oordeel blijft ernaast staan, met de reden, uw naam en de datum. Veranderen de cijfers waar het op rust, dan telt uw oordeel niet meer.
    {""}
    Het kenmerk (id) van een indicator staat bij koersvast assess --format json en in indicators.csv.
cli-override-example =
    koersvast override plan eenzaamheid --outcome achieved --reason "Gemeten in een andere maand"
    koersvast override plan eenzaamheid --area noord --outcome not_comparable --reason "Te weinig antwoorden" --by "J. de Vries"
cli-override-plan = De map met het plan.
cli-override-indicator = Het id van de indicator.
cli-override-outcome = Uw oordeel: achieved, missed, on_course, off_course, no_target, no_data of not_comparable. Zie koersvast assess --help.
cli-override-reason = Waarom u anders oordeelt.
cli-override-by = Uw naam. Zonder deze optie: uw gebruikersnaam.
cli-override-area = Het id van het gebied. Zonder deze optie: de hele gemeente.
cli-override-group = De groep mensen of dingen. Zonder deze optie: iedereen.
cli-override-on = Het jaar van waaruit het plan wordt bekeken, zoals bij koersvast assess.

cli-error-series = Voor de indicator { $found } is er geen reeks in dit gebied of voor deze groep. Wel voor: { $expected }.
cli-error-no-indicator = De indicator { $found } bestaat niet in het plan. De id's staan in indicators.csv.

cli-assess-void = Het oordeel van { $by } op { $on } over “{ $name }” telt hier niet: het rust op andere cijfers.
