"""Svenska: vad som kan vara fel i en egenskapsfil, och vad man skriver i stället. Två meningar för varje kod."""

_NAMES = "skriv något av: {known}"

PROBLEMS: dict[str, tuple[str, str]] = {
    # går inte att läsa
    "G01": (
        "raden går inte att läsa här",
        "börja den med Givet, När, Så, Och eller Men; skriv förklaringar som kommentarer, med `#` först",
    ),
    "G01.language": (
        "det finns inga meningar på språket `{name}`",
        "skriv `# language: sv`, `# language: da` eller `# language: en` överst i filen",
    ),
    "G01.no-language": (
        "filen säger inte vilket språk den är på, så `{word}:` är inget nyckelord",
        "skriv `# language: {language}` på första raden",
    ),
    "G01.feature": ("filen börjar inte med en egenskap", "skriv `{keyword}:` och en rubrik före allt annat"),
    "G01.cells": ("raden har inte lika många celler som tabellens första rad", "skriv lika många `|` på varje rad"),
    "G01.tag": ("en tagg kan inte ha mellanrum i sig", "skriv taggar som `@VB-007 @bråttom`"),
    "G01.text": ("den långa texten slutar aldrig", "avsluta den med samma tecken som den börjar med, eller ta bort den"),
    "G01.last-tag": (
        "taggen står sist i filen och hör inte till något",
        "flytta den till raden före ett scenario, eller ta bort den",
    ),
    "G01.table": ("tabellen hör inte till något steg", "skriv den direkt under steget som den hör till"),
    "G01.step": ("steget står utanför alla scenarier", "skriv det under `Scenario:` eller `Bakgrund:`"),
    "G01.place": (
        "rubriken kan inte stå här",
        "ordningen är Egenskap, Bakgrund, sedan Scenario och Regel; en fil har en enda Egenskap",
    ),
    # skulle inte köras
    "G02.prose": (
        "raden skulle tas för en beskrivning och inte köras",
        "gör den till en kommentar med `#` först, eller skriv den under Egenskap",
    ),
    "G02.other": (
        "`{word}` är inte svenska, så raden skulle inte köras",
        "filen är på svenska (`# language: sv`); skriv `{guess}`",
    ),
    "G02.misspelt": (
        "`{word}` är inget nyckelord, så raden skulle inte köras",
        "nyckelorden skrivs exakt: Givet, När, Så, Och, Men, Scenario:, Bakgrund:",
    ),
    "G02.colon": (
        "`{word}` saknar kolon, så raden skulle inte köras",
        "skriv `{guess}`; är det en beskrivning, börja med ett annat ord",
    ),
    "G02.place": ("`{word}:` står där det skulle tas för en beskrivning", "flytta det dit där det hör hemma"),
    "G02.after-examples": ("steget står efter exemplen, så det skulle inte köras", "flytta det till före `Exempel:`"),
    "G02.runs": (
        "raden ser ut som ett steg, men står i en beskrivning och skulle inte köras",
        "skriv den under `Scenario:`; är det en beskrivning, börja med ett annat ord än `{word}`",
    ),
    # inget att läsa
    "G03.empty": ("filen har inga scenarier", "skriv `Egenskap:` med en rubrik, och därunder `Scenario:`"),
    # namn
    "G04.unnamed": ("scenariot har inget namn", "skriv efter kolonet vad det visar"),
    "G04.same": ("två scenarier heter `{name}`, så bara det ena skulle köras", "ge det ena ett annat namn"),
    # inget som körs
    "G05.feature": ("egenskapen har inga scenarier", "skriv ett `Scenario:`"),
    "G05.rule": ("regeln har inga scenarier", "skriv ett `Scenario:` under den, eller ta bort den"),
    "G05.scenario": ("scenariot har inga steg", "skriv steg som börjar med Givet, När och Så, eller ta bort scenariot"),
    "G05.no-examples": (
        "mallen har inga exempel, så den skulle aldrig köras",
        "skriv en tabell under `Exempel:`, eller gör den till ett `Scenario:`",
    ),
    "G05.examples": ("tabellen med exempel har inga rader, så inget skulle köras", "skriv minst en rad under rubrikerna"),
    # okända meningar
    "G06": ("ingen sådan mening finns", "meningar som ligger nära:"),
    "G06.quotes": ("namn skrivs inom citattecken", "skriv `{guess}`"),
    "G06.none": ("ingen sådan mening finns", "åtgärdernas egna meningar står under `say` i process.yaml"),
    # okända namn
    "G07.who": ("det finns ingen roll `{name}`", "skriv någon av: {known}; eller en persons namn inom citattecken"),
    "G07.role": ("det finns ingen roll `{name}`", "skriv någon av: {known}"),
    "G07.person": (
        "ingen i scenariot heter `{name}`",
        'skriv först vem det är, som `Givet att "{name}" är vårdnadshavare`; de som är med: {known}',
    ),
    "G07.action": ("det finns ingen åtgärd `{name}`", _NAMES),
    "G07.rule": ("det finns ingen regel `{name}`", _NAMES),
    "G07.stage": ("det finns inget steg `{name}`", _NAMES),
    "G07.fact": ("det finns ingen uppgift `{name}`", _NAMES),
    "G07.consent": ("det finns inget samtycke `{name}`", _NAMES),
    "G07.form": ("det finns ingen blankett `{name}`", _NAMES),
    "G07.letter": ("det finns inget brev `{name}`", _NAMES),
    "G07.clause": ("vägledningen har ingen mening `{name}`", "skriv numret på en mening i guidance.yaml"),
    "G07.process": (
        "scenarierna här hör till processen `{known}`, inte till `{name}`",
        "skriv `{known}`, eller flytta filen",
    ),
    "G07.rows": ("`{name}` är ingen tabell", "skriv den i tabellen under åtgärden, med sitt värde bredvid"),
    "G07.noted": ("`{name}` antecknas inte när man gör: {action}", "det som kan antecknas: {known}"),
    "G07.notes-nothing": ("`{name}` antecknas inte när man gör: {action}", "den åtgärden antecknar inget; ta bort tabellen"),
    "G07.column": ("`{fact}` har ingen kolumn `{name}`", "kolumnerna är: {known}"),
    # värden
    "G08.date": ("`{name}` är inget datum", "skriv år-månad-dag, som 2018-09-24"),
    "G08.day": ("dagen {name} finns inte", "se efter i en almanacka"),
    "G08.far": ("{name} ligger för långt bort", "skriv ett år mellan 1900 och 2200"),
    "G08.time": ("`{name}` är inget klockslag", "skriv timme och minut, som 14.30"),
    "G08.number": ("`{name}` är inget antal", "skriv ett helt tal, eller ett ord från en till tolv"),
    "G08.unit": ("`{name}` går inte att räkna tid i", "skriv dagar, veckor eller månader"),
    "G08.empty": ("det står inget inom citattecknen", "skriv vad eller vem som menas"),
    "G08.fact": ("{text}", "rätta värdet"),
    "G08.choice": ("{text}", "välj något av: {known}"),
    # tvetydigt
    "G09": ("steget kan betyda två saker", "ändra åtgärdernas `say` i process.yaml så att de går att skilja åt:"),
    # inget kontrolleras
    "G10": ("scenariot kontrollerar inget", "skriv med Så vad som ska gälla efteråt"),
    # ordning
    "G11.first": ("`{keyword}` har inget steg att bygga vidare på", "börja med Givet, När eller Så"),
    "G11.star": ("`*` säger inte om steget är Givet, När eller Så", "skriv det ord som gäller"),
    "G11.check": ("det här kontrollerar något, men står under Givet eller När", "skriv det under Så"),
    "G11.do": ("det här gör något, men står under Så", "skriv det under När, eller under Givet"),
    "G11.nothing-before": ("här kontrolleras något innan något har hänt", "skriv först Givet eller När"),
    "G11.with": ("före «med …» står ingen åtgärd", "skriv steget direkt efter åtgärden som tabellen hör till"),
    "G11.with-other": (
        "`{name}` antecknas inte när man gör: {action}",
        "skriv steget direkt efter en åtgärd som antecknar det",
    ),
    # exempel
    "G12.placeholder": ("ingen kolumn heter `{name}`, så `<{name}>` skulle stå kvar", "kolumnerna är: {known}"),
    "G12.column": ("kolumnen `{name}` används inte", "skriv `<{name}>` i ett steg, eller ta bort kolumnen"),
    "G12.no-examples": (
        "`<{name}>` fylls aldrig i: scenariot har inga exempel",
        "skriv en tabell under `Exempel:`, eller ett värde i stället",
    ),
    "G12.background": ("`<{name}>` kan inte stå i en bakgrund", "flytta steget till scenariot"),
    "G12.twice": ("två kolumner heter `{name}`", "ge den ena ett annat namn"),
    "G12.unnamed": ("kolumnen har inget namn", "skriv ett namn överst i kolumnen"),
    # tabeller
    "G13.table": ("steget tar ingen tabell, så den skulle inte läsas", "ta bort den, eller skriv ett steg som tar den"),
    "G13.doc": (
        "steget tar ingen lång text, så den skulle inte läsas",
        "skriv texten i en tabell, som värde för en uppgift",
    ),
    "G13.open": ("raden slutar inte med `|`, så det sista på den skulle inte läsas", "sätt ett `|` sist på raden"),
    "G13.empty": ("tabellen är tom", "fyll i den eller ta bort den"),
    "G13.columns": ("tabellen ska ha två kolumner: uppgiften och dess värde", "till «{action}» hör: {known}"),
    "G13.twice": ("`{name}` står två gånger", "ta bort den ena"),
    "G13.rows": (
        "`{name}` är själv en tabell",
        "skriv den i ett eget steg efter åtgärden: `Och med {name}`, med kolumnerna överst",
    ),
    "G13.no-rows": ("tabellen har inga rader", "skriv kolumnerna överst ({known}) och minst en rad under dem"),
    "G13.no-rows-table": ("tabellen saknas", "skriv den under steget, med kolumnernas namn överst"),
    "G13.no-people-table": ("tabellen med personer saknas", "skriv den under steget, med kolumnerna namn och roll"),
    "G13.people": ("`{name}` är ingen kolumn i en tabell med personer", "kolumnerna är: {known}"),
    "G13.people-columns": ("tabellen ska ha kolumnerna namn och roll, och minst en rad", "kolumnerna är: {known}"),
    # taggar
    "G14.mark": (
        "med taggen `@{name}` skulle pytest hoppa över scenariot eller ändra hur det körs",
        "ta bort taggen; ett scenario som inte ska köras tas bort",
    ),
    "G14.clause": ("vägledningen har ingen mening `{name}`", "skriv numret på en mening i guidance.yaml"),
    "G14.examples": ("exempel kan inte ha taggar", "skriv taggen före scenariot"),
    # för mycket
    "G15.step": ("steget är längre än {limit} tecken", "skriv det kortare, eller lägg värdena i en tabell"),
    "G15.steps": ("filen ger fler än {limit} steg", "dela upp den på flera filer"),
}
