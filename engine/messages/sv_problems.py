"""Swedish: what can be wrong in a definition, and what to write instead. Two sentences for each code and variant."""

_NAME_HELP = "skriv ett namn som finns i filen; stora bokstäver och mellanrum spelar ingen roll"

PROBLEMS: dict[str, tuple[str, str]] = {
    "P00": ("det här går inte att läsa", "jämför med de andra delarna i filen"),
    "P07": ("här saknas `{name}`", "lägg till en rad `{name}: …`"),
    "P07.empty": ("här står inget", "skriv ett värde efter kolonet, eller ta bort raden"),
    "P08": ("det här har inte rätt form", "jämför med de andra delarna i avsnittet"),
    "P08.text": ("här väntas en text, inte en lista eller en grupp av nycklar", "skriv den på en rad efter kolonet"),
    "P08.list": ("här väntas en lista", "skriv `[en, två]`, eller ett namn på varje rad efter `- `"),
    "P08.mapping": ("här väntas en grupp av nycklar", "skriv rader med `nyckel: värde`, indragna under den här"),
    "P08.text-or-list": ("här väntas en text eller en lista", "skriv den på en rad, eller en sak på varje rad efter `- `"),
    "P08.text-or-mapping": (
        "här väntas en text eller en grupp av nycklar",
        "skriv den på en rad, eller dra in rader med `nyckel: värde`",
    ),
    "P08.list-or-mapping": (
        "här väntas en lista eller en grupp av nycklar",
        "skriv rader med `- punkt`, eller med `nyckel: värde`",
    ),
    "P08.text-or-list-or-mapping": ("här väntas en text, en lista eller en grupp av nycklar", "skriv något av dem"),
    "P08.wanted": (
        "det framgår inte vad som behövs",
        "skriv en åtgärd eller en uppgift, eller `{{uppgift: värde}}` eller `{{uppgift: every roll}}`",
    ),
    "P09": ("`{given}` kan inte stå här", "se beskrivningen av nyckeln"),
    "P09.number": ("`{given}` är inget tal", "skriv ett tal"),
    "P09.pattern": ("`{given}` har inte rätt form", "jämför med de andra delarna i avsnittet"),
    "P09.short": ("`{given}` är för kort", "skriv minst {limit}"),
    "P09.long": ("`{given}` är för lång", "skriv högst {limit}"),
    "P09.name": (
        "`{given}` kan inte vara ett namn",
        "använd vanliga ord, högst 80 tecken, utan citattecken, kolon, klamrar och `=`",
    ),
    "P09.equals": ("`{given}` är inget namn, och inget jämförs med `=`", "skriv `{{{name}}}`"),
    "P09.yes-no": ("`{given}` är varken ja eller nej", "skriv `yes` eller `no`"),
    "P09.date": ("`{given}` är inget datum", "skriv år-månad-dag, som 2018-09-24"),
    "P09.period": (
        "`{given}` är ingen tidsrymd",
        "skriv ett helt tal och hours, days, working days, weeks eller months, som `3 weeks`",
    ),
    "P09.period-span": ("`{given}` är ett spann, och här står en enda tidsrymd", "skriv en tidsrymd, som `{name}`"),
    "P09.count": ("`{given}` är inget antal personer", "skriv ett helt tal från 1 till 99"),
    "P09.window": ("`{given}` är inget spann före en dag", "skriv två tidsrymder, som `6 weeks and 4 weeks`"),
    "P09.age": ("`{given}` är ingen ålder", "skriv hela år, som `18`"),
    "P09.zone": ("det finns ingen tidszon `{given}`", "skriv en tidszon som Europe/Stockholm"),
    "P09.in-force": ("`{given}` slutar innan det börjar", "skriv det tidigare datumet först: `2005-01-01 until 2020-12-31`"),
    "P09.choice": ("`{given}` går inte att välja här", "välj något av: {allowed}"),
    "P09.language": (
        "`{given}` är inget känt språk",
        "skriv dess kod på två eller tre bokstäver, som `pl` eller `mi`",
    ),
    "P09.derived": (
        "`{given}` säger inte vem som har rollen",
        "skriv `whoever did` och en åtgärd, som `whoever did bjud in`",
    ),
    "P09.deviate": (
        "`{given}` säger inte vem som får avvika",
        "skriv `{{who: roll, with: reason}}`, eller `no` om ingen får",
    ),
    "P09.fact-choice": ("`{given}` går inte att välja i `{name}`", "välj något av: {allowed}"),
    "P09.fact-date": ("`{name}` är ett datum, och det är inte `{given}`", "skriv år-månad-dag, som 2018-09-24"),
    "P09.fact-time": ("`{name}` är ett klockslag, och det är inte `{given}`", "skriv timme och minut, som 14.00"),
    "P09.fact-number": ("`{name}` är ett tal, och det är inte `{given}`", "skriv ett tal"),
    "P09.fact-yes-no": ("`{name}` är ja eller nej, och `{given}` är ingetdera", "skriv `yes` eller `no`"),
    "P09.fact-text": ("`{given}` kan inte vara en text", "skriv den på en rad"),
    "P10": (
        "ingen sorts regel har de här nycklarna",
        (
            "en regel har något av: `only … may`, `before … need`, `within … after … must`, `every … must`, "
            "`not-within … after … may`, `ahead-of … must`, `set … in … keep`, `born … before`, `before … at-least … of`, "
            "`decide … by`, `form … must-have`, `take-up … known-by … in`, "
            "`form … signed-by … before`, `motivate … with`, `before … consent`, "
            "`must-attend … at … present`, `share … shared`"
        ),
    ),
    "P11": ("det finns inget `{name}`", _NAME_HELP),
    "P11.role": ("det finns ingen roll `{name}` under `people`", _NAME_HELP + "; `anyone` är vem som helst"),
    "P11.track": ("det finns inget spår `{name}` under `tracks`", _NAME_HELP),
    "P11.stage": ("det finns inget steg `{name}` under `stages`", _NAME_HELP),
    "P11.fact": ("det finns ingen uppgift `{name}` under `facts`", _NAME_HELP),
    "P11.action": ("det finns ingen åtgärd `{name}` under `actions`", _NAME_HELP),
    "P11.rule": ("det finns ingen regel `{name}` under `rules`", _NAME_HELP),
    "P11.form": ("det finns ingen blankett `{name}` under `forms`", _NAME_HELP),
    "P11.clause": ("vägledningen har ingen mening `{name}`", "skriv numret på en mening i guidance.yaml"),
    "P11.column": ("`{fact}` har ingen kolumn `{name}`", "skriv namnet på en av kolumnerna"),
    "P11.other": ("`{name}` är {other}, och här väntas {kind}", _NAME_HELP),
    "P11.several": ("`{name}` är flera namn i ett", "skriv dem med komman mellan: `[{known}]`"),
    "P13": ("två saker heter `{name}`, och här kan det vara vilken som helst", "ge en av dem ett annat namn"),
    "P14": ("inget leder till steget `{name}`", "låt en åtgärd leda dit med `to: {name}`, eller ta bort steget"),
    "P15": (
        "från steget `{name}` kan ärendet aldrig avslutas",
        "låt en åtgärd leda vidare, eller lägg till steget i `ends-at`",
    ),
    "P16.stage": (
        "`{name}` kan aldrig göras: inget ärende kommer till {stages}",
        "ändra `from`, eller låt en åtgärd leda dit",
    ),
    "P16.mandate": (
        "ingen kan göra `{name}`: den är för {who}, och ett mandat släpper inte fram någon av dem",
        "lägg till en av rollerna i `only`, eller ändra `who`",
    ),
    "P16.derived": (
        "ingen kan göra `{name}`: {who} finns först när `{did}` är gjort",
        "låt också en annan roll göra det, eller låt `{did}` komma först",
    ),
    "P17": ("ingen åtgärd antecknar `{name}`", "lägg till den i `note` för den åtgärd som gör det, eller ta bort den"),
    "P17.act": ("`{action}` antecknar inte `{name}`, så den kan aldrig anges då", "lägg till den i `note` för `{action}`"),
    "P18.more-agencies": ("{persons} personer kan inte komma från {agencies} verksamheter", "skriv ett mindre tal"),
    "P18.one-holder": ("rollen `{role}` har en person i taget", "skriv `many: yes` vid rollen, eller räkna en lista"),
    "P18.never-both": ("`{rival}` vill ha `{action}` tidigare än `{rule}` tillåter", "ändra den ena"),
    "P18.two-deadlines": ("`{rival}` sätter en annan tid för `{action}`", "behåll den ena"),
    "P18.unplanned": (
        "ingenting planerar `{action}`, så dagen är aldrig känd",
        "skriv `plans` vid åtgärden som bokar den, eller namnet på en uppgift av typen date",
    ),
    "P18.upside-down": ("tiden tar slut innan den börjar", "skriv den längre tiden först, som `6 weeks and 4 weeks`"),
    "P18": ("regeln `{rule}` kan aldrig träda in", "ändra den eller ta bort den"),
    "P18.same": ("`after` och `must` är samma åtgärd, så regeln väntar på sig själv", "skriv två olika åtgärder"),
    "P18.mandate": (
        "mandatet `{rule}` håller ingen utanför: `{action}` är redan bara för de rollerna",
        "skriv `who: anyone` vid åtgärden, eller ta bort regeln",
    ),
    "P18.never-after": (
        "efter `{after}` kommer ärendet aldrig dit där `{must}` kan göras",
        "ändra stegen för `{must}`, eller regelns åtgärder",
    ),
    "P18.round-before": (
        "`{action}` inleder en ny omgång, där det ännu inte finns något `{name}`, så detta kan aldrig vara så",
        "skriv `last round {name}`",
    ),
    "P18.form": ("ingen åtgärd ger `{form}`, så regeln prövas aldrig", "skriv `form: {form}` vid den åtgärd som gör det"),
    "P18.form-at": (
        "ingen åtgärd under `at` ger `{form}`, så regeln prövas aldrig för den",
        "lägg till den åtgärd som gör det under `at`, eller ta bort blanketten ur regeln",
    ),
    "P18.one-round": (
        "ingen åtgärd börjar ett nytt möte, så det finns aldrig något från förra gången",
        "skriv `opens: round` vid den åtgärd som nästa möte börjar med",
    ),
    "P18.itself": ("`{action}` behövs före `{action}`, så den kan aldrig göras", "ta bort den ur `need` eller ur `before`"),
    "P18.circle": (
        "`{action}` väntar på `{fact}`, och `{fact}` på `{action}`",
        "ta bort den ena regeln, eller låt någon avvika",
    ),
    "P18.same-fact": ("`{fact}` nämner alltid alla i `{fact}`", "skriv en annan lista eller en roll efter `every`"),
    "P19": ("`{name}` är inget fält i `{form}`", "lägg till det i blankettens `fields`, eller ta bort det ur regeln"),
    "P19.at": (
        "`{action}` ger inte `{forms}`, så regeln kan inte prövas där",
        "skriv `form: {form}` vid den åtgärden, eller ta bort den ur `at`",
    ),
    "P20.choices": ("`{name}` är ett val utan något att välja på", "skriv `choices: [en, två]`"),
    "P20.no-choices": ("`{name}` har val, men är av typen {type}", "skriv `type: choice`, eller ta bort `choices`"),
    "P20.columns": ("`{name}` har rader utan kolumner", "skriv `columns:` och en rad för varje"),
    "P20.no-columns": ("`{name}` har kolumner, men är av typen {type}", "skriv `type: rows`, eller ta bort `columns`"),
    "P20.adds": ("`{name}` är av typen {type} och kan inte växa", "`each-time: adds` är för people och rows"),
    "P20.own": ("kolumnen `{name}` är av typen {type}, så den är ingens egen", "`own: yes` är för kolumner av typen person"),
    "P20.signatures": (
        "`{name}` kan inte hålla underskrifter",
        "underskrifter är rader med en kolumn person och en kolumn date",
    ),
    "P20.which": (
        "en tidsgräns räknas från senaste gången i en omgång, eller från den första, och inte från `{name}`",
        "skriv åtgärdens namn för sig, eller `first` framför det",
    ),
    "P20.copies": (
        "`{name}` kan inte hålla vilka som fick en kopia",
        "kopior är rader med en kolumn person och en kolumn date",
    ),
    "P20.plans": ("`{name}` är av typen {type}, så inget kan bokas med den", "`plans` tar en uppgift av typen date"),
    "P20.every": (
        "`{name}` är av typen {type} och nämner ingen",
        "före och efter `every` står en lista med personer, eller en roll",
    ),
    "P20.value": ("`{name}` är av typen {type} och går inte att jämföra", "skriv `every …`, eller bara uppgiftens namn"),
    "P20.in-each": ("`{name}` är av typen {type} och har inga rader", "`in-each` tar en uppgift av typen rows"),
    "P20.take-up": ("`{name}` är av typen {type} och har inga rader", "`take-up` tar en uppgift av typen rows"),
    "P20.known-by": (
        "kolumnen `{name}` är av typen {type}, och en rad känns igen på det som står",
        "skriv en kolumn av typen text eller choice",
    ),
    "P20.date": ("`{name}` är av typen {type}, och här behövs ett datum", "skriv en uppgift av typen date"),
    "P20.no-hours": ("`{given}`: timmar går inte att räkna här", "skriv dagar eller veckor"),
    "P22.window-or-least": (
        "regeln säger två gånger eller ingen gång hur långt före",
        "skriv antingen `between` eller `at-least`",
    ),
    "P22.one-age": ("regeln nämner två åldrar eller ingen", "skriv antingen `until-age` eller `from-age`"),
    "P20.kept": ("`{name}` gäller hela ärendet, så det finns ingen från förra mötet", "ta bort `last round`"),
    "P20.people": ("`{name}` är av typen {type}, och här behövs personer", "skriv en uppgift av typen people"),
    "P20.pauses": (
        "`{name}` är ingen tidsgräns, och bara en sådan kan vila",
        "skriv en regel med `within` eller `every`",
    ),
    "P22.beside-tracks": ("`{name}` står bredvid `tracks`", "flytta in det i ett av spåren"),
    "P22.two-tracks": ("steget `{name}` står i två spår", "ge det ena ett annat namn"),
    "P22.other-track": ("steget `{name}` hör inte till spåret `{track}`", "skriv ett av stegen i `{track}`"),
    "P22.two-stages": ("`{name}` och `{rival}` är steg i samma spår", "skriv högst ett steg i varje spår"),
    "P22.back": ("`back` behöver veta varifrån", "skriv `from` med steg ur ett enda spår"),
    "P20.unsigned-form": ("`{name}` säger inte var underskrifterna finns", "skriv `signatures:` vid blanketten"),
    "P21.no-guidance": ("`{name}` åberopas, och guidance.yaml finns inte", "lägg guidance.yaml bredvid process.yaml"),
    "P21.other-process": ("vägledningen är för `{name}`, och processen är `{process}`", "skriv `guidance: {process}`"),
    "P21.document": ("det finns inget dokument `{name}`", "skriv något av: {known}"),
    "P22.right": (
        "en rätt viker inte för någons skäl, så avvikelsen kan aldrig gälla",
        "ta bort `deviate`, eller `right-of`",
    ),
    "P22.soft": (
        "en regel med styrkan {strength} nekar inget, så det finns inget att avvika från",
        "ta bort `deviate`, eller skriv `strength: must`",
    ),
    "P22.derived": (
        "`{name}` finns först efter en åtgärd, så ingen har rollen när ett ärende öppnas",
        "skriv en annan roll",
    ),
    "P22.nobody": ("{who} kan inte göra någon av regelns åtgärder, så avvikelsen kan aldrig gälla", "skriv en roll som kan"),
    "P23.unaccounted": (
        "inget i processen följer av `{name}`",
        "åberopa den där något gör det (`cites: [{name}]`), eller skriv varför inget gör det (`left-out: …`)",
    ),
    "P23.both": ("`{name}` är utelämnad men åberopas ändå", "ta bort `left-out`, eller åberopandet"),
    "P24.other-process": ("orden är för `{name}`, och processen är `{process}`", "skriv `words: {process}`"),
    "P24.file": ("filen heter efter ett annat språk", "döp den till `words.{language}.yaml`, eller ändra `language`"),
    "P24.own": ("det här är processens eget språk", "skriv orden i process.yaml"),
    "P25": ("processen heter `{name}` och mappen `{folder}`", "skriv `process: {folder}`, eller byt namn på mappen"),
    "P26.hours": (
        "`{given}`: det står inte hur timmar slutar",
        "lägg till `rounding:` med `hours: to the minute`, eller `to the end of the day`",
    ),
    "P26.months": (
        "`{given}`: det står inte hur månader slutar",
        "lägg till `rounding:` med `months: clipped` (en månad efter 31 januari är 28 februari)",
    ),
    "P27.country": ("inga helgdagar är kända för `{given}`", "skriv ett land med två bokstäver, som `SE`"),
    "P27.region": (
        "`{given}` är ingen del av {country} vars helgdagar är kända",
        "skriv en del av landet med dess bokstäver, eller ta bort raden",
    ),
    "P32.there": (
        "namnet `{name}` används fortfarande här, så inget hette så förut",
        "skriv ett namn som är borta, eller ta bort `formerly`",
    ),
    "P32.twice": (
        "både `{rival}` och det här hette förut `{name}`, och ett ärende kan bara gå vidare med ett",
        "behåll den ena",
    ),
}
