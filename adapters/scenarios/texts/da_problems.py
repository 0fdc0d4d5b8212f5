"""Dansk: hvad der kan være galt i en egenskabsfil, og hvad man skriver i stedet. To sætninger for hver kode."""

_NAMES = "skriv en af: {known}"

PROBLEMS: dict[str, tuple[str, str]] = {
    # kan ikke læses
    "G01": (
        "linjen kan ikke læses her",
        "begynd den med Givet, Når, Så, Og eller Men; skriv forklaringer som kommentarer, med `#` først",
    ),
    "G01.language": (
        "der er ingen sætninger på sproget `{name}`",
        "skriv `# language: da`, `# language: sv` eller `# language: en` øverst i filen",
    ),
    "G01.no-language": (
        "filen siger ikke, hvilket sprog den er på, så `{word}:` er ikke et nøgleord",
        "skriv `# language: {language}` på første linje",
    ),
    "G01.feature": ("filen begynder ikke med en egenskab", "skriv `{keyword}:` og en overskrift før alt andet"),
    "G01.cells": ("rækken har ikke lige så mange celler som tabellens første", "skriv lige mange `|` på hver række"),
    "G01.tag": ("der kan ikke være mellemrum i et mærke", "skriv mærker som `@DK-007 @haster`"),
    "G01.text": ("den lange tekst slutter aldrig", "luk den med det samme tegn, som den begynder med, eller fjern den"),
    "G01.last-tag": (
        "mærket står sidst i filen og hører ikke til noget",
        "flyt det til linjen før et scenarie, eller fjern det",
    ),
    "G01.table": ("tabellen hører ikke til noget trin", "skriv den lige under det trin, den hører til"),
    "G01.step": ("trinnet står uden for alle scenarier", "skriv det under `Scenarie:` eller `Baggrund:`"),
    "G01.place": (
        "overskriften kan ikke stå her",
        "rækkefølgen er Egenskab, Baggrund, derefter Scenarie og Regel; en fil har kun én Egenskab",
    ),
    # ville ikke blive kørt
    "G02.prose": (
        "linjen ville blive taget for en beskrivelse og ikke blive kørt",
        "gør den til en kommentar med `#` først, eller skriv den under Egenskab",
    ),
    "G02.other": (
        "`{word}` er ikke dansk, så linjen ville ikke blive kørt",
        "filen er på dansk (`# language: da`); skriv `{guess}`",
    ),
    "G02.misspelt": (
        "`{word}` er ikke et nøgleord, så linjen ville ikke blive kørt",
        "nøgleordene skrives nøjagtigt: Givet, Når, Så, Og, Men, Scenarie:, Baggrund:",
    ),
    "G02.colon": (
        "`{word}` mangler sit kolon, så linjen ville ikke blive kørt",
        "skriv `{guess}`; er det en beskrivelse, så begynd med et andet ord",
    ),
    "G02.place": ("`{word}:` står, hvor det ville blive taget for en beskrivelse", "flyt det derhen, hvor det hører til"),
    "G02.after-examples": (
        "trinnet står efter eksemplerne, så det ville ikke blive kørt",
        "flyt det op før `Eksempler:`",
    ),
    "G02.runs": (
        "linjen ligner et trin, men står i en beskrivelse og ville ikke blive kørt",
        "skriv den under `Scenarie:`; er det en beskrivelse, så begynd med et andet ord end `{word}`",
    ),
    # ikke noget at læse
    "G03.empty": ("filen har ingen scenarier", "skriv `Egenskab:` med en overskrift og derunder `Scenarie:`"),
    # navne
    "G04.unnamed": ("scenariet har intet navn", "skriv efter kolonet, hvad det viser"),
    "G04.same": ("to scenarier hedder `{name}`, så kun det ene ville blive kørt", "giv det ene et andet navn"),
    # intet, der køres
    "G05.feature": ("egenskaben har ingen scenarier", "skriv et `Scenarie:`"),
    "G05.rule": ("reglen har ingen scenarier", "skriv et `Scenarie:` under den, eller fjern den"),
    "G05.scenario": (
        "scenariet har ingen trin",
        "skriv trin, der begynder med Givet, Når og Så, eller fjern scenariet",
    ),
    "G05.no-examples": (
        "skabelonen har ingen eksempler, så den ville aldrig blive kørt",
        "skriv en tabel under `Eksempler:`, eller gør den til et `Scenarie:`",
    ),
    "G05.examples": (
        "tabellen med eksempler har ingen rækker, så intet ville blive kørt",
        "skriv mindst én række under overskrifterne",
    ),
    # ukendte sætninger
    "G06": ("der er ingen sådan sætning", "sætninger, der ligger tæt på:"),
    "G06.quotes": ("navne skrives i anførselstegn", "skriv `{guess}`"),
    "G06.none": ("der er ingen sådan sætning", "handlingernes egne sætninger står under `say` i process.yaml"),
    # ukendte navne
    "G07.who": ("der er ingen rolle `{name}`", "skriv en af: {known}; eller en persons navn i anførselstegn"),
    "G07.role": ("der er ingen rolle `{name}`", _NAMES),
    "G07.person": (
        "ingen i scenariet hedder `{name}`",
        'skriv først, hvem det er, som `Givet at "{name}" er forældremyndighedsindehaver`; de, der er med: {known}',
    ),
    "G07.action": ("der er ingen handling `{name}`", _NAMES),
    "G07.rule": ("der er ingen regel `{name}`", _NAMES),
    "G07.stage": ("der er intet trin `{name}`", _NAMES),
    "G07.fact": ("der er ingen oplysning `{name}`", _NAMES),
    "G07.consent": ("der er intet samtykke `{name}`", _NAMES),
    "G07.form": ("der er intet skema `{name}`", _NAMES),
    "G07.letter": ("der er intet brev `{name}`", _NAMES),
    "G07.clause": ("vejledningen har intet punkt `{name}`", "skriv nummeret på et punkt i guidance.yaml"),
    "G07.process": (
        "scenarierne her hører til processen `{known}`, ikke til `{name}`",
        "skriv `{known}`, eller flyt filen",
    ),
    "G07.rows": ("`{name}` er ikke en tabel", "skriv det i tabellen under handlingen, med sin værdi ved siden af"),
    "G07.noted": ("`{name}` noteres ikke, når man udfører: {action}", "det, der kan noteres: {known}"),
    "G07.notes-nothing": (
        "`{name}` noteres ikke, når man udfører: {action}",
        "den handling noterer ikke noget; fjern tabellen",
    ),
    "G07.column": ("`{fact}` har ingen kolonne `{name}`", "kolonnerne er: {known}"),
    # værdier
    "G08.date": ("`{name}` er ikke en dato", "skriv år-måned-dag, som 2018-09-24"),
    "G08.day": ("dagen {name} findes ikke", "se efter i en kalender"),
    "G08.far": ("{name} ligger for langt væk", "skriv et år mellem 1900 og 2200"),
    "G08.time": ("`{name}` er ikke et klokkeslæt", "skriv time og minut, som 14.30"),
    "G08.number": ("`{name}` er ikke et antal", "skriv et helt tal eller et ord fra en til tolv"),
    "G08.unit": ("der kan ikke regnes tid i `{name}`", "skriv dage, uger eller måneder"),
    "G08.empty": ("der står ikke noget mellem anførselstegnene", "skriv, hvad eller hvem der menes"),
    "G08.fact": ("{text}", "ret værdien"),
    "G08.choice": ("{text}", "vælg en af: {known}"),
    # tvetydigt
    "G09": (
        "trinnet kan betyde to ting",
        "ret handlingernes `say` i process.yaml, så de kan kendes fra hinanden:",
    ),
    # intet kontrolleres
    "G10": ("scenariet kontrollerer ikke noget", "skriv med Så, hvad der skal gælde bagefter"),
    # rækkefølge
    "G11.first": ("`{keyword}` har intet trin at bygge videre på", "begynd med Givet, Når eller Så"),
    "G11.star": ("`*` siger ikke, om trinnet er Givet, Når eller Så", "skriv det ord, der gælder"),
    "G11.check": ("dette kontrollerer noget, men står under Givet eller Når", "skriv det under Så"),
    "G11.do": ("dette gør noget, men står under Så", "skriv det under Når eller under Givet"),
    "G11.nothing-before": ("her kontrolleres noget, før der er sket noget", "skriv først Givet eller Når"),
    "G11.with": (
        "der står ingen handling før »med …«",
        "skriv trinnet lige efter den handling, som tabellen hører til",
    ),
    "G11.with-other": (
        "`{name}` noteres ikke, når man udfører: {action}",
        "skriv trinnet lige efter en handling, der noterer det",
    ),
    # eksempler
    "G12.placeholder": ("ingen kolonne hedder `{name}`, så `<{name}>` ville blive stående", "kolonnerne er: {known}"),
    "G12.column": ("kolonnen `{name}` bruges ikke", "skriv `<{name}>` i et trin, eller fjern kolonnen"),
    "G12.no-examples": (
        "`<{name}>` udfyldes aldrig: scenariet har ingen eksempler",
        "skriv en tabel under `Eksempler:`, eller en værdi i stedet",
    ),
    "G12.background": ("`<{name}>` kan ikke stå i en baggrund", "flyt trinnet ind i scenariet"),
    "G12.twice": ("to kolonner hedder `{name}`", "giv den ene et andet navn"),
    "G12.unnamed": ("kolonnen har intet navn", "skriv et navn øverst i kolonnen"),
    # tabeller
    "G13.table": (
        "trinnet tager ingen tabel, så den ville ikke blive læst",
        "fjern den, eller skriv et trin, der tager den",
    ),
    "G13.doc": (
        "trinnet tager ingen lang tekst, så den ville ikke blive læst",
        "skriv teksten i en tabel, som værdi for en oplysning",
    ),
    "G13.open": (
        "rækken slutter ikke med `|`, så det sidste i den ville ikke blive læst",
        "sæt et `|` sidst i rækken",
    ),
    "G13.empty": ("tabellen er tom", "udfyld den, eller fjern den"),
    "G13.columns": ("tabellen skal have to kolonner: oplysningen og dens værdi", "til »{action}« hører: {known}"),
    "G13.twice": ("`{name}` står to gange", "fjern den ene"),
    "G13.rows": (
        "`{name}` er selv en tabel",
        "skriv den i sit eget trin efter handlingen: `Og med {name}`, med kolonnerne øverst",
    ),
    "G13.no-rows": (
        "tabellen har ingen rækker",
        "skriv kolonnerne øverst ({known}) og mindst én række under dem",
    ),
    "G13.no-rows-table": ("tabellen mangler", "skriv den under trinnet, med kolonnernes navne øverst"),
    "G13.no-people-table": ("tabellen med personer mangler", "skriv den under trinnet, med kolonnerne navn og rolle"),
    "G13.people": ("`{name}` er ikke en kolonne i en tabel med personer", "kolonnerne er: {known}"),
    "G13.people-columns": (
        "tabellen skal have kolonnerne navn og rolle og mindst én række",
        "kolonnerne er: {known}",
    ),
    # mærker
    "G14.mark": (
        "med mærket `@{name}` ville pytest springe scenariet over eller ændre, hvordan det køres",
        "fjern mærket; et scenarie, der ikke skal køres, fjernes",
    ),
    "G14.clause": ("vejledningen har intet punkt `{name}`", "skriv nummeret på et punkt i guidance.yaml"),
    "G14.examples": ("eksempler kan ikke have mærker", "skriv mærket før scenariet"),
    # for meget
    "G15.step": ("trinnet er længere end {limit} tegn", "skriv det kortere, eller læg værdierne i en tabel"),
    "G15.steps": ("filen giver mere end {limit} trin", "del den i flere filer"),
}
